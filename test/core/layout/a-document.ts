import type { Block, PrintDocument } from "#core/model/blocks.ts";

/** A valid document with the given blocks and nothing else unusual. */
export function aDocument(blocks: readonly Block[], more: Partial<PrintDocument> = {}): PrintDocument {
  return {
    name: "sample",
    title: "A sample",
    language: "en-GB",
    format: "A4",
    marking: "",
    header: { left: "Panel report", middle: "Head of Office, vacancy 7", right: "page {page} of {pages}" },
    foot: { left: "", right: "Printed 14 February 2025" },
    sections: [{ kind: "flow", blocks }],
    ...more,
  };
}

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
