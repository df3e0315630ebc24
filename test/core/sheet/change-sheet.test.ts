import { describe, expect, it } from "vitest";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import {
  addCriterion,
  addQuestion,
  changeCriterion,
  changeScale,
  moveCriterion,
  moved,
  moveQuestion,
  removeCriterion,
  removeQuestion,
} from "#core/sheet/change-sheet.ts";
import { writeAnchor } from "#core/sheet/edit-texts.ts";
import { frameworkCriterion, ownCriterion } from "#core/sheet/make-criterion.ts";
import { SCALES } from "#core/sheet/scales.ts";
import { serve } from "#core/sheet/serve.ts";
import { aSheet, criterionOf, FRAMEWORKS, questionOf } from "#test/core/sheet/sheets.ts";

const order = (sheet = aSheet()): string => sheet.criteria.map(({ id }) => id).join(" ");

describe("adding and removing", () => {
  it("adds a criterion of the framework with the bank's question for its level", () => {
    const competency = NATO_FRAMEWORK.competencies.find(({ id }) => id === "nato.leadership");
    const level = competency?.levels[0];
    if (competency === undefined || level === undefined) throw new Error("no leadership");
    const sheet = addCriterion(
      aSheet(),
      frameworkCriterion("x", competency, level, SCALES["1-5"]),
      FRAMEWORKS,
    );
    expect(sheet.criteria.at(-1)).toMatchObject({
      id: "x",
      name: "Leadership",
      requiredLevel: level.label,
      origin: { from: "own" },
    });
    expect(sheet.questions.at(-1)).toMatchObject({
      id: "q10",
      serves: ["x"],
      bankId: level.questions[0]?.id,
    });
  });

  it("adds the same criterion only once", () => {
    const sheet = aSheet();
    expect(addCriterion(sheet, criterionOf(sheet, "c1"))).toBe(sheet);
  });

  it("never gives a question the number of one that an earlier version had", () => {
    const sheet = removeQuestion(aSheet(), "q9");
    const spent = aSheet().questions.map(({ id }) => id);
    expect(addQuestion(sheet, [], spent).id).toBe("q10");
    expect(
      addCriterion(sheet, ownCriterion("x", "Tact", SCALES["1-5"]), [], spent).questions.at(-1)?.id,
    ).toBe("q10");
  });

  it("removes a criterion with the question that served nothing else, and keeps one that serves another", () => {
    const both = serve(aSheet(), "q1", "c2");
    const sheet = removeCriterion(both, "c1");
    expect(order(sheet)).toBe("c2 c3 c4 c5 c6 c7 c8 c9");
    expect(questionOf(sheet, "q1").serves).toEqual(["c2"]);
    expect(questionOf(sheet, "q1").probes).toEqual([]);
    expect(removeCriterion(both, "c3").questions.map(({ id }) => id)).not.toContain("q3");
  });

  it("keeps a question that serves nothing yet", () => {
    const { sheet, id } = addQuestion(aSheet(), []);
    expect(removeCriterion(sheet, "c1").questions.map((each) => each.id)).toContain(id);
  });
});

describe("moving", () => {
  it("moves by some places and stays at the ends", () => {
    expect(order(moveCriterion(aSheet(), "c2", 1))).toBe("c1 c3 c2 c4 c5 c6 c7 c8 c9");
    expect(order(moveCriterion(aSheet(), "c1", -1))).toBe(order());
    expect(order(moveCriterion(aSheet(), "c9", -8))).toBe("c9 c1 c2 c3 c4 c5 c6 c7 c8");
    expect(moveQuestion(aSheet(), "q2", -1).questions[0]?.id).toBe("q2");
  });

  it("leaves a list alone for an item it does not hold", () => {
    expect(moved(["a"], -1, 1)).toEqual(["a"]);
    expect(moveCriterion(aSheet(), "nowhere", 1)).toEqual(aSheet());
  });
});

describe("changeScale", () => {
  it("derives our anchors anew and starts minimum and flag anew", () => {
    const sheet = changeScale(aSheet(), SCALES["1-7"], FRAMEWORKS);
    const { anchors, minimum } = criterionOf(sheet, "c1");
    expect(anchors).toHaveLength(7);
    expect(anchors.filter((text) => text.startsWith("Between what"))).toHaveLength(2);
    expect(minimum).toBe(400);
    expect(sheet.rules.flag.distance).toBe(300);
  });

  it("keeps the panel's anchors from the level outwards and asks for what is missing", () => {
    const own = writeAnchor(aSheet(), "c1", 2, "Ours now");
    const wide = criterionOf(changeScale(own, SCALES["1-7"], FRAMEWORKS), "c1").anchors;
    expect(wide[3]).toBe("Ours now");
    expect([wide[0], wide[6]]).toEqual(["", ""]);
    const narrow = criterionOf(changeScale(own, SCALES["1-4"], FRAMEWORKS), "c1").anchors;
    expect(narrow).toEqual(criterionOf(own, "c1").anchors.slice(0, 4));
  });

  it("comes back to the same sheet where nothing was the panel's", () => {
    const there = changeScale(aSheet(), SCALES["0-4"], FRAMEWORKS);
    expect(changeScale(there, SCALES["1-5"], FRAMEWORKS)).toEqual(aSheet());
  });

  it("leaves a criterion without a minimum without one", () => {
    const sheet = changeCriterion(aSheet(), "c1", { minimum: null });
    expect(criterionOf(changeScale(sheet, SCALES["1-7"], FRAMEWORKS), "c1").minimum).toBeNull();
  });
});
