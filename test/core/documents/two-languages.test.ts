import { describe, expect, it } from "vitest";
import { draftSheet } from "#core/documents/draft-sheet.ts";
import { layoutDocument } from "#core/layout/layout-document.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { chooseSecond, writeSecond } from "#core/sheet/second-language.ts";
import { textsOf } from "#core/sheet/text-places.ts";
import { buildSelection } from "#test/builders.ts";
import { MEASURE } from "#test/core/layout/measure-for-tests.ts";
import { outside, overlaps, textByNode } from "#test/core/layout/placed-text.ts";
import { testWorld } from "#test/make-world.ts";
import { printWords } from "#words/print-words.ts";

const inFrench = (sheet: Sheet): Sheet =>
  textsOf(sheet).reduce(
    (all, { at, text }, index) => (text === "" ? all : writeSecond(all, at, `FR${index}`)),
    chooseSecond(sheet, "fr", "en"),
  );

describe("the sheet as a document in two languages", () => {
  it.each(["A4", "Letter"] as const)(
    "on %s has every text of both, the second one said to be French",
    async (format) => {
      const selection = await buildSelection(await testWorld(), { upTo: "locked", changeSheet: inFrench });
      const sheet = selection.sheets[0]?.sheet;
      if (sheet === undefined) throw new Error("no sheet");
      const print = printWords({ format, printedAt: "2025-02-14T11:48:00+01:00", draft: false });
      const placed = layoutDocument(draftSheet(selection, sheet, print), MEASURE);
      expect(placed.problems).toEqual([]);
      expect(placed.pages.flatMap((page) => [...overlaps(page), ...outside(page)])).toEqual([]);
      const french = [...textByNode(placed)].filter(([node]) => placed.nodes[node]?.language === "fr");
      const said = french.map(([, text]) => text.trim());
      const wanted = (sheet.second?.texts ?? []).map(({ text }) => text);
      expect(wanted.filter((text) => !said.includes(text))).toEqual([]);
    },
  );
});
