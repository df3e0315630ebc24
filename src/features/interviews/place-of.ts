import type { AskedBesides, Interruption } from "#core/model/interview.ts";

/**
 * Names what is being put right, for what is half typed about it: by what it says, because its number in the list is
 * another one's as soon as one before it is taken away.
 */
export function placeOf(noted: AskedBesides | Interruption | undefined): string {
  if (noted === undefined) return "new";
  const { part, words } = noted;
  return `${part} ${"at" in noted ? noted.at : noted.from} ${words.replaceAll("/", " ")}`;
}
