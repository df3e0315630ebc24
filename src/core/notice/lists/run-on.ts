import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { sliceStretch, trimStretch, type Stretch } from "#core/notice/text/stretch.ts";

const SPEAKS_TO_CANDIDATES =
  /^(?:in addition to|as part of|please|applications?|this essay)\b|\b(?:candidates|applicants)\b[^.]{0,40}\b(?:attach|submit|apply|expected|requested|required|asked|invited)/i;

/** "Accredited universities are those listed in ..." says what a word means and asks for nothing. */
const EXPLAINS =
  /^\p{Lu}[\p{L}’' -]{2,60} (?:is|are|means?) (?:those|the ones|defined|understood|counted)\b/u;

/** The last item of a list inside a paragraph, without the sentences behind it that speak of applying or explain a word. */
export function withoutRunOn(item: Stretch): Stretch {
  const sentences = sentenceRanges(item.text);
  const end = sentences.findIndex(({ from, to }, i) => i > 0 && asksForNothing(item.text.slice(from, to)));
  return end < 0 ? item : trimStretch(sliceStretch(item, 0, sentences[end]!.from));
}

const asksForNothing = (sentence: string): boolean =>
  SPEAKS_TO_CANDIDATES.test(sentence) || EXPLAINS.test(sentence);
