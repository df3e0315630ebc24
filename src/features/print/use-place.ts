import { useState } from "react";
import type { Sides } from "#core/model/blocks.ts";
import { sheetsFor } from "#core/documents/print-day.ts";
import type { PageCounts, Paper, Piece, Row } from "#features/print/paper.ts";

/** Which page is shown, and of which line of the list it is. */
export interface Place {
  readonly row: Row | null;
  readonly piece: Piece | null;
  /** From 0, within the piece. */
  readonly page: number;
  /** The sheet of paper it is on, from 1; null for what is not ticked or not counted yet. */
  readonly sheet: number | null;
  readonly isBack: boolean;
  readonly canGo: (by: -1 | 1) => boolean;
  readonly go: (by: -1 | 1) => void;
  readonly choose: (row: Row) => void;
}

interface Kept {
  readonly row: string | null;
  readonly piece: string | null;
  readonly page: number;
}

/** The place among the pages: turning goes through the whole job, choosing a line to its first page. */
export function usePlace(paper: Paper, pages: PageCounts, sides: Sides): Place {
  const [kept, setKept] = useState<Kept>({ row: null, piece: null, page: 0 });
  const chosenRow = paper.rows.find((row) => row.id === kept.row) ?? paper.rows[0] ?? null;
  const sequence =
    chosenRow === null || paper.order.some((piece) => piece.id === kept.piece)
      ? paper.order
      : firstOf(paper, chosenRow) === null
        ? chosenRow.pieces
        : paper.order;
  const found = sequence.findIndex((piece) => piece.id === kept.piece);
  const at = found < 0 ? startOf(sequence, chosenRow) : found;
  const piece = sequence[at] ?? null;
  const page = found < 0 ? 0 : Math.min(kept.page, (pagesOf(piece, pages) ?? 1) - 1);
  const row = piece === null ? chosenRow : rowOf(paper, piece, chosenRow);
  const target = (by: -1 | 1): { piece: Piece; page: number } | null => {
    const within = page + by;
    if (piece !== null && within >= 0 && within < (pagesOf(piece, pages) ?? 1))
      return { piece, page: within };
    const next = sequence[at + by];
    if (next === undefined) return null;
    return { piece: next, page: by > 0 ? 0 : (pagesOf(next, pages) ?? 1) - 1 };
  };
  return {
    row,
    piece,
    page,
    sheet: sequence === paper.order ? sheetAt(sequence, at, page, pages, sides) : null,
    isBack: sides === "both" && page % 2 === 1,
    canGo: (by) => target(by) !== null,
    go: (by) => {
      const next = target(by);
      if (next !== null)
        setKept({ row: rowOf(paper, next.piece, row)?.id ?? null, piece: next.piece.id, page: next.page });
    },
    choose: (next) =>
      setKept({ row: next.id, piece: (firstOf(paper, next) ?? next.pieces[0])?.id ?? null, page: 0 }),
  };
}

/** The first of a line's pieces to come out of the printer; null where none of them does. */
const firstOf = (paper: Paper, row: Row): Piece | null => {
  const ids = new Set(row.pieces.map((piece) => piece.id));
  return paper.order.find((piece) => ids.has(piece.id)) ?? null;
};

/** What is gone is followed by the first of its line, or of all. */
function startOf(sequence: readonly Piece[], row: Row | null): number {
  const own = new Set(row?.pieces.map((piece) => piece.id));
  return Math.max(
    0,
    sequence.findIndex((piece) => own.has(piece.id)),
  );
}

/** The line chosen, as long as the piece is one of its own; else the piece's group. */
function rowOf(paper: Paper, piece: Piece, chosen: Row | null): Row | null {
  if (chosen?.pieces.some((each) => each.id === piece.id) === true) return chosen;
  return paper.rows.find((row) => row.line === null && row.group === piece.group) ?? chosen;
}

const pagesOf = (piece: Piece | null, pages: PageCounts): number | null =>
  piece === null ? null : (pages.get(piece.id) ?? null);

function sheetAt(
  order: readonly Piece[],
  at: number,
  page: number,
  pages: PageCounts,
  sides: Sides,
): number | null {
  let sheet = 1;
  for (const piece of order.slice(0, at)) {
    const count = pages.get(piece.id);
    if (count === undefined) return null;
    sheet += sheetsFor(count, sides);
  }
  return order.length === 0 ? null : sheet + (sides === "both" ? Math.floor(page / 2) : page);
}
