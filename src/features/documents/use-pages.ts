import { useEffect, useState } from "react";
import type { DocumentKind } from "#core/documents/available.ts";
import type { Missing } from "#core/layout/missing.ts";
import type { DocumentSet } from "#features/documents/catalogue.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";

/** Pages of each leaf of a document, and what in it no font can print. */
export interface Counted {
  readonly set: DocumentSet;
  readonly pages: readonly number[];
  readonly missing: readonly Missing[];
}

export type CountedSets = { readonly [K in DocumentKind]?: Counted };

/** So many are built and counted before the page gets a turn. */
const AT_ONCE = 4;

/** Counts the pages of all documents, the current one first. The last count stands until the next one is there. */
export function usePages(sets: readonly DocumentSet[], current: DocumentKind): CountedSets {
  const world = useWorld();
  const [counted, setCounted] = useState<CountedSets>({});
  // The order is only a matter of haste: going to another document must not begin the count again.
  const [first] = useState(current);
  useEffect(() => {
    let goesOn = true;
    const inOrder = sets.toSorted((a, b) => Number(b.kind === first) - Number(a.kind === first));
    const countAll = async (): Promise<void> => {
      for (const set of inOrder) {
        await new Promise((resolve) => setTimeout(resolve));
        const result = await countSet(world, set, () => goesOn);
        if (!goesOn) return;
        setCounted((before) => ({ ...before, [set.kind]: result }));
      }
    };
    void countAll();
    return () => {
      goesOn = false;
    };
  }, [world, sets, first]);
  return counted;
}

async function countSet(world: World, set: DocumentSet, goesOn: () => boolean): Promise<Counted> {
  const pages: number[] = [];
  const missing: Missing[] = [];
  for (let from = 0; from < set.leaves.length && goesOn(); from += AT_ONCE) {
    const documents = set.leaves.slice(from, from + AT_ONCE).map((leaf) => leaf.build());
    pages.push(...(await world.pdf.countPages(documents)));
    missing.push(...(await world.pdf.checkPrintable(documents)));
  }
  return { set, pages, missing };
}

/** The pages of each leaf; those of the last count while it is counted again, so that no figure flickers. */
export function pagesOf(counted: CountedSets, set: DocumentSet): readonly number[] | null {
  const known = counted[set.kind];
  return known?.set.leaves.length === set.leaves.length ? known.pages : null;
}
