import type { PrintDocument } from "#core/model/blocks.ts";
import { clean } from "#core/layout/clean.ts";
import type { Measure } from "#core/layout/measure.ts";

/** Characters of one text that no font has; a hollow box is printed in their place. */
export interface Missing {
  readonly document: string;
  readonly text: string;
  readonly characters: readonly string[];
}

const PLAIN = /^[\n\u0020-\u007E\u00C0-\u017F]*$/;

/** Every text of the documents that cannot be printed whole, each named once. Ask before writing. */
export function findMissing(documents: readonly PrintDocument[], measure: Measure): Missing[] {
  return documents.flatMap((document) => {
    const found = new Map<string, Missing>();
    walk(document, (text) => {
      const characters = missingIn(text, measure);
      if (characters.length > 0) found.set(text, { document: document.name, text, characters });
    });
    return [...found.values()];
  });
}

export function missingIn(text: string, measure: Measure): string[] {
  if (PLAIN.test(text)) return [];
  const lost = [...clean(text)].filter((char) => char !== "\n" && !measure.covers(char.codePointAt(0) ?? 0));
  return [...new Set(lost)];
}

/** Every string in the data, whatever its field: a field added later cannot be forgotten here. */
function walk(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) walk(each, visit);
}
