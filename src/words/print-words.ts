import type { PageFormat } from "#core/model/blocks.ts";
import type { Print } from "#core/documents/print.ts";
import { briefDay, countWord, listOf, locale, longDay } from "#words/format.ts";
import { labelled } from "#words/joined.ts";
import { print } from "#words/en/print.ts";
import { showExact, showPoints } from "#words/points.ts";
import { addWords, tCode } from "#words/t.ts";

addWords("print", print);

/** The sentences and dates of printed documents in the language in use. */
export const printWords = (given: {
  readonly format: PageFormat;
  readonly printedAt: string;
  readonly draft: boolean;
}): Print => ({
  say: sayer(),
  day: remembered(longDay),
  shortDay: remembered(briefDay),
  list: listOf,
  number: countWord,
  points: showPoints,
  total: showExact,
  labelled,
  language: locale(),
  ...given,
});

/** Most sentences of a form have no gap and stand on every sheet of hundreds; to look one up takes long. */
function sayer(): Print["say"] {
  const plain = remembered((code) => tCode("print", code));
  return (code, params) => (params === undefined ? plain(code) : tCode("print", code, params));
}

/** The same few days stand on hundreds of pages, and a date formatter is slow to make. */
function remembered(format: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const text = known.get(day) ?? format(day);
    known.set(day, text);
    return text;
  };
}
