import { describe, expect, it } from "vitest";
import { CLOSING_TEXT, OPENING_TEXT } from "#core/sheet/default-texts.ts";
import { withOurTranslations } from "#core/sheet/our-translations.ts";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import { chooseSecond, inSecond, writeSecond } from "#core/sheet/second-language.ts";
import { at, textsOf } from "#core/sheet/text-places.ts";
import { aSheet } from "./sheets.ts";

const spoken = { asker: null, minutes: 3 };
const sheet = {
  ...aSheet(),
  scale: SCALES["1-5"],
  opening: { ...spoken, text: OPENING_TEXT },
  closing: { ...spoken, text: CLOSING_TEXT },
};
const french = chooseSecond(sheet, "fr", "en");

describe("the texts of a sheet that we ship", () => {
  it("come in French with the second language, and nothing else does", () => {
    const said = inSecond(withOurTranslations(french));
    expect(said(at.opening)).toMatch(/^Bienvenue/);
    expect(said(at.closing)).toMatch(/^Nous sommes/);
    expect(sheet.scale.points.map((_, index) => said(at.point(index)))).toEqual([
      "Très au-dessous du niveau",
      "Au-dessous du niveau",
      "Au niveau",
      "Au-dessus du niveau",
      "Très au-dessus du niveau",
    ]);
    const others = textsOf(sheet).filter(({ on }) => on.part === "criterion" || on.part === "question");
    expect(others.map((each) => said(each.at)).filter((text) => text !== "")).toEqual([]);
  });

  it.each([...Object.values(SCALES), ownScale(0, 3), ownScale(1, 9), ownScale(1, 10)])(
    "are said for every title of the scale $name",
    (scale) => {
      const said = inSecond(withOurTranslations(chooseSecond({ ...sheet, scale }, "fr", "en")));
      expect(scale.points.filter((_, index) => said(at.point(index)) === "")).toEqual([]);
    },
  );

  it("leave alone what the panel said itself or wrote in other words", () => {
    const own = writeSecond(french, at.opening, "Bonjour.");
    expect(inSecond(withOurTranslations(own))(at.opening)).toBe("Bonjour.");
    const changed = chooseSecond({ ...sheet, closing: { ...spoken, text: "Thank you." } }, "fr", "en");
    expect(inSecond(withOurTranslations(changed))(at.closing)).toBe("");
  });

  it("go again where the second language turns out to be another, and what the panel said stays", () => {
    const own = writeSecond(withOurTranslations(french), at.opening, "Bonjour.");
    const german = withOurTranslations(chooseSecond(own, "de", "en"));
    expect(inSecond(german)(at.opening)).toBe("Bonjour.");
    expect(inSecond(german)(at.closing)).toBe("");
    expect(withOurTranslations(sheet)).toBe(sheet);
  });
});
