import type { Block } from "#core/model/blocks.ts";
import type { StyleName } from "#core/model/printed-text.ts";
import type { Sheet } from "#core/model/sheet.ts";
import type { Print } from "#core/documents/print.ts";
import { paragraph } from "#core/documents/parts.ts";
import { inSecond, type InSecond } from "#core/sheet/second-language.ts";

/** How the texts of a sheet are printed: in its own language, and in the second where it has one. */
export interface Languages {
  /** Said of texts in the sheet's own language where that is not the document's. */
  readonly own: { readonly language?: string };
  /** A text in the second language; "" where it is not said in it. */
  readonly say: InSecond;
  /** A text of the sheet in the second language, to stand under the first; nothing where it is not said in it. */
  readonly again: (at: string, style?: StyleName) => readonly Block[];
  /** A list's items in the second language. */
  readonly items: (ats: readonly string[]) => Pick<Extract<Block, { kind: "list" }>, "language" | "second">;
}

/** The languages of a sheet for a document. */
export function languagesOf(sheet: Sheet, print: Print): Languages {
  const { second } = sheet;
  const say = inSecond(sheet);
  const isOther = second !== undefined && second.first !== print.language.slice(0, 2);
  const own = isOther ? { language: second.first } : {};
  return {
    own,
    say,
    again: (at, style = "body") => {
      const text = say(at);
      if (second === undefined || text === "") return [];
      return [paragraph([{ text, weight: 400, ink: "grey" }], style, { language: second.language })];
    },
    items: (ats) =>
      second === undefined
        ? {}
        : { ...own, second: { language: second.language, items: ats.map((at) => say(at)) } },
  };
}
