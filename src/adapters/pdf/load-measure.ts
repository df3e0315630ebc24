import type { Measure } from "#core/layout/measure.ts";

/** Widths of text for screens that count lines and pages (`formExtent`); a table of 16 kB, loaded on demand. */
export async function loadMeasure(): Promise<Measure> {
  const { createFontMetrics } = await import("#adapters/pdf/font-metrics.ts");
  return createFontMetrics();
}
