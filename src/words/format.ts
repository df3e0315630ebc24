import { language, t } from "#words/t.ts";

/** English dates are British: day before month. */
export const locale = (): string => (language() === "en" ? "en-GB" : "fr-FR");

/** The first of a month is "1er" in French, which Intl leaves out. */
const ordinal = (text: string): string =>
  language() === "en" ? text : text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ");

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "Tue 18 Feb" of "2025-02-18". */
export const shortDay = (day: string): string =>
  ordinal(
    new Intl.DateTimeFormat(locale(), { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" })
      .format(noonOf(day))
      .replace(",", ""),
  );

/** "18 Feb" of "2025-02-18", where there is little room. */
export const dayAndMonth = (day: string): string =>
  ordinal(
    new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short", timeZone: "UTC" }).format(
      noonOf(day),
    ),
  );

/** "18 February 2025" of "2025-02-18". Text that is no day comes back as it is. */
export function longDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return ordinal(
    new Intl.DateTimeFormat(locale(), {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(noonOf(day)),
  );
}

/** "18 Feb 2025" of "2025-02-18". */
export const briefDay = (day: string): string =>
  ordinal(
    new Intl.DateTimeFormat(locale(), {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }).format(noonOf(day)),
  );

/** Day of a stamp as its own clock said, "2025-02-18". */
export const dayOfStamp = (at: string): string => at.slice(0, 10);

/** "16:31" of a stamp as its own clock said. */
export const timeOfStamp = (at: string): string => at.slice(11, 16);

/** "a, b and c" in the language in use. */
export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: "long", type: "conjunction" }).format(items);

/** Numbers up to twelve as words in sentences ("nine"), others as figures. */
export const countWord = (count: number): string => t("shell.numbers").split(" ")[count] ?? String(count);

/** "3,000"; "3 000" in French, with a space that does not break. */
export const wholeNumber = (count: number): string => new Intl.NumberFormat(locale()).format(count);

/** "11.8 MB", "340 kB"; "11,8 Mo" in French, with a space that does not break. */
export function byteSize(bytes: number): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: mega ? "megabyte" : "kilobyte",
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? 1_000_000 : 1000));
}
