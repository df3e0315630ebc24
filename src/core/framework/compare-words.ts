const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−-]/g, " "],
  [/[‘’ʼ'`´"“”„«»]/g, ""],
  [/&/g, " and "],
  [/[^\p{L}\p{N}\s]+/gu, " "],
  [/(\p{L})iz(?=e|i|a)/gu, "$1is"],
  [/(\p{L}{3})yz(?=e|i)/gu, "$1ys"],
  [/(\p{L}{3})our(?=s?\b|al|ed|ing)/gu, "$1or"],
];

/** Capitals often lose their accents. */
const ACCENTS = /[\u0300-\u036f]/g;

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The words of a name or label without what varies between writers: case, accents, s or z, marks, dashes, quotes, plural. */
export function comparableWords(text: string): string[] {
  const plain = REPLACED.reduce(
    (words, [pattern, by]) => words.replace(pattern, by),
    text.normalize("NFD").replace(ACCENTS, "").toLowerCase(),
  );
  return plain
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(singular);
}

export interface WordDifference {
  /** Words that only the first has, and words that only the second has, as far as compared. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Words left over on each side when the longest common sequence is taken out. */
export function differingWords(first: readonly string[], second: readonly string[]): WordDifference {
  const width = second.length + 1;
  const common = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      common[i * width + j] =
        first[i] === second[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const left: { first: string[]; second: string[] } = { first: [], second: [] };
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    if (first[i] === second[j]) [i, j] = [i + 1, j + 1];
    else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) left.first.push(first[i++]!);
    else left.second.push(second[j++]!);
  }
  return { first: [...left.first, ...first.slice(i)], second: [...left.second, ...second.slice(j)] };
}

/** Whether two words differ by one slip of the pen: a letter more, less, other, or two exchanged. */
export function isSlip(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  const exchanged =
    restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return exchanged || (restA.length <= 1 && restB.length <= 1);
}
