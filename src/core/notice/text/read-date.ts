const MONTHS = [
  ["jan", "january", "janvier", "janv"],
  ["feb", "february", "février", "fevrier", "févr", "fév"],
  ["mar", "march", "mars"],
  ["apr", "april", "avril", "avr"],
  ["may", "mai"],
  ["jun", "june", "juin"],
  ["jul", "july", "juillet", "juil"],
  ["aug", "august", "août", "aout"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "décembre", "decembre", "déc"],
] as const;
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const NAME = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?(?:\\s+of)?[\\s/.-]+(${NAME})\\.?,?[\\s/.-]+(\\d{4})(?!\\d)`,
  "i",
);
/** "10-Feb-22": a year of two figures only where dashes or strokes make it one date. */
const SHORT_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})([/.-])(${NAME})\\2(\\d{2})(?!\\d)`, "i");
const CENTURY = 2000;
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "iu",
);
const FIGURES = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** A date found in a text. `other` is the second way to read it where day and month may be exchanged. */
export interface FoundDate {
  readonly day: string;
  readonly other: string | null;
  readonly from: number;
  readonly to: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayText(year: number, month: number, day: number): string | null {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

const monthOf = (name: string | undefined): number =>
  MONTH_NUMBER.get((name ?? "").toLowerCase() as "jan") ?? 0;

type Reader = readonly [RegExp, (m: RegExpMatchArray) => readonly [string | null, string | null]];
const READERS: readonly Reader[] = [
  [ISO, (m) => [dayText(Number(m[1]), Number(m[2]), Number(m[3])), null]],
  [DAY_FIRST, (m) => [dayText(Number(m[3]), monthOf(m[2]), Number(m[1])), null]],
  [SHORT_YEAR, (m) => [dayText(CENTURY + Number(m[4]), monthOf(m[3]), Number(m[1])), null]],
  [MONTH_FIRST, (m) => [dayText(Number(m[3]), monthOf(m[1]), Number(m[2])), null]],
  [FIGURES, (m) => figures(Number(m[4]), Number(m[1]), Number(m[3]))],
];

/** The order in which a text writes the figures of a date. */
export type DateOrder = "day-first" | "month-first";

const FRENCH = /\b(?:le|la|les|des|du|est|et|pour|avec|une)\b/giu;
const SAYS_ORDER: readonly (readonly [DateOrder, RegExp])[] = [
  ["month-first", /\bMM\s?[/.-]\s?DD\b/i],
  ["day-first", /\b(?:DD|JJ)\s?[/.-]\s?MM\b/i],
];
const OPENING = 3000;
const FRENCH_WORDS = 12;

/**
 * The order a text itself gives away: it says so, one of its dates can be read in one way only, or it is written in
 * French. Null where nothing tells.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  for (const text of texts) {
    const said = SAYS_ORDER.find(([, pattern]) => pattern.test(text))?.[0];
    if (said) return said;
    for (const match of text.matchAll(new RegExp(FIGURES, "g"))) {
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (match[2] === "." || (first > 12 && second <= 12)) return "day-first";
      if (second > 12 && first <= 12) return "month-first";
    }
  }
  const opening = texts.join(" ").slice(0, OPENING);
  return (opening.match(FRENCH)?.length ?? 0) >= FRENCH_WORDS ? "day-first" : null;
}

/** Day first, as international organisations write; the other reading is kept where it is possible and different. */
function figures(year: number, first: number, second: number): readonly [string | null, string | null] {
  const dayFirst = dayText(year, second, first);
  const monthFirst = dayText(year, first, second);
  if (dayFirst === null) return [monthFirst, null];
  return [dayFirst, monthFirst === dayFirst ? null : monthFirst];
}

/** The first date in a text, in whatever written form; null where there is none. */
export function readDate(text: string): FoundDate | null {
  let first: FoundDate | null = null;
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.from)) continue;
    const [day, other] = read(match);
    if (day !== null) first = { day, other, from: match.index, to: match.index + match[0].length };
  }
  return first;
}
