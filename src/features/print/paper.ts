import { dayPiles, needSlips, slipId, slipOf, type Pile, type PilesFor } from "#core/documents/day-piles.ts";
import type { FormKind } from "#core/documents/forms.ts";
import type { Print } from "#core/documents/print.ts";
import {
  sheetsFor,
  type DayGroup,
  type DayGroupKind,
  type DayLeaf,
  type DayLine,
} from "#core/documents/print-day.ts";
import type { PrintDocument, Sides } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";

export type RowGroup = DayGroupKind | "slips";

/** A line of the list of what is printed: a whole group, or one person's part of it. */
export interface Row {
  readonly id: string;
  readonly group: RowGroup;
  /** Null for the group itself. */
  readonly line: DayLine | null;
  /** "part": some of its lines are ticked off. */
  readonly ticked: "all" | "part" | "none";
  readonly pieces: readonly Piece[];
}

/** One piece of paper in its place. */
export interface Piece {
  readonly id: string;
  readonly group: RowGroup;
  readonly build: (print: Print) => PrintDocument;
}

/** All paper of a day, what of it is ticked, and in which order it comes out of the printer. */
export interface Paper {
  readonly rows: readonly Row[];
  readonly order: readonly Piece[];
}

export interface PaperWish {
  readonly selection: Selection;
  readonly day: DayList;
  readonly groups: readonly DayGroup[];
  readonly ticked: { readonly [line: string]: boolean };
  readonly piles: PilesFor;
  readonly form: FormKind;
}

/** The words of the paper for the selection as it is now: what was counted or drawn with another is done anew. */
export interface Edition {
  readonly print: Print;
  readonly selection: Selection;
}

/** Groups whose single line is told in words of its own. */
const TOLD: ReadonlySet<RowGroup> = new Set<RowGroup>(["running-order"]);

export function dayPaper(wish: PaperWish): Paper {
  const { selection, day, groups, ticked } = wish;
  const isOn = (group: DayGroup, line: DayLine): boolean => ticked[line.id] ?? group.byDefault;
  const rows = groups.flatMap((group) => {
    const on = group.lines.filter((line) => isOn(group, line));
    const state = on.length === 0 ? "none" : on.length === group.lines.length ? "all" : "part";
    const counted = on.length === 0 ? group.lines : on;
    const head: Row = {
      id: group.kind,
      group: group.kind,
      line: null,
      ticked: state,
      pieces: counted.flatMap((line) => line.leaves),
    };
    const lines = group.lines
      .filter((line) => line.person !== null || TOLD.has(group.kind))
      .map((line): Row => ({
        id: line.id === group.kind ? `${line.id}/all` : line.id,
        group: group.kind,
        line,
        ticked: on.includes(line) ? "all" : "none",
        pieces: line.leaves,
      }));
    return [head, ...lines];
  });
  const chosen = groups.flatMap((group) =>
    group.lines.filter((line) => isOn(group, line)).flatMap((line) => line.leaves),
  );
  const piles = dayPiles(selection, day, chosen, wish.piles);
  const slips = needSlips(piles) ? piles.map((pile, index) => slip(wish, piles, pile, index)) : [];
  const withSlips = ticked["slips"] ?? true;
  const slipRow: Row = {
    id: "slips",
    group: "slips",
    line: null,
    ticked: withSlips ? "all" : "none",
    pieces: slips,
  };
  return {
    rows: [...rows, slipRow],
    order: piles.flatMap((pile, index): readonly (Piece | DayLeaf)[] => {
      const own = slips[index];
      return own === undefined || !withSlips ? pile.leaves : [own, ...pile.leaves];
    }),
  };
}

const slip = (wish: PaperWish, piles: readonly Pile[], pile: Pile, index: number): Piece => ({
  id: slipId(pile, index, piles.length),
  group: "slips",
  build: slipOf(wish.selection, wish.day, piles, index, wish.form),
});

/** What ticking or unticking a row does to the lines under it. */
export function tickedBy(
  row: Row,
  groups: readonly DayGroup[],
  on: boolean,
): { readonly [line: string]: boolean } {
  if (row.group === "slips") return { slips: on };
  const group = groups.find((each) => each.kind === row.group);
  const lines = row.line === null ? (group?.lines ?? []) : [row.line];
  return Object.fromEntries(lines.map((line) => [line.id, on]));
}

/** Pages of each piece by its identity, as far as they are counted. */
export type PageCounts = ReadonlyMap<string, number>;

/** Sheets of paper of these pieces; null while one of them is not counted. */
export function sheetsOf(pieces: readonly Piece[], pages: PageCounts, sides: Sides): number | null {
  let sheets = 0;
  for (const piece of pieces) {
    const count = pages.get(piece.id);
    if (count === undefined) return null;
    sheets += sheetsFor(count, sides);
  }
  return sheets;
}
