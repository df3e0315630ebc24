import type { IndexCard } from "#core/files/index-card.ts";

const MOST = 60;

/** Letters that do not come apart into a plain letter and a mark. */
const PLAIN: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
};

/** A text as part of a file name that every system and mail gateway takes: ASCII letters, digits, hyphens. May be empty. */
export function asciiName(text: string): string {
  const plain = Array.from(text, (letter) => PLAIN[letter] ?? letter)
    .join("")
    .normalize("NFD");
  const words = plain.replace(/\p{M}/gu, "").match(/[A-Za-z0-9]+/g) ?? [];
  return words.join("-").slice(0, MOST).replace(/-$/, "");
}

/**
 * Name of a selection's copy: "Head-Technical-Security_2025-02-18_1.selection.panelkit". `number` is the file's
 * running number. Never holds a name of a person or anything derived from a score.
 */
export function fileNameFor(
  card: Pick<IndexCard, "title" | "reference">,
  day: string,
  number: number,
): string {
  const name = [card.title, card.reference].map(asciiName).find((each) => each !== "") ?? "selection";
  return `${name}_${day}_${number}.selection.panelkit`;
}
