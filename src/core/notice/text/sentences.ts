const ENDS = /[.!?][)”"’']?\s+(?=[\p{Lu}\p{N}“"•(])|(?<=\p{Ll}{3}|\p{Ll}[)”])[.!?](?=\p{Lu}\p{Ll}+[\s’'])/gu;
const SHORT_FORM =
  /(?:^|[\s(])(?:e\.g|i\.e|mr|ms|mrs|dr|no|nos|st|str|art|cf|vs|incl|approx|p|pp|u\.s|inc|ltd|\p{Lu})\.$/iu;

/** Offsets of the sentences of a text, end mark included. */
export function sentenceRanges(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (const end of text.matchAll(ENDS)) {
    const stop = end.index + 1;
    if (text[end.index] === "." && SHORT_FORM.test(text.slice(Math.max(from, stop - 8), stop))) continue;
    ranges.push({ from, to: end.index + end[0].trimEnd().length });
    from = end.index + end[0].length;
  }
  if (from < text.length) ranges.push({ from, to: text.length });
  return ranges;
}
