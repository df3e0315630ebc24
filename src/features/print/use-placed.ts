import { useEffect, useState } from "react";
import type { PlacedPage } from "#core/layout/placed.ts";
import type { Edition, Piece } from "#features/print/paper.ts";
import { turn } from "#features/print/turn.ts";
import { useWorld } from "#usecases/world-context.ts";

interface Shown {
  readonly piece: Piece;
  readonly edition: Edition;
  readonly pages: readonly PlacedPage[];
  readonly failed: boolean;
}

/** The pages of the piece shown. The one before stays in sight until this one is there. */
export function usePlaced(
  piece: Piece | null,
  edition: Edition,
): { readonly pages: readonly PlacedPage[]; readonly failed: boolean } {
  const world = useWorld();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (piece === null) return;
    let goesOn = true;
    const placeOne = async (): Promise<void> => {
      await turn();
      if (!goesOn) return;
      const document = await world.pdf.place(piece.build(edition.print));
      if (goesOn) setShown({ piece, edition, pages: document?.pages ?? [], failed: document === null });
    };
    void placeOne();
    return () => {
      goesOn = false;
    };
  }, [world, piece, edition]);
  if (piece === null) return { pages: [], failed: false };
  return { pages: shown?.pages ?? [], failed: shown?.failed === true && shown.piece === piece };
}

export type Thumbnails = ReadonlyMap<string, PlacedPage>;

/** The first page of each of these pieces, one after another so that the page shown large comes first. */
export function useThumbnails(pieces: readonly Piece[], edition: Edition): Thumbnails {
  const world = useWorld();
  const [placed, setPlaced] = useState<{ readonly edition: Edition; readonly pages: Thumbnails }>({
    edition,
    pages: new Map(),
  });
  const known = placed.edition === edition ? placed.pages : null;
  useEffect(() => {
    const left = pieces.filter((piece) => known?.has(piece.id) !== true);
    if (left.length === 0) return;
    let goesOn = true;
    const placeAll = async (): Promise<void> => {
      const pages = new Map(known);
      for (const piece of left) {
        await turn();
        if (!goesOn) return;
        const first = (await world.pdf.place(piece.build(edition.print)))?.pages[0];
        if (!goesOn) return;
        if (first !== undefined) pages.set(piece.id, first);
      }
      if (pages.size > (known?.size ?? 0)) setPlaced({ edition, pages });
    };
    void placeAll();
    return () => {
      goesOn = false;
    };
  }, [world, pieces, edition, known]);
  return placed.pages;
}
