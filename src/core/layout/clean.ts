/*
 * Text that reaches a page must hold nothing that a PDF font cannot draw: jsPDF cuts a line at the first
 * control character and drops invisible ones into copied text.
 */
const SPACES = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
const NO_BREAK_SPACES = /[\u00A0\u2007\u202F]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/g;
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const NEEDS_CARE = /[^\n\u0020-\u007E]/;

/** As `clean`, but no-break spaces stay, for the line breaker to see. */
export function cleanKeepingNoBreak(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, "    ")
    .replace(SPACES, " ")
    .replace(NO_BREAK_SPACES, "\u00A0")
    .replace(INVISIBLE, "")
    .replace(/\u2011/g, "-")
    .replace(CONTROLS, "");
}

/** Text as it can be drawn: composed, spaces plain, nothing invisible, only "\n" as control. */
export function clean(text: string): string {
  return cleanKeepingNoBreak(text).replaceAll("\u00A0", " ");
}
