import type { FontMetrics } from "#adapters/pdf/font-metrics.ts";
import type { PdfFont } from "#adapters/pdf/font-names.ts";
import type { PlacedDocument } from "#core/layout/placed.ts";

const JOINED_SCRIPTS = /[\u0590-\u08FF]/;

/** The fonts that a file needs, so that no other is unpacked and parsed. */
export function fontsUsed(documents: readonly PlacedDocument[], metrics: FontMetrics): Set<PdfFont> {
  const used = new Set<PdfFont>();
  for (const document of documents) {
    for (const page of document.pages) {
      for (const item of page.items) {
        if (item.kind !== "text") continue;
        used.add(item.font);
        if (metrics.isWhole(item.text, item.font)) continue;
        for (const run of metrics.runs(item.text, item.font)) used.add(run.font);
        // Joined letters come into being only when the line is written.
        if (JOINED_SCRIPTS.test(item.text)) used.add("second-400");
      }
    }
  }
  return used;
}
