import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Print } from "#core/documents/print.ts";
import { postTitle, textCell } from "#core/documents/parts.ts";

/** A piece of paper for an interview day that is used at the table and filed with nothing: no code, its own page count. */
export function dayPage(
  selection: Selection,
  print: Print,
  given: {
    /** Over every page: "Running order". */
    readonly title: string;
    /** In the file's outline: "Running order, A. Name". */
    readonly name: string;
    readonly day: string | null;
    readonly blocks: readonly Block[];
  },
): PrintDocument {
  return {
    name: given.name,
    title: given.name,
    language: print.language,
    format: print.format,
    marking: selection.documents.marking,
    header: {
      left: given.title,
      middle: postTitle(selection),
      right: given.day === null ? "" : print.shortDay(given.day),
    },
    foot: { left: "", right: print.say("sectionPage") },
    sections: [{ kind: "flow", blocks: given.blocks }],
  };
}

/** Title and the grey line under it, at the head of the first page. */
export const dayTitle = (title: string, line: string): readonly Block[] => [
  { kind: "heading", level: 1, text: title },
  ...(line === "" ? [] : [{ kind: "paragraph", text: line, style: "subtitle", before: 1 } as const]),
];

/** "Corin Vanterpoole, chair". */
export const nameAndRole = (person: Person, print: Print): string =>
  print.say("sheetOf", { name: person.name, role: print.say(`role.${person.role}`).toLowerCase() });

/** A box to tick by hand. */
export const tickBox = (alt: string): Cell => ({ kind: "mark", shape: "open-box", alt });

/** As high as a line of text, so that rows left empty are as high as the others. */
const EMPTY_LINE: Cell = { kind: "stack", blocks: [{ kind: "space", height: 4.06 }] };

/** Rows left empty for what nobody foresaw. */
export const emptyRows = (count: number, columns: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, () => [
    EMPTY_LINE,
    ...Array.from({ length: columns - 1 }, () => textCell("")),
  ]);

/** Heights of rows that are written in by hand: the writing lines of the forms. */
export const BY_HAND = { rowTop: 5, rowBottom: 1.6 } as const;
