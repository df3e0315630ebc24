/** How "3/2/2025" is to be read, and from which day on a date without a year is looked for. Null: not known. */
export interface DateReading {
  readonly slashes: "day-first" | "month-first" | null;
  readonly today: string | null;
}

export const NO_READING: DateReading = { slashes: null, today: null };

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;

/**
 * What the dates with slashes among these cells show: one of them with a day above twelve settles all. "either" where
 * nothing settles it or they contradict each other; null where there are none.
 */
export function slashOrder(cells: readonly string[]): "day-first" | "month-first" | "either" | null {
  const parts = cells.flatMap((cell) => {
    const match = SLASHED.exec(cell.replace(/ .*$/, ""));
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  if (parts.length === 0) return null;
  const dayFirst = parts.some(([first]) => first > 12);
  const monthFirst = parts.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return "either";
  return dayFirst ? "day-first" : "month-first";
}

/**
 * A day of a cell: "2025-02-18", "18.2.2025", "18 Feb 2025", "18-Feb-25", "1er mars 2025", and as `reading` allows
 * "18/2/2025", "Tue 18 Feb".
 */
export function dayOf(cell: string, reading: DateReading = NO_READING): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(cell);
  if (dotted !== null) return calendarDay(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = SLASHED.exec(cell);
  if (slashed !== null) return slashedDay(slashed, reading);
  const named = /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})(?:er)?[ -](\p{L}{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/u.exec(
    cell,
  );
  return named === null ? null : namedDay(named, reading);
}

function slashedDay(match: RegExpExecArray, { slashes }: DateReading): string | null {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (slashes === null) return null;
  const [day, month] = slashes === "day-first" ? [first, second] : [second, first];
  return calendarDay(fullYear(match[3]), month, day);
}

function namedDay(match: RegExpExecArray, { today }: DateReading): string | null {
  const word = (match[2] ?? "").toLowerCase();
  const month = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
  const day = Number(match[1]);
  if (month === 0) return null;
  if (match[3] !== undefined) return calendarDay(fullYear(match[3]), month, day);
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const here = calendarDay(year, month, day);
  return here !== null && here >= today ? here : calendarDay(year + 1, month, day);
}

/** English and French months by their beginnings. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "fév", "fev"],
  ["mar"],
  ["apr", "avr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aoû", "aou"],
  ["sep"],
  ["oct"],
  ["nov"],
  ["dec", "déc"],
];

const fullYear = (digits: string | undefined): number =>
  Number(digits) + ((digits ?? "").length === 2 ? 2000 : 0);

function calendarDay(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (longest[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A time of day in 24 hours: "9:30", "09h30", "9.30", "1:30 PM" as "13:30", the start of "09:30–10:35"; null otherwise. */
export function timeOf(cell: string): string | null {
  const start = cell.replace(/\s*[–-]\s*\d.*$/u, "");
  const match = /^(\d{1,2})[:h.]([0-5]\d)(?::[0-5]\d)?(?: ?([ap])\.?m\.?)?$/i.exec(start);
  if (match === null) return null;
  const hour = hourOf(Number(match[1]), match[3]?.toLowerCase());
  return hour === null ? null : `${String(hour).padStart(2, "0")}:${match[2] ?? ""}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** Day and time of a cell that holds either, or both as "18/02/2025 09:30". */
export function momentOf(
  cell: string,
  reading: DateReading,
): { readonly day: string | null; readonly time: string | null } | null {
  const day = dayOf(cell, reading);
  if (day !== null) return { day, time: null };
  const time = timeOf(cell);
  if (time !== null) return { day: null, time };
  const both = /^(\S.*?)(?:,? |T)(\d{1,2}[:h.]\d.*)$/u.exec(cell);
  if (both === null) return null;
  const [first, second] = [dayOf(both[1] ?? "", reading), timeOf(both[2] ?? "")];
  return first === null || second === null ? null : { day: first, time: second };
}

/** Whether a cell speaks of a day or a time, understood or not: never a code, never a name. */
export const looksLikeMoment = (cell: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(cell) ||
  /^\d{1,2}[:h.]\d{2}\b/.test(cell) ||
  momentOf(cell, ANY_READING) !== null;

const ANY_READING: DateReading = { slashes: "day-first", today: "2000-01-01" };
