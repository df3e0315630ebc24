import { describe, expect, it } from "vitest";
import { CLOSING_TEXTS, OPENING_TEXTS } from "#core/sheet/default-texts.ts";
import { ourTranslations, withOurTranslations } from "#core/sheet/our-translations.ts";
import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import { IMPACT_AND_INFLUENCE } from "#core/framework/fr/nato/impact-and-influence.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { sayAgain } from "#core/framework/say-again.ts";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { addCriterion } from "#core/sheet/change-sheet.ts";
import { writeQuestion } from "#core/sheet/edit-texts.ts";
import { ownCriterion } from "#core/sheet/make-criterion.ts";
import { blankQuestion } from "#core/sheet/make-question.ts";
import { ownScale, SCALES } from "#core/sheet/scales.ts";
import { chooseSecond, inSecond, writeSecond } from "#core/sheet/second-language.ts";
import { at, textsOf } from "#core/sheet/text-places.ts";
import { aPost, aSheet } from "./sheets.ts";

const spoken = { asker: null, minutes: 3 };
const sheet = {
  ...aSheet(),
  scale: SCALES["1-5"],
  opening: { ...spoken, text: OPENING_TEXTS.en },
  closing: { ...spoken, text: CLOSING_TEXTS.en },
};
const ours = ourTranslations(null);
const french = chooseSecond(sheet, "fr", "en");

describe("the texts of a sheet that we ship", () => {
  it("come in French with the second language", () => {
    const said = inSecond(withOurTranslations(french, ours));
    expect(said(at.opening)).toMatch(/^Bienvenue/);
    expect(said(at.closing)).toMatch(/^Nous sommes/);
    expect(sheet.scale.points.map((_, index) => said(at.point(index)))).toEqual([
      "Très au-dessous du niveau",
      "Au-dessous du niveau",
      "Au niveau",
      "Au-dessus du niveau",
      "Très au-dessus du niveau",
    ]);
  });

  it.each([...Object.values(SCALES), ownScale(0, 3), ownScale(1, 9), ownScale(1, 10)])(
    "are said for every title of the scale $name",
    (scale) => {
      const said = inSecond(withOurTranslations(chooseSecond({ ...sheet, scale }, "fr", "en"), ours));
      expect(scale.points.filter((_, index) => said(at.point(index)) === "")).toEqual([]);
    },
  );

  it("leave alone what the panel said itself or wrote in other words", () => {
    const own = writeSecond(french, at.opening, "Bonjour.");
    expect(inSecond(withOurTranslations(own, ours))(at.opening)).toBe("Bonjour.");
    const changed = chooseSecond({ ...sheet, closing: { ...spoken, text: "Thank you." } }, "fr", "en");
    expect(inSecond(withOurTranslations(changed, ours))(at.closing)).toBe("");
  });

  it("go again where the second language turns out to be another, and what the panel said stays", () => {
    const own = writeSecond(withOurTranslations(french, ours), at.opening, "Bonjour.");
    const german = withOurTranslations(chooseSecond(own, "de", "en"), ours);
    expect(inSecond(german)(at.opening)).toBe("Bonjour.");
    expect(inSecond(german)(at.closing)).toBe("");
    expect(withOurTranslations(sheet, ours)).toBe(sheet);
  });

  it("stay empty where the panel emptied them, and come with what it adds", () => {
    const said = withOurTranslations(french, ours);
    const emptied = writeSecond(said, at.opening, "");
    const added = addCriterion(emptied, ownCriterion("x1", "Tact", sheet.scale));
    const after = inSecond(withOurTranslations(added, ours, emptied));
    expect(after(at.opening)).toBe("");
    expect(after(at.anchor("x1", 0))).toBe(GENERAL_TEXTS.fr.competency.anchors[0]);
    expect(after(at.question(added.questions.at(-1)?.id ?? ""))).toBe(
      GENERAL_TEXTS.fr.competency.question.text,
    );
  });

  it("are said of a framework too, in either direction", () => {
    const both = { en: NATO_FRAMEWORK, fr: sayAgain(NATO_FRAMEWORK, "OTAN", [IMPACT_AND_INFLUENCE]) };
    const nato = ourTranslations(both);
    const [first] = IMPACT_AND_INFLUENCE.levels;
    const named = { id: "c1", name: "Impact and Influence", level: "Takes multiple actions to persuade" };
    const built = (frameworks: readonly Framework[], language: OurLanguage) => {
      return buildSheet(aPost([named]), frameworks, {}, language);
    };
    const english = built([both.en], "en");
    const inFrench = inSecond(withOurTranslations(chooseSecond(english, "fr", "en"), nato));
    expect(inFrench(at.name("c1"))).toBe("Persuasion et influence");
    expect(inFrench(at.level("c1"))).toBe(first?.label);
    expect(inFrench(at.anchor("c1", 2))).toBe(first?.anchors?.[2]);
    expect(inFrench(at.question("q1"))).toBe(first?.questions[0]?.[0]);
    expect(textsOf(english).filter((each) => each.text !== "" && inFrench(each.at) === "")).toEqual([]);
    const french = built([both.fr], "fr");
    const inEnglish = inSecond(withOurTranslations(chooseSecond(french, "en", "fr"), nato));
    const texts = textsOf(french).filter(({ on, text }) => on.part !== "criterion" && text !== "");
    expect(texts.map((each) => inEnglish(each.at))).toEqual(
      textsOf(english).flatMap(({ on, text }) => (on.part !== "criterion" && text !== "" ? [text] : [])),
    );
  });

  it("are not taken for the panel's own words in a third language", () => {
    const both = { en: NATO_FRAMEWORK, fr: sayAgain(NATO_FRAMEWORK, "OTAN", [IMPACT_AND_INFLUENCE]) };
    const nato = ourTranslations(both);
    const named = { id: "c1", name: "Initiative", level: null };
    const english = buildSheet(aPost([named]), [both.en], {}, "en");
    const german = writeSecond(chooseSecond(english, "de", "en"), at.name("c1"), "Initiative");
    const again = withOurTranslations(chooseSecond(german, "it", "en"), nato);
    expect(inSecond(again)(at.name("c1"))).toBe("Initiative");
    const level = writeSecond(german, at.opening, IMPACT_AND_INFLUENCE.definition);
    expect(inSecond(withOurTranslations(level, nato))(at.opening)).toBe(IMPACT_AND_INFLUENCE.definition);
  });

  it("follow another question of the bank that is taken", () => {
    const both = { en: NATO_FRAMEWORK, fr: sayAgain(NATO_FRAMEWORK, "OTAN", [IMPACT_AND_INFLUENCE]) };
    const nato = ourTranslations(both);
    const [one, two] = twoQuestions(both.en);
    const asks = (text: string) => ({ ...french, questions: [{ ...blankQuestion("q1", ["c1"]), text }] });
    const before = withOurTranslations(asks(one), nato);
    const after = inSecond(withOurTranslations(writeQuestion(before, "q1", two), nato, before));
    expect(after(at.question("q1"))).toBe(IMPACT_AND_INFLUENCE.levels[0]?.questions[1]?.[0]);
  });
});

/** The first two questions of the level that is said in French. */
function twoQuestions(framework: Framework): readonly [string, string] {
  const level = framework.competencies.find(({ id }) => id === IMPACT_AND_INFLUENCE.id)?.levels[0];
  const [one, two] = level?.questions.map(({ text }) => text) ?? [];
  if (one === undefined || two === undefined) throw new Error("no two questions");
  return [one, two];
}
