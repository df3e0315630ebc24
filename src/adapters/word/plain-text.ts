/** No text has it once it is plain: with it in their names, lists are never taken for what somebody typed. */
export const LIST_MARK = "\u200B";

const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
/** XML has no place for controls and for characters that are none; marks that turn text round are left out. */
const NOT_PRINTED =
  /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Text that XML can hold and that is no more than text. Lines end with "\n". */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replaceAll("\t", "    ")
    .replace(NOT_PRINTED, "");
