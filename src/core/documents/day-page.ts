import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Print } from "#core/documents/print.ts";
import { postTitle, sheetFoot, sheetOf, textCell } from "#core/documents/parts.ts";
import { isAdjusted, minutesFor } from "#core/people/adjust-time.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";

/**
 * A piece of paper for an interview day that is used at the table and filed with nothing: no code of its own, its own
 * page count.
 */
export function dayPage(
  selection: Selection,
  print: Print,
  given: {
    /** Over every page: "Running order". */
    readonly title: string;
    /** In the file's outline: "Running order, A. Name". */
    readonly name: string;
    readonly day: string | null;
    /** Its words are the sheet's: then it says from which version they are. */
    readonly quotesSheet?: true;
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
    foot: {
      left: "",
      right: [...(given.quotesSheet ? [sheetFoot(selection, print)] : []), print.say("sectionPage")].join(
        ", ",
      ),
    },
    sections: [{ kind: "flow", blocks: given.blocks }],
  };
}

/** Title and the grey line under it, at the head of the first page. */
export const dayTitle = (title: string, line: string): readonly Block[] => [
  { kind: "heading", level: 1, text: title },
  ...(line === "" ? [] : [{ kind: "paragraph", text: line, style: "subtitle", before: 1 } as const]),
];

/** "18 February 2025, 11:00" as far as it is fixed. */
export const whenOf = ({ day, time }: Candidate, print: Print): string =>
  [day === null ? "" : print.day(day), time ?? ""].filter((part) => part !== "").join(", ");

/** When a candidate comes and, where these are not the sheet's, the own minutes: for who keeps the record. */
export function whenAndHowLong(selection: Selection, candidate: Candidate, print: Print): string {
  const planned = plannedMinutes(sheetOf(selection));
  const own = isAdjusted(selection, candidate.id, planned)
    ? print.say("minutesCount", { count: minutesFor(selection, candidate.id, planned) })
    : "";
  return [whenOf(candidate, print), own].filter((part) => part !== "").join(", ");
}

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
