import { jsPDF } from "jspdf";
import { describe, expect, it } from "vitest";
import { createFontStore } from "#adapters/pdf/font-files.ts";
import { createFontMetrics } from "#adapters/pdf/font-metrics.ts";
import { FALLBACKS } from "#adapters/pdf/font-names.ts";
import type { FontName } from "#core/layout/placed.ts";

const metrics = createFontMetrics();
const SAMPLE = "Panel report 0123456789 Żółć Ğş Ελένη Ћирић ≥ “x” – €";

describe("font metrics", () => {
  it.each(Object.keys(FALLBACKS) as FontName[])("measure %s as jsPDF does", async (font) => {
    const fonts = new Map(await createFontStore().load(FALLBACKS[font]));
    const doc = new jsPDF({ unit: "mm" });
    let width = 0;
    for (const run of metrics.runs(SAMPLE, font)) {
      const file = fonts.get(run.font);
      doc.addFileToVFS(`${run.font}.ttf`, file ?? "");
      doc.addFont(`${run.font}.ttf`, run.font, "normal");
      width += doc.setFont(run.font).setFontSize(10).getTextWidth(run.text);
    }
    expect(metrics.width(SAMPLE, font, 10)).toBeCloseTo(width, 1);
  });

  it("cuts text where another font must stand in", () => {
    expect(metrics.runs("Nino ნინო here", "sans-600")).toEqual([
      { font: "sans-600", text: "Nino " },
      { font: "second-400", text: "ნინო " },
      { font: "sans-600", text: "here" },
    ]);
    expect(metrics.runs("≥ Ελένη", "serif-400").map((run) => run.font)).toContain("sans-400");
  });

  it("knows what no font has", () => {
    expect(metrics.covers(0x738b)).toBe(false);
    expect(metrics.covers(0x1f600)).toBe(false);
    expect([..."ŁğΩЖნҐ≥✓שمՀ"].every((char) => metrics.covers(char.codePointAt(0) ?? 0))).toBe(true);
  });

  it("covers every letter of Europe's Latin, Greek and Cyrillic alphabets", () => {
    const ranges = [
      [0x21, 0x7e],
      [0xa1, 0xac],
      [0xae, 0x17f],
      [0x218, 0x21b],
      [0x386, 0x38a],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ce],
      [0x400, 0x45f],
      [0x10d0, 0x10f0],
    ] as const;
    const lost = ranges
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      .filter((code) => !metrics.covers(code));
    expect(lost.map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  it("has figures of one width, so that columns line up", () => {
    for (const font of ["sans-400", "sans-600"] as const)
      expect(new Set([..."0123456789"].map((digit) => metrics.width(digit, font, 10))).size).toBe(1);
  });
});
