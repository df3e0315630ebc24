import { describe, expect, it } from "vitest";
import { nameWithRole, roleOf, scoresOnOf } from "#core/people/pasted-roles.ts";

describe("the role of a cell", () => {
  it.each([
    ["Chair", "chair"],
    ["Panel chair", "chair"],
    ["Chairperson (voting)", "chair"],
    ["Présidente", "chair"],
    ["Acting chair", "acting-chair"],
    ["Deputy Chair", "acting-chair"],
    ["Président suppléant", "acting-chair"],
    ["Board member", "member"],
    ["Subject matter expert", "member"],
    ["HR adviser", "recorder"],
    ["Secretary", "recorder"],
    ["Staff Association representative", "observer"],
    ["Interprète", "interpreter"],
    ["IT support", "technician"],
  ])("%s is %s", (cell, role) => {
    expect(roleOf(cell)).toBe(role);
  });

  it.each([
    "Hristo Georgiev",
    "Hrvoje Kovač",
    "Chairil Anwar",
    "Technical Security",
    "Human Rights Division",
    "Ottoline Brask",
    "",
  ])("%s is none", (cell) => {
    expect(roleOf(cell)).toBeNull();
  });
});

describe("a line that holds both", () => {
  it.each([
    ["Corin Vanterpoole (chair)", "Corin Vanterpoole", "chair"],
    ["Corin Vanterpoole – acting chair", "Corin Vanterpoole", "acting-chair"],
    ["Corin Vanterpoole - Member", "Corin Vanterpoole", "member"],
    ["Chair: Corin Vanterpoole", "Corin Vanterpoole", "chair"],
  ])("%s", (line, name, role) => {
    expect(nameWithRole(line)).toEqual({ name, role });
  });

  it("is no other line", () => {
    expect(
      ["Astrid Penhallow-Reyes", "Corin (Cory) Vanterpoole", "Chair – Member"].map(nameWithRole),
    ).toEqual([null, null, null]);
  });
});

it("says what a member scores on", () => {
  expect(["Paper", "on screen", "laptop", "écran", "both"].map(scoresOnOf)).toEqual([
    "paper",
    "screen",
    "screen",
    "screen",
    null,
  ]);
});
