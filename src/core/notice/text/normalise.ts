const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u02bc`´]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e«»]/g;

const VARIES = /[\u2010-\u2015\u2212\u2018\u2019\u02bc`´\u201c\u201d\u201e«»]|[^\S ]| {2}|^ | $/;

/** For comparing words of a notice: case, dashes, quotes and blanks do not matter. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  if (!VARIES.test(lower)) return lower;
  return lower
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** "Compétences" and "COMPETENCES" are one word: capitals often lose their accents. */
export const withoutAccents = (text: string): string =>
  /[\u00c0-\uffff]/.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/œ/g, "oe")
    : text;

/** For looking a label or heading up: as plain words, without accents, numbering, brackets and closing marks. */
export function lookupKey(text: string): string {
  return withoutAccents(plainWords(text))
    .replace(/^[(]?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])[.)]\s*/, "")
    .replace(/^\d{1,2}(?:\s?[/-]\s*|\s+)(?=\p{L})/u, "")
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/^[-#*\s]+/, "")
    .replace(/[\s:.;,*-]+$/, "");
}

/** "PositionTitle" to "Position Title". */
export const splitCamelCase = (label: string): string => label.replace(/([a-z])([A-Z])/g, "$1 $2");

export const wordCount = (text: string): number => (text === "" ? 0 : text.split(" ").length);
