import { useEffect, useState } from "react";
import type { Missing } from "#core/layout/missing.ts";
import type { Edition, PageCounts, Piece } from "#features/print/paper.ts";
import { turn } from "#features/print/turn.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";

/** So many are built and counted before the page gets a turn. */
const AT_ONCE = 4;

/** So many are counted before the figures are shown, and before a changed wish would lose them. */
const AT_A_TIME = 40;

interface Counted {
  /** What was counted for this edition; another begins anew. */
  readonly edition: Edition;
  readonly fresh: ReadonlySet<string>;
  readonly pages: PageCounts;
  readonly missing: ReadonlyMap<string, readonly Missing[]>;
}

export interface PageCounter {
  readonly pages: PageCounts;
  readonly missingIn: (pieces: readonly Piece[]) => readonly Missing[];
}

/**
 * Pages of each piece, and what in it no font can print. What was counted once stays counted: ticking a line or another
 * order of piles counts nothing again. The edition is made anew when the selection or the paper changes; the last figures
 * stand until the new ones are there, so that nothing flickers.
 */
export function usePageCounts(pieces: readonly Piece[], edition: Edition): PageCounter {
  const world = useWorld();
  const [counted, setCounted] = useState<Counted>({
    edition,
    fresh: new Set(),
    pages: new Map(),
    missing: new Map(),
  });
  useEffect(() => {
    const fresh = counted.edition === edition ? counted.fresh : new Set<string>();
    const left = pieces.filter((piece) => !fresh.has(piece.id)).slice(0, AT_A_TIME);
    if (left.length === 0) return;
    let goesOn = true;
    void countSome(world, left, edition, () => goesOn).then((more) => {
      if (more === null) return;
      setCounted({
        edition,
        fresh: new Set([...fresh, ...more.pages.keys()]),
        pages: new Map([...counted.pages, ...more.pages]),
        missing: new Map([...counted.missing, ...more.missing]),
      });
    });
    return () => {
      goesOn = false;
    };
  }, [world, pieces, edition, counted]);
  return {
    pages: counted.pages,
    missingIn: (asked) => asked.flatMap((piece) => counted.missing.get(piece.id) ?? []),
  };
}

/** Null where nobody waits for it any more. */
async function countSome(
  world: World,
  pieces: readonly Piece[],
  edition: Edition,
  goesOn: () => boolean,
): Promise<Pick<Counted, "pages" | "missing"> | null> {
  const pages = new Map<string, number>();
  const missing = new Map<string, readonly Missing[]>();
  for (let from = 0; from < pieces.length; from += AT_ONCE) {
    await turn();
    if (!goesOn()) return null;
    const some = pieces.slice(from, from + AT_ONCE);
    const documents = some.map((piece) => piece.build(edition.print));
    const counts = await world.pdf.countPages(documents);
    const found = await world.pdf.checkPrintable(documents);
    if (!goesOn()) return null;
    some.forEach((piece, index) => {
      pages.set(piece.id, counts[index] ?? 1);
      missing.set(
        piece.id,
        found.filter((each) => each.document === documents[index]?.name),
      );
    });
  }
  return { pages, missing };
}
