import { describe, expect, it } from "vitest";
import { aDocument } from "#test/core/layout/a-document.ts";
import { wordBytes } from "./a-word.ts";
import { all, partsOf, textIn, xml, type Element } from "./read-word.ts";

const plate = async (name: string, marking = ""): Promise<Element> => {
  const section = { kind: "name-plate", name, under: "Chair", foldHint: "Fold." } as const;
  const bytes = await wordBytes([aDocument([], { sections: [section], marking })]);
  return xml((await partsOf(bytes)).get("word/document.xml") ?? "");
};

/** Half points of the paragraph that holds these words. */
const sizeOf = (document: Element, words: string): number => {
  const paragraph = all(document, "w:p").find((each) => textIn(each).includes(words));
  return Number(all(paragraph ?? document, "w:sz")[0]?.attributes["w:val"]);
};

const valueOf = (element: Element, name: string): string | undefined =>
  all(element, name)[0]?.attributes["w:val"];

describe("a name plate as Word", () => {
  it("has the name and the role on both faces, whose heads meet at the fold, and on the foot how to fold", async () => {
    const cells = all(await plate("Ελένη Παπαδοπούλου", "DRAFT"), "w:tc");
    expect(cells.map((cell) => all(cell, "w:p").map(textIn))).toEqual([
      ["Ελένη Παπαδοπούλου", "Chair"],
      ["Ελένη Παπαδοπούλου", "Chair"],
      ["Fold.", "DRAFT"],
    ]);
    expect(cells.map((cell) => valueOf(cell, "w:textDirection"))).toEqual(["tbRl", "btLr", "btLr"]);
  });

  it("has its two folds at the thirds of the page, and is no higher than it", async () => {
    const document = await plate("Ana Kovač");
    const [first = 0, second = 0, third = 0] = all(document, "w:gridCol").map((each) =>
      Number(each.attributes["w:w"]),
    );
    const margins = all(document, "w:pgMar")[0]?.attributes ?? {};
    const page = all(document, "w:pgSz")[0]?.attributes ?? {};
    const width = Number(page["w:w"]);
    expect(Number(margins["w:left"]) + first).toBeCloseTo(width / 3, -1);
    expect(Number(margins["w:left"]) + first + second).toBeCloseTo((2 * width) / 3, -1);
    expect(first).toBe(third);
    const dashed = all(document, "w:right").filter((each) => each.attributes["w:val"] === "dashed");
    expect(dashed).toHaveLength(2);
    const height = all(document, "w:trHeight")[0]?.attributes ?? {};
    expect(height["w:hRule"]).toBe("exact");
    const room = Number(page["w:h"]) - Number(margins["w:top"]) - Number(margins["w:bottom"]);
    expect(Number(height["w:val"])).toBeLessThan(room - 100);
  });

  it("has lines as high as their letters", async () => {
    const spacings = all(await plate("Ana Kovač"), "w:p")
      .filter((each) => ["Ana Kovač", "Chair"].includes(textIn(each)))
      .map((each) => all(each, "w:spacing")[0]?.attributes["w:lineRule"]);
    expect(spacings).toEqual(["auto", "auto", "auto", "auto"]);
  });

  it("sets a longer name smaller, and no name too small to be read across a table", async () => {
    const short = sizeOf(await plate("Ana Kovač"), "Ana");
    const long = sizeOf(await plate("Maximiliana Featherstonehaugh-Cholmondeley"), "Maximiliana");
    expect(short).toBe(132);
    expect(long).toBeLessThan(short);
    expect(long).toBeGreaterThanOrEqual(60);
    expect(sizeOf(await plate("W".repeat(90)), "WWW")).toBe(40);
  });
});
