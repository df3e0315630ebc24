import { describe, expect, it } from "vitest";
import { changeCriterion } from "#core/sheet/change-sheet.ts";
import { neighboursOf } from "#core/sheet/neighbours.ts";
import { aSheet, criterionOf, FRAMEWORKS } from "#test/core/sheet/sheets.ts";

const of = (name: string) => {
  const criterion = aSheet().criteria.find((each) => each.name === name);
  if (criterion === undefined) throw new Error(name);
  return neighboursOf(criterion, FRAMEWORKS);
};

describe("neighboursOf", () => {
  it("gives the attested label above, and says that the order is inferred", () => {
    expect(of("Impact and Influence")).toMatchObject({
      above: { label: "Uses complex influence strategies" },
      below: null,
      order: "inferred",
    });
  });

  it("looks down too", () => {
    const criterion = {
      ...criterionOf(aSheet(), "c1"),
      levelId: "nato.impact-and-influence.uses-complex-influence-strategies",
    };
    expect(neighboursOf(criterion, FRAMEWORKS)?.below?.label).toBe("Takes multiple actions to persuade");
  });

  it("has none where the framework knows one level", () => {
    expect(of("Teamwork")).toMatchObject({ above: null, below: null });
  });

  it("never shows a label that is not attested", () => {
    const framework = FRAMEWORKS.map((each) => ({
      ...each,
      competencies: each.competencies.map((competency) => ({
        ...competency,
        levels: competency.levels.map((level) =>
          level.order === 2 ? { ...level, labelStanding: "inferred" as const } : level,
        ),
      })),
    }));
    const criterion = aSheet().criteria.find(({ name }) => name === "Impact and Influence");
    expect(criterion && neighboursOf(criterion, framework)?.above).toBeNull();
  });

  it("knows nothing of a level that no framework has", () => {
    expect(
      neighboursOf(criterionOf(changeCriterion(aSheet(), "c1", { levelId: null }), "c1"), FRAMEWORKS),
    ).toBeNull();
  });
});
