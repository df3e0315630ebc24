import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competencyAt, levelAt } from "#core/framework/contents.ts";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import {
  A_FRAMEWORK,
  aCompetency,
  aLevel,
  ANY_FRAMEWORK,
  aQuestion,
} from "#test/core/framework/frameworks.ts";

const untidy: Framework = {
  ...A_FRAMEWORK,
  name: "  The\tSurvey ",
  source: " ",
  competencies: [
    aCompetency(
      "c",
      " Listening ",
      [
        aLevel("high", " high ", { order: 7, number: 3, anchors: [" ", "", "", "", ""] }),
        aLevel("low", "low", {
          order: 2,
          indicators: ["", " Hears. ", " "],
          questions: [
            aQuestion("q", " When? ", {
              probes: [
                { about: "result", text: "Then? " },
                { about: "action", text: "" },
                { about: "action", text: "What?" },
              ],
            }),
          ],
        }),
      ],
      { group: " ", indicators: [""], questions: [] },
    ),
  ],
};

describe("the one form of a framework", () => {
  const tidy = tidyFramework(untidy);
  const competency = competencyAt(tidy, "c");

  it("is trimmed, and without what was left empty", () => {
    expect(tidy.name).toBe("The Survey");
    expect(tidy).not.toHaveProperty("source");
    expect(competency?.name).toBe("Listening");
    for (const field of ["group", "indicators", "questions"]) expect(competency).not.toHaveProperty(field);
    expect(levelAt(tidy, { competency: "c", level: "low" })?.indicators).toEqual(["Hears."]);
    expect(levelAt(tidy, { competency: "c", level: "high" })?.anchors).toBeNull();
  });

  it("has levels lowest first, counted from 1, with numbers only where the organisation gives them", () => {
    expect(competency?.levels.map(({ label, order }) => [label, order])).toEqual([
      ["low", 1],
      ["high", 2],
    ]);
    expect(levelAt(tidy, { competency: "c", level: "high" })).not.toHaveProperty("number");
    expect(
      levelAt(tidyFramework({ ...untidy, numbersItsLevels: true }), { competency: "c", level: "high" })
        ?.number,
    ).toBe(3);
  });

  it("has probes on the own action, then on reasons, then on the result", () => {
    const [question] = levelAt(tidy, { competency: "c", level: "low" })?.questions ?? [];
    expect(question?.probes.map((each) => each.text)).toEqual(["What?", "Then?"]);
  });

  it("is reached at once", () => {
    fc.assert(
      fc.property(ANY_FRAMEWORK, (framework) => {
        expect(tidyFramework(framework)).toEqual(framework);
      }),
      { numRuns: 60 },
    );
  });
});
