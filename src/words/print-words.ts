import type { PageFormat } from "#core/model/blocks.ts";
import type { Print } from "#core/documents/print.ts";
import { briefDay, countWord, listOf, longDay } from "#words/format.ts";
import { language, tCode } from "#words/t.ts";

/** The sentences and dates of printed documents in the language in use. */
export const printWords = (given: {
  readonly format: PageFormat;
  readonly printedAt: string;
  readonly draft: boolean;
}): Print => ({
  say: (code, params) => tCode("print", code, params),
  day: longDay,
  shortDay: briefDay,
  list: listOf,
  number: countWord,
  language: language() === "en" ? "en-GB" : language(),
  ...given,
});
