import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import { qrShapes } from "#adapters/pdf/qr-path.ts";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { Item, PlacedDocument } from "#core/layout/placed.ts";
import type { PrintDocument } from "#core/model/blocks.ts";

const metrics = createFontMetrics();

/** A document's pages as they are printed, with nothing in them that only this adapter can draw. */
export function placeForScreen(document: PrintDocument): PlacedDocument {
  const placed = layoutDocument(document, metrics);
  const pages = placed.pages.map((page) => ({
    ...page,
    items: page.items.flatMap((item): readonly Item[] => (item.kind === "qr" ? qrShapes(item) : [item])),
  }));
  return { ...placed, pages };
}

export const countPages = (documents: readonly PrintDocument[]): readonly number[] =>
  documents.map((document) => layoutDocument(document, metrics).pages.length);
