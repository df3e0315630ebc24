import { describe, expect, it } from "vitest";
import { comparableWords, differingWords, isSlip } from "#core/framework/compare-words.ts";
import { matchCompetency } from "#core/framework/match-competency.ts";
import type { Framework, FrameworkLevel } from "#core/model/framework.ts";

const level = (id: string, label: string): FrameworkLevel => ({
  id,
  label,
  labelStanding: "ours",
  order: null,
  orderStanding: "ours",
  indicators: [],
  anchors: ["", "", "", "", ""],
  questions: [],
});
const competency = (id: string, name: string, ...labels: string[]) => ({
  id,
  name,
  nameStanding: "attested" as const,
  definition: "",
  levels: labels.map((label, i) => level(`${id}.${i + 1}`, label)),
});
const FRAMEWORK: Framework = {
  id: "f",
  name: "F",
  version: "1",
  numbersItsLevels: false,
  competencies: [
    competency("oa", "Organisational Awareness", "Understands underlying issues"),
    competency("at", "Analytical Thinking", "Sees basic relationships", "Sees multiple relationships"),
    competency(
      "emp",
      "Empathy",
      "Reads non-verbal cues and understands their meaning",
      "Understands underlying issues",
    ),
    competency("sc", "Self-Control", "Stays composed and positive even under extreme pressure"),
    competency(
      "ii",
      "Impact and Influence",
      "Takes a single action to persuade",
      "Takes multiple actions to persuade",
    ),
  ],
};
const match = (name: string, label: string | null = null) => matchCompetency(FRAMEWORK, name, label);

describe("a name", () => {
  it.each([
    ["Organisational Awareness", "oa", "exact"],
    ["Organizational awareness", "oa", "normalised"],
    ["Impact & Influence", "ii", "normalised"],
    ["SELF\u2013CONTROL", "sc", "normalised"],
    ["Analytical Thinknig", "at", "near"],
  ])("%j is %s, %s", (name, id, how) => expect(match(name).competency).toMatchObject({ id, how }));

  it.each(["Client Orientation", "Awareness", "", "Thinking", "Creative Thinking"])(
    "%j is none of them",
    (name) => expect(match(name).competency).toBe(null),
  );
});

describe("a label", () => {
  it.each([
    ["Analytical Thinking", "Sees basic relationships", "at.1", "exact"],
    ["Analytical Thinking", "sees basic relationship;", "at.1", "normalised"],
    ["Impact and Influence", "Takes multiple actions to persuade.", "ii.2", "normalised"],
    ["Self-Control", "Stays composed and positive under extreme pressure", "sc.1", "near"],
  ])("of %s, %j is %s, %s", (name, label, id, how) =>
    expect(match(name, label).level).toMatchObject({ id, how }),
  );

  it("that is near tells the words that differ", () => {
    const found = match("Empathy", "Reads non-verbal cues and understands meanings").level;
    expect(found).toMatchObject({
      id: "emp.1",
      how: "near",
      differing: { notice: [], framework: ["their"] },
    });
  });

  it("is never forced", () => {
    expect(match("Analytical Thinking", "Sees complex relationships").level).toBe(null);
    expect(match("Analytical Thinking", "Works hard").level).toBe(null);
    expect(match("Nothing like it", "Sees basic relationships")).toMatchObject({
      competency: null,
      level: null,
    });
  });

  it("that stands in another competency is pointed out", () => {
    expect(match("Self-Control", "Understands underlying issues").levelFoundElsewhere).toMatchObject({
      competencyId: "oa",
      levelId: "oa.1",
    });
    expect(match("Empathy", "Understands underlying issues").levelFoundElsewhere).toBe(null);
    expect(match("Empathy", null)).toMatchObject({ level: null, levelFoundElsewhere: null });
  });
});

it("words are compared without case, s or z, marks and plural", () => {
  expect(comparableWords("Organizes the “Team’s” colours & analyses")).toEqual(
    comparableWords("organise the teams color and analyse"),
  );
  expect(comparableWords("Size and prize")).toEqual(["sise", "and", "prise"].map((word) => word));
});

it("slips of the pen are one letter or two exchanged", () => {
  expect([
    isSlip("awareness", "awarenes"),
    isSlip("thinking", "thinknig"),
    isSlip("lead", "read"),
    isSlip("team", "teach"),
    isSlip("can", "man"),
  ]).toEqual([true, true, true, false, false]);
  expect(differingWords(["a", "b", "c"], ["b", "d"])).toEqual({ first: ["a", "c"], second: ["d"] });
});
