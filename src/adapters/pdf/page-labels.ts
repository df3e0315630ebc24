import type { jsPDF } from "jspdf";
import { internalsOf } from "#adapters/pdf/jspdf-internals.ts";
import { hexText } from "#adapters/pdf/pdf-text.ts";
import type { PlacedDocument } from "#core/layout/placed.ts";

/** In a file of several documents the viewer shows each document's name and its own page numbers. */
export function addPageLabels(doc: jsPDF, documents: readonly PlacedDocument[]): void {
  const internals = internalsOf(doc);
  internals.events.subscribe("putCatalog", () => {
    let before = 0;
    const labels = documents.map((document) => {
      const label = `${before} <</S /D /P ${hexText(`${document.name} `)}>>`;
      before += document.pages.length;
      return label;
    });
    internals.out(`/PageLabels <</Nums [${labels.join(" ")}]>>`);
  });
}
