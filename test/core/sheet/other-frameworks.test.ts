import { describe, expect, it } from "vitest";
import { GENERAL_ANCHORS } from "#core/framework/general-anchors.ts";
import { OECD_FRAMEWORK } from "#core/framework/oecd-framework.ts";
import { OSCE_FRAMEWORK } from "#core/framework/osce-framework.ts";
import { UK_FRAMEWORK } from "#core/framework/uk-framework.ts";
import { UN_FRAMEWORK } from "#core/framework/un-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { putBackOurs, writeDefinition } from "#core/sheet/edit-texts.ts";
import { questionStanding } from "#core/sheet/make-question.ts";
import { neighboursOf } from "#core/sheet/neighbours.ts";
import { alternatives } from "#core/sheet/serve.ts";

const sheetOf = (framework: Framework, competencies: string) =>
  buildSheet(readNotice(`Title: Keeper of the Lighthouse\nCompetencies\n${competencies}\n`).post, [
    framework,
  ]);

describe("a sheet from a framework with numbered levels", () => {
  const sheet = sheetOf(OECD_FRAMEWORK, "- Client Focus (Level 2)\n- Negotiating (Niveau 3)");
  const level = OECD_FRAMEWORK.competencies.find(({ name }) => name === "Client Focus")?.levels[1];

  it("takes the texts and a question of the level", () => {
    expect(sheet.criteria.map(({ levelId }) => levelId)).toEqual([
      "oecd.client-focus.level-2",
      "oecd.negotiating.level-3",
    ]);
    expect(sheet.criteria[0]?.anchors).toEqual(level?.anchors);
    expect(sheet.questions[0]?.bankId).toBe(level?.questions[0]?.id);
  });

  it("has the levels beside it below and above", () => {
    expect(neighboursOf(sheet.criteria[0]!, [OECD_FRAMEWORK])).toMatchObject({
      below: { label: "Level 1" },
      above: { label: "Level 3" },
      order: "attested",
    });
  });
});

describe("a sheet from a framework without levels", () => {
  const sheet = sheetOf(OSCE_FRAMEWORK, "- Collaboration\n- Planning");
  const collaboration = OSCE_FRAMEWORK.competencies.find(({ name }) => name === "Collaboration");

  it("takes the competency's own indicators and question, and anchors from the general ladder", () => {
    expect(sheet.criteria[0]).toMatchObject({ levelId: null, indicators: collaboration?.indicators });
    expect(sheet.criteria[0]?.anchors).toEqual(GENERAL_ANCHORS);
    expect(sheet.questions[0]?.bankId).toBe(collaboration?.questions?.[0]?.id);
  });

  it("offers its other questions", () => {
    const offered = alternatives(sheet, sheet.questions[0]!, [OSCE_FRAMEWORK]).map(({ bank }) => bank.id);
    expect(offered).toEqual(collaboration?.questions?.slice(1).map(({ id }) => id));
  });
});

describe("a competency with levels of which the notice names none", () => {
  it("begins with a general question and offers those of every level", () => {
    const sheet = sheetOf(UN_FRAMEWORK, "- Humility\n- Integrity");
    const humility = UN_FRAMEWORK.competencies.find(({ name }) => name === "Humility");
    expect(sheet.criteria[0]).toMatchObject({
      levelId: null,
      definition: humility?.definition,
      indicators: [],
    });
    expect(sheet.questions[0]?.bankId).toBeNull();
    expect(alternatives(sheet, sheet.questions[0]!, [UN_FRAMEWORK])).toHaveLength(
      humility?.levels.flatMap(({ questions }) => questions).length ?? 0,
    );
  });
});

describe("a framework with a rating scale of its own and no levels", () => {
  it("gives the sheet that scale, met from its middle on", () => {
    const sheet = sheetOf(UK_FRAMEWORK, "- Delivering at Pace\n- Working Together");
    expect(sheet.scale.points.map(({ title }) => title)).toEqual(
      UK_FRAMEWORK.ratingScale?.map(({ name }) => name),
    );
    expect(sheet.criteria[0]?.anchors).toHaveLength(7);
    expect(sheet.criteria[0]?.minimum).toBe(400);
  });
});

describe("texts of a framework that the organisation made", () => {
  const [first, ...others] = OSCE_FRAMEWORK.competencies;
  const [asked, ...rest] = first!.questions!;
  const own: Framework = {
    ...OSCE_FRAMEWORK,
    id: "own-00000000000000000000000001",
    competencies: [
      {
        ...first!,
        definition: "Keeps to the aim.",
        own: ["definition"],
        questions: [{ ...asked!, own: true }, ...rest],
      },
      ...others,
    ],
  };
  const sheet = sheetOf(own, `- ${first!.name}\n- Collaboration`);

  it("are marked as the organisation's, also after they were put back; the others stay ours", () => {
    expect(sheet.criteria.map(({ standing }) => standing)).toEqual(["organisation", "ours"]);
    const changed = writeDefinition(sheet, sheet.criteria[0]!.id, "Holds on.");
    expect(changed.criteria[0]?.standing).toBe("panel");
    expect(putBackOurs(changed, sheet.criteria[0]!.id, [own]).criteria[0]).toEqual(sheet.criteria[0]);
    expect(sheet.questions.map((question) => questionStanding(question, [own]))).toEqual([
      "organisation",
      "ours",
    ]);
  });
});
