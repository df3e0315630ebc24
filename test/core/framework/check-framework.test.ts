import { describe, expect, it } from "vitest";
import { canSave, checkFramework } from "#core/framework/check-framework.ts";
import { LIMITS } from "#core/framework/limits.ts";
import type { Framework, FrameworkLevel } from "#core/model/framework.ts";
import { A_FRAMEWORK, aCompetency, aLevel, aQuestion } from "#test/core/framework/frameworks.ts";

const codes = (framework: Framework, others: readonly string[] = []) =>
  checkFramework(framework, others).map(({ code, weight, part }) => `${weight} ${code} ${part}`);

const withLevel = (change: Partial<FrameworkLevel>): Framework => ({
  ...A_FRAMEWORK,
  competencies: [aCompetency("c", "Listening", [aLevel("l", "hear", change)])],
});

describe("what is wrong with a framework", () => {
  it("is nothing where nothing is", () => {
    expect(codes(A_FRAMEWORK)).toEqual([]);
    expect(canSave(A_FRAMEWORK)).toBe(true);
  });

  it("is a missing name, of itself or of a competency, and having no competency", () => {
    expect(codes({ ...A_FRAMEWORK, name: " ", competencies: [] })).toEqual([
      "blocks framework-without-name name",
      "blocks no-competencies add",
    ]);
    expect(codes({ ...A_FRAMEWORK, competencies: [aCompetency("c", " ")] })).toEqual([
      "blocks competency-without-name name",
    ]);
  });

  it("is a name or a label that stands twice, whatever its case", () => {
    const twice = {
      ...A_FRAMEWORK,
      competencies: [aCompetency("a", "Drawing"), aCompetency("b", " drawing")],
    };
    expect(checkFramework(twice)).toEqual([
      {
        code: "same-name-twice",
        weight: "blocks",
        spot: { competency: "b", level: null },
        part: "name",
        params: { name: " drawing" },
      },
    ]);
    const levels = [aLevel("l1", "hear"), aLevel("l2", "Hear", { order: 2 })];
    expect(codes({ ...A_FRAMEWORK, competencies: [aCompetency("c", "Listening", levels)] })).toEqual([
      "blocks same-label-twice label",
    ]);
  });

  it("is a level without a label and a question without text", () => {
    expect(codes(withLevel({ label: "", questions: [aQuestion("q", " ")] }))).toEqual([
      "blocks level-without-label label",
      "blocks question-without-text question q",
    ]);
  });

  it("is a ladder of which some anchors are missing", () => {
    const [found] = checkFramework(withLevel({ anchors: ["a", "", "c", "", "e"] }));
    expect(found).toMatchObject({ code: "anchors-incomplete", part: "anchor 1", params: { count: 3 } });
    expect(codes(withLevel({ anchors: null }))).toEqual([]);
  });

  it("is, without being in the way, an anchor that the scoring screen does not show whole", () => {
    const long = "Did what was asked for and told the others of it. ".repeat(3);
    expect(codes(withLevel({ anchors: ["a", long, "c", "d", "e"] }))).toEqual(["warns anchor-long anchor 1"]);
    const word = "x".repeat(200);
    expect(codes(withLevel({ anchors: [word, "b", "c", "d", "e"] }))).toEqual(["warns anchor-long anchor 0"]);
  });

  it("is, without being in the way, a name that is taken, a missing number, a question that stands twice", () => {
    expect(codes(A_FRAMEWORK, ["the survey"])).toEqual(["warns name-taken name"]);
    expect(codes({ ...withLevel({}), numbersItsLevels: true })).toEqual([
      "warns level-without-number number",
    ]);
    expect(codes(withLevel({ questions: [aQuestion("q1", "Why?"), aQuestion("q2", "why?")] }))).toEqual([
      "warns same-question-twice question q2",
    ]);
  });

  it("is what is longer or more than can be kept", () => {
    const long = "x ".repeat(LIMITS.text);
    expect(codes(withLevel({ indicators: [long] }))).toEqual(["blocks text-too-long indicator 0"]);
    expect(codes({ ...A_FRAMEWORK, name: "x".repeat(LIMITS.name + 1) })).toEqual([
      "blocks text-too-long name",
    ]);
    const many = Array.from({ length: LIMITS.levels + 1 }, (_, at) => aLevel(`l${at}`, `label ${at}`));
    expect(codes({ ...A_FRAMEWORK, competencies: [aCompetency("c", "Listening", many)] })).toEqual([
      "blocks too-many add-level",
    ]);
  });
});
