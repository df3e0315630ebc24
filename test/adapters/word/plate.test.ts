import { describe, expect, it } from "vitest";
import { aDocument } from "#test/core/layout/a-document.ts";
import { wordBytes } from "./a-word.ts";
import { all, partsOf, textIn, xml, type Element } from "./read-word.ts";

const plate = async (name: string): Promise<Element> => {
  const section = { kind: "name-plate", name, under: "Chair", foldHint: "Fold." } as const;
  const bytes = await wordBytes([{ ...aDocument([]), sections: [section] }]);
  return xml((await partsOf(bytes)).get("word/document.xml") ?? "");
};

/** Half points of the paragraph that holds these words. */
const sizeOf = (document: Element, words: string): number => {
  const paragraph = all(document, "w:p").find((each) => textIn(each).includes(words));
  return Number(all(paragraph ?? document, "w:sz")[0]?.attributes["w:val"]);
};

describe("a name plate as Word", () => {
  it("has the name large, the role under it, and lines as high as their letters", async () => {
    const document = await plate("Ελένη Παπαδοπούλου");
    expect(textIn(document)).toContain("Ελένη Παπαδοπούλου");
    expect(textIn(document)).toContain("Chair");
    const spacings = all(document, "w:p")
      .filter((each) => textIn(each) !== "")
      .map((each) => all(each, "w:spacing")[0]?.attributes["w:lineRule"]);
    expect(spacings).toEqual(["auto", "auto"]);
  });

  it("sets a longer name smaller, and no name too small to be read across a table", async () => {
    const short = sizeOf(await plate("Ana Kovač"), "Ana");
    const long = sizeOf(await plate("Maximiliana Featherstonehaugh-Cholmondeley"), "Maximiliana");
    expect(long).toBeLessThan(short);
    expect(long).toBeGreaterThanOrEqual(40);
  });
});
