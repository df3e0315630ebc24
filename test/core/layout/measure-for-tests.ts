import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";

/** The real widths: a made-up measure would only prove itself. */
export const MEASURE = createFontMetrics();
