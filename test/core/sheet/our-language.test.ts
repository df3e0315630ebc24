import { describe, expect, it } from "vitest";
import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import { IMPACT_AND_INFLUENCE } from "#core/framework/fr/nato/impact-and-influence.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { sayAgain } from "#core/framework/say-again.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { addCriterion, changeScale } from "#core/sheet/change-sheet.ts";
import { putBackOurs, writeAnchor } from "#core/sheet/edit-texts.ts";
import { ownCriterion, requirementCriterion } from "#core/sheet/make-criterion.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { neighboursOf } from "#core/sheet/neighbours.ts";
import { questionStanding } from "#core/sheet/make-question.ts";
import { languageOfPost, languageOfSheet, languageOfTexts } from "#core/sheet/our-language.ts";
import { SCALES_IN } from "#core/sheet/scales.ts";
import { chooseSecond } from "#core/sheet/second-language.ts";
import { aPost, aSheet, samplePost } from "./sheets.ts";

const IN_FRENCH = [sayAgain(NATO_FRAMEWORK, "OTAN", [IMPACT_AND_INFLUENCE])];
const [lower] = IMPACT_AND_INFLUENCE.levels;

const FRENCH_NOTICE = `Titre : Conseillère ou conseiller pour les affaires du port
Compétences
Persuasion et influence : prend de multiples mesures pour persuader
Sens de la marée : lit les courants et prévient à temps
Qualifications requises
- Une bonne connaissance du droit de la mer et des usages du port ;
`;

describe("the language of words", () => {
  it("is told by their small words", () => {
    expect(languageOfTexts(["Uses the means of the post", "in time"])).toBe("en");
    expect(languageOfTexts(["Prépare des faits et des chiffres pour la réunion"])).toBe("fr");
    expect(languageOfTexts([])).toBeNull();
    expect(languageOfTexts(["Leadership", "Initiative"])).toBeNull();
  });

  it("is that of a post, and of the sheet built from it", () => {
    expect(languageOfPost(samplePost())).toBe("en");
    expect(languageOfPost(readNotice(FRENCH_NOTICE).post)).toBe("fr");
    expect(languageOfSheet(aSheet())).toBe("en");
    expect(languageOfSheet(chooseSecond(aSheet(), "en", "fr"))).toBe("fr");
    expect(languageOfSheet(chooseSecond(aSheet(), "en", "de"))).toBe("en");
  });
});

describe("a sheet out of a French notice", () => {
  const { post } = readNotice(FRENCH_NOTICE);
  const sheet = buildSheet(post, IN_FRENCH, {}, "fr");
  const [known, unknown] = sheet.criteria;

  it("has all our texts in French, those of the framework and the general ones", () => {
    expect(known).toMatchObject({
      name: "Persuasion et influence",
      levelId: "nato.impact-and-influence.takes-multiple-actions-to-persuade",
      definition: IMPACT_AND_INFLUENCE.definition,
      indicators: lower?.indicators,
      anchors: lower?.anchors,
      standing: "ours",
    });
    expect(unknown?.anchors).toEqual(GENERAL_TEXTS.fr.competency.anchors);
    expect(sheet.questions.map(({ text }) => text)).toEqual([
      lower?.questions[0]?.[0],
      GENERAL_TEXTS.fr.competency.question.text,
    ]);
    expect(sheet.questions.map((question) => questionStanding(question, IN_FRENCH))).toEqual([
      "ours",
      "ours",
    ]);
    expect(sheet.scale).toEqual(SCALES_IN.fr["1-5"]);
    expect(sheet.opening.text).toMatch(/^Bienvenue/);
    expect(sheet.closing.text).toMatch(/^Nous sommes/);
    expect(languageOfSheet(sheet)).toBe("fr");
  });

  it("does not say of our French labels that the organisation printed them", () => {
    expect(neighboursOf(known as Criterion, IN_FRENCH)).toMatchObject({
      framework: "OTAN",
      above: { label: IMPACT_AND_INFLUENCE.levels[1]?.label },
      label: "ours",
    });
    expect(neighboursOf(known as Criterion, [NATO_FRAMEWORK])?.label).toBe("attested");
  });

  it("goes on in French with another scale, another criterion and our texts put back", () => {
    const wide = changeScale(sheet, SCALES_IN.fr["1-7"], IN_FRENCH);
    expect(wide.criteria[0]?.anchors[1]).toBe("Entre ce que décrivent 1 et 3.");
    expect(changeScale(wide, SCALES_IN.fr["1-5"], IN_FRENCH)).toEqual(sheet);
    const more = addCriterion(sheet, ownCriterion("x", "Tact", sheet.scale, "fr"), IN_FRENCH);
    expect(more.questions.at(-1)?.text).toBe(GENERAL_TEXTS.fr.competency.question.text);
    const changed = writeAnchor(sheet, unknown?.id ?? "", 0, "Rien du tout.");
    expect(putBackOurs(changed, unknown?.id ?? "", IN_FRENCH)).toEqual(sheet);
  });

  it("names a criterion of knowledge in French", () => {
    const requirement = post.requirements[0]?.value;
    if (requirement === undefined) throw new Error("no requirement was read");
    const criterion = requirementCriterion(requirement, sheet.scale, "fr");
    expect(criterion.name).toBe("Connaissance du droit de la mer et des usages du port");
    expect(criterion.anchors).toEqual(GENERAL_TEXTS.fr.knowledge.anchors);
  });

  it("has nothing of it in English where the post is empty", () => {
    expect(buildSheet(aPost([]), [], {}, "fr").opening.text).toMatch(/^Bienvenue/);
  });
});
