import { language } from "#words/t.ts";

/** English dates are British: day before month. */
const locale = (): string => (language() === "en" ? "en-GB" : language());

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "Tue 18 Feb" of "2025-02-18". */
export const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" })
    .format(noonOf(day))
    .replace(",", "");

/** "18 February 2025" of "2025-02-18". Text that is no day comes back as it is. */
export function longDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(noonOf(day));
}

/** "18 Feb 2025" of "2025-02-18". */
export const briefDay = (day: string): string =>
  new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(noonOf(day));

/** Day of a stamp as its own clock said, "2025-02-18". */
export const dayOfStamp = (at: string): string => at.slice(0, 10);

/** "16:31" of a stamp as its own clock said. */
export const timeOfStamp = (at: string): string => at.slice(11, 16);

/** "a, b and c" in the language in use. */
export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: "long", type: "conjunction" }).format(items);

/** Numbers up to twelve as words in English sentences ("nine"), others as figures. */
export function countWord(count: number): string {
  const words = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ];
  return language() === "en" ? (words[count] ?? String(count)) : String(count);
}

/** "11.8 MB", "340 kB". */
export function byteSize(bytes: number): string {
  const format = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
  return bytes < 1_000_000 ? `${format(bytes / 1000, 0)} kB` : `${format(bytes / 1_000_000, 1)} MB`;
}
