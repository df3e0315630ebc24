import { useEffect, useState } from "react";
import type { DocumentKind } from "#core/documents/available.ts";
import type { PlacedDocument, PlacedPage } from "#core/layout/placed.ts";
import type { DocumentSet, SetLeaf } from "#features/documents/catalogue.ts";
import { useWorld } from "#usecases/world-context.ts";

/** The page shown of the current document. */
export interface Preview {
  readonly heading: string;
  /** From 1; 0 where there is none. */
  readonly page: number;
  /** Null while they are being counted. */
  readonly pages: number | null;
  /** Null while it is being drawn for the first time. */
  readonly placed: PlacedPage | null;
  readonly failed: boolean;
  readonly turn: (by: number) => void;
}

interface Shown {
  readonly kind: DocumentKind;
  readonly index: number;
  readonly leaf: SetLeaf;
  readonly document: PlacedDocument | null;
}

/** Places the leaf that the page belongs to. The page before stays in sight until the next one is there. */
export function usePreview(set: DocumentSet, counts: readonly number[] | null): Preview {
  const world = useWorld();
  const [places, setPlaces] = useState<{ readonly [kind: string]: number }>({});
  const [shown, setShown] = useState<Shown | null>(null);
  const pages = counts?.reduce((sum, each) => sum + each, 0) ?? null;
  const wanted = places[set.kind] ?? 1;
  const page = set.leaves.length === 0 ? 0 : Math.max(1, Math.min(wanted, pages ?? wanted));
  const { index, within } = leafAt(page, counts);
  const { kind } = set;
  const leaf = set.leaves[index];
  useEffect(() => {
    let goesOn = true;
    if (leaf !== undefined) {
      void world.pdf.place(leaf.build()).then((document) => {
        if (goesOn) setShown({ kind, index, leaf, document });
      });
    }
    return () => {
      goesOn = false;
    };
  }, [world, kind, index, leaf]);
  const current = shown?.kind === kind && leaf !== undefined ? shown : null;
  return {
    heading: leaf?.heading ?? "",
    page,
    pages,
    placed: current === null ? null : pageOf(current, index, within),
    failed: current !== null && current.leaf === leaf && current.document === null,
    turn: (by) => setPlaces({ ...places, [set.kind]: Math.max(1, Math.min(page + by, pages ?? page)) }),
  };
}

/** Until the next leaf is placed, the page it is next to. */
function pageOf(shown: Shown, index: number, within: number): PlacedPage | null {
  const pages = shown.document?.pages ?? [];
  const page = shown.index === index ? pages[within] : pages.at(shown.index < index ? -1 : 0);
  return page ?? pages[0] ?? null;
}

/** Which leaf a page belongs to. Before the pages are counted only the first leaf can be told. */
function leafAt(
  page: number,
  counts: readonly number[] | null,
): { readonly index: number; readonly within: number } {
  let left = Math.max(0, page - 1);
  for (const [index, count] of (counts ?? []).entries()) {
    if (left < count) return { index, within: left };
    left -= count;
  }
  return { index: 0, within: left };
}
