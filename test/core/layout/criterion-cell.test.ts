import { describe, expect, it } from "vitest";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { Block, Cell } from "#core/model/blocks.ts";
import { aDocument, paragraph } from "#test/core/layout/a-document.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { placedWords } from "#test/core/layout/placed-text.ts";

describe("a criterion's cell", () => {
  it("keeps a criterion's name with its number and flag, wherever the page ends", () => {
    const long = "w".repeat(60);
    const named: Cell = {
      kind: "criterion",
      number: "1",
      name: `${long} and ${long} also`,
      level: `${long} of ${long}`,
      flag: "F",
    };
    const parted = Array.from({ length: 30 }, (_, index) => index + 40).flatMap((fill) => {
      const blocks: Block[] = [
        ...Array.from({ length: fill }, () => paragraph("line")),
        { kind: "table", rules: "ruled", header: null, columns: [{ width: 40 }], rows: [[named]] },
      ];
      const words = placedWords(layoutDocument(aDocument(blocks), MEASURE));
      return words.filter((word) => word === long).length === 4 && words.includes("F") ? [] : [fill];
    });
    expect(parted).toEqual([]);
  });
});
