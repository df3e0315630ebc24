import { sentenceRanges } from "#core/notice/text/sentences.ts";
import { wordCount } from "#core/notice/text/normalise.ts";
import type { Entry } from "#core/notice/lists/competency-entry.ts";

const LONGEST_LABEL = 14;
const USUAL_LABEL = 9;
const DEFINES =
  /^(?:the |an? )?(?:ability|capacity|capability|able|skills?|knowledge|understanding|aptitude|this |defined|means|capacité|aptitude)\b/i;

/** French writes what follows a colon small, so that there a small letter does not speak for a definition. */
const FRENCH = /\p{L}['’]\p{L}|[éèêàâçîôûœ]|\b(?:de|des|du|la|le|les|et|est|fait|sait)\b/iu;

const isLabelLike = (tail: string, french: boolean): boolean =>
  (french || /^\p{Lu}/u.test(tail)) &&
  wordCount(tail) <= LONGEST_LABEL &&
  sentenceRanges(tail).length === 1 &&
  !DEFINES.test(tail);

/**
 * Whether what follows the names of a group are labels of levels. One long, many-sentenced or
 * defining text speaks for the whole group: then all are definitions.
 */
export function areLevels(entries: readonly Entry[]): boolean {
  const tails = entries.flatMap((entry) => entry.tail?.text ?? []);
  if (tails.length === 0 || tails.length < entries.length / 2) return false;
  const words = tails.reduce((sum, tail) => sum + wordCount(tail), 0);
  const texts = entries.map((entry) => `${entry.name.text} ${entry.tail?.text ?? ""}`);
  const french =
    !entries.some(({ dashed }) => dashed) &&
    texts.filter((text) => FRENCH.test(text)).length > texts.length / 2;
  return tails.every((tail) => isLabelLike(tail, french)) && words <= tails.length * USUAL_LABEL;
}
