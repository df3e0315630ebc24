import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { asciiName, fileNameFor } from "#core/files/file-name.ts";

const name = (title: string, reference = ""): string => fileNameFor({ title, reference }, "2025-02-18", 1);

describe("the name of a copy", () => {
  it.each([
    ["Head, Technical Security", "Head-Technical-Security"],
    ["Œuvre d'été: Łódź / Straße", "Oeuvre-d-ete-Lodz-Strasse"],
    ["Þjóðskjalavörður", "Thjodskjalavordur"],
    ["..\\..\\CON", "CON"],
  ])("is made of %s", (title, plain) => {
    expect(name(title)).toBe(`${plain}_2025-02-18_1.selection.panelkit`);
  });

  it("takes the reference where the title has no Latin letter, and a plain word where neither has", () => {
    expect(name("Διευθυντής", "A 05/2025")).toBe("A-05-2025_2025-02-18_1.selection.panelkit");
    expect(name("მთავარი", "№")).toBe("selection_2025-02-18_1.selection.panelkit");
  });

  it("is always short and plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(asciiName(text)).toMatch(/^[A-Za-z0-9-]{0,60}$/);
        expect(asciiName(text)).not.toMatch(/^-|-$/);
      }),
    );
  });
});
