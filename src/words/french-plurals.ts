/** Sentences in folders, as a catalogue has them. */
export type Sentences = { readonly [key: string]: string | Sentences };

/**
 * A French catalogue with the two plural forms that nobody writes. "many", of whole millions, says what "other" says.
 * French counts nought as one, so where the sentence of one writes its number out ("une fiche"), nought takes the other.
 */
export function withFrenchPlurals(sentences: Sentences): Sentences {
  const all: Record<string, string | Sentences> = {};
  for (const [key, said] of Object.entries(sentences)) {
    all[key] = typeof said === "string" ? said : withFrenchPlurals(said);
    if (typeof said !== "string" || !key.endsWith("_other")) continue;
    const stem = key.slice(0, -"_other".length);
    const one = sentences[`${stem}_one`];
    all[`${stem}_many`] = said;
    if (typeof one === "string" && gapsOf(one) !== gapsOf(said)) all[`${stem}_zero`] = said;
  }
  return all;
}

const gapsOf = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join();
