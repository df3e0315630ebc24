import { describe, expect, it } from "vitest";
import {
  changeSpoken,
  putBackOurs,
  removeIndicator,
  renameCriterion,
  titlePoint,
  writeAnchor,
  writeDefinition,
  writeIndicator,
  writeProbe,
  writeQuestion,
} from "#core/sheet/edit-texts.ts";
import { frameworkCriterion } from "#core/sheet/make-criterion.ts";
import { questionStanding } from "#core/sheet/make-question.ts";
import { sheetHash } from "#core/sheet/lock-sheet.ts";
import { SCALES } from "#core/sheet/scales.ts";
import { aSheet, criterionOf, FRAMEWORKS, questionOf } from "#test/core/sheet/sheets.ts";

describe("texts of a criterion", () => {
  it.each([
    ["an anchor", writeAnchor(aSheet(), "c1", 4, "Set the standard for others.")],
    ["the definition", writeDefinition(aSheet(), "c1", "Does it.")],
    ["an indicator", writeIndicator(aSheet(), "c1", 0, "Asks first.")],
    ["an indicator less", removeIndicator(aSheet(), "c1", 0)],
  ])("become the panel's with %s, of this criterion only", (_, sheet) => {
    expect(criterionOf(sheet, "c1").standing).toBe("panel");
    expect(criterionOf(sheet, "c2").standing).toBe("ours");
  });

  it("stay ours under another name", () => {
    expect(criterionOf(renameCriterion(aSheet(), "c1", "Results"), "c1")).toMatchObject({
      name: "Results",
      standing: "ours",
    });
  });

  it("come back as we ship them, whatever the panel wrote", () => {
    const changed = writeIndicator(writeAnchor(aSheet(), "c1", 0, "x"), "c1", 9, "y");
    expect(putBackOurs(changed, "c1", FRAMEWORKS)).toEqual(aSheet());
    expect(putBackOurs(changed, "nowhere", FRAMEWORKS)).toBe(changed);
  });

  it("take a further indicator after the last", () => {
    const before = criterionOf(aSheet(), "c1").indicators;
    expect(criterionOf(writeIndicator(aSheet(), "c1", before.length, "New"), "c1").indicators).toEqual([
      ...before,
      "New",
    ]);
  });
});

describe("what is typed", () => {
  it("enters well-formed, so that every sheet can be hashed", () => {
    const broken = "half a pair \uD83D and e\u0301";
    const sheets = [
      renameCriterion(aSheet(), "c1", broken),
      writeAnchor(aSheet(), "c1", 0, broken),
      writeQuestion(aSheet(), "q1", broken),
      writeProbe(aSheet(), "q1", "p1", broken),
      changeSpoken(aSheet(), "opening", { text: broken }),
      titlePoint(aSheet(), 0, broken),
    ];
    for (const sheet of sheets) expect(sheetHash(sheet)).toMatch(/^[0-9a-f]{64}$/);
    expect(questionOf(sheets[2] ?? aSheet(), "q1").text).toBe("half a pair \uFFFD and \u00E9");
  });

  it("stays on one line where it is a name", () => {
    expect(criterionOf(renameCriterion(aSheet(), "c1", "Two\r\nlines"), "c1").name).toBe("Two lines");
  });

  it("keeps the asker and minutes of a text that is only reworded", () => {
    const sheet = changeSpoken(changeSpoken(aSheet(), "closing", { minutes: 9 }), "closing", {
      text: "Goodbye.",
    });
    expect(sheet.closing).toMatchObject({ text: "Goodbye.", minutes: 9, asker: "p1" });
  });
});

describe("whose words a question is in", () => {
  it("ours until a word changes, and again when it is put back", () => {
    const question = questionOf(aSheet(), "q1");
    expect(questionStanding(question, FRAMEWORKS)).toBe("ours");
    expect(questionStanding({ ...question, text: `${question.text} Why?` }, FRAMEWORKS)).toBe("panel");
    expect(questionStanding({ ...question, text: "Why?", bankId: null }, FRAMEWORKS)).toBe("panel");
  });
});

describe("a competency of the framework without any level", () => {
  it("comes in with its definition and our general anchors", () => {
    const flexibility = FRAMEWORKS[0]?.competencies.find(({ id }) => id === "nato.flexibility");
    if (flexibility === undefined) throw new Error("no flexibility");
    expect(frameworkCriterion("x", flexibility, null, SCALES["1-5"])).toMatchObject({
      name: "Flexibility",
      requiredLevel: null,
      levelId: null,
      definition: flexibility.definition,
    });
  });
});
