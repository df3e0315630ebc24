import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competencyAt, levelAt } from "#core/framework/contents.ts";
import { addCompetency, defineCompetency, renameCompetency } from "#core/framework/edit/competencies.ts";
import { copyFramework } from "#core/framework/edit/frameworks.ts";
import { writeIndicator } from "#core/framework/edit/indicators.ts";
import { addLevel, labelLevel, moveLevel, writeAnchor } from "#core/framework/edit/levels.ts";
import { writeProbe, writeQuestion } from "#core/framework/edit/questions.ts";
import { settleChanged, settleStandings } from "#core/framework/settle-standings.ts";
import type { Framework } from "#core/model/framework.ts";
import { A_FRAMEWORK, ANY_FRAMEWORK } from "#test/core/framework/frameworks.ts";

const COPY = copyFramework(A_FRAMEWORK, "own-1", "Ours");
const LOW = { competency: "s.listening", level: "s.listening.low" };
const settled = (change: (copy: Framework) => Framework, more: readonly Framework[] = []): Framework =>
  settleStandings(change(COPY), [A_FRAMEWORK, ...more]);

describe("whose the words of a copy are", () => {
  it("stays as it was while nothing is changed", () => {
    expect(settled((copy) => copy)).toEqual(COPY);
  });

  it("stays as it was for any framework that is its own source", () => {
    fc.assert(
      fc.property(ANY_FRAMEWORK, (framework) => {
        const known = settleStandings(framework, []);
        expect(settleStandings(known, [known])).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });

  it("is the organisation's for a name that was written, and again as before for the old one", () => {
    const renamed = settled((copy) => renameCompetency(copy, "s.drawing", "Sketching"));
    expect(competencyAt(renamed, "s.drawing")).toMatchObject({ nameStanding: "own", group: "Crafts" });
    expect(competencyAt(renamed, "s.drawing")).not.toHaveProperty("alsoNamed");
    expect(competencyAt(renamed, "s.drawing")).not.toHaveProperty("own");
    const back = settled((copy) =>
      renameCompetency(renameCompetency(copy, "s.drawing", "Sketching"), "s.drawing", "Drawing"),
    );
    expect(back).toEqual(COPY);
  });

  it("is the organisation's for a label that was written; the level's texts stay ours", () => {
    const level = levelAt(
      settled((copy) => labelLevel(copy, LOW, "hears")),
      LOW,
    );
    expect(level).toMatchObject({ labelStanding: "own", orderStanding: "inferred" });
    expect(level).not.toHaveProperty("alsoLabelled");
    expect(level).not.toHaveProperty("own");
  });

  it("is said of each text by itself", () => {
    const level = levelAt(
      settled((copy) => writeAnchor(copy, LOW, 2, "Heard it all.")),
      LOW,
    );
    expect(level?.own).toEqual(["anchors"]);
    const both = settled((copy) =>
      writeIndicator(writeAnchor(copy, LOW, 2, "Heard it all."), LOW, 1, "Hears more."),
    );
    expect(levelAt(both, LOW)?.own).toEqual(["indicators", "anchors"]);
    const defined = settled((copy) => defineCompetency(copy, "s.listening", "Hears."));
    expect(competencyAt(defined, "s.listening")?.own).toEqual(["definition"]);
    const emptied = settled((copy) => defineCompetency(copy, "s.listening", ""));
    expect(competencyAt(emptied, "s.listening")).not.toHaveProperty("own");
  });

  it("is said of a question with its probes", () => {
    const id = "s.listening.low.q1";
    const questions = (change: (copy: Framework) => Framework) =>
      levelAt(settled(change), LOW)?.questions.map((each) => each.own);
    expect(questions((copy) => copy)).toEqual([undefined]);
    expect(questions((copy) => writeQuestion(copy, LOW, id, "Other?"))).toEqual([true]);
    expect(questions((copy) => writeProbe(copy, LOW, id, 0, "Other?"))).toEqual([true]);
  });

  it("is said of the order: moved levels are ordered by whoever moved them, added ones only for themselves", () => {
    const orders = (framework: Framework) =>
      competencyAt(framework, "s.listening")?.levels.map((each) => [each.id, each.order, each.orderStanding]);
    expect(orders(settled((copy) => moveLevel(copy, LOW, 1)))).toEqual([
      ["s.listening.mid", 1, "own"],
      ["s.listening.low", 2, "own"],
      ["s.listening.high", 3, "inferred"],
    ]);
    expect(orders(settled((copy) => addLevel(copy, "s.listening", "new")))?.at(-1)).toEqual([
      "new",
      4,
      "own",
    ]);
    expect(orders(settled((copy) => addLevel(copy, "s.listening", "new")))?.[0]?.[2]).toBe("inferred");
  });

  it("is the organisation's for what it added, also under a name that another framework has", () => {
    const added = settled((copy) =>
      renameCompetency(addCompetency(copy, "new", null), "new", "Listening to others"),
    );
    expect(competencyAt(added, "new")).toMatchObject({ nameStanding: "own" });
  });

  it("follows an earlier version where what was copied does not say it", () => {
    const first = settled((copy) => defineCompetency(copy, "s.listening", "Hears."));
    const again = settleStandings(first, [A_FRAMEWORK, first]);
    expect(again).toEqual(first);
  });

  it("is worked out anew only for what was changed", () => {
    const renamed = renameCompetency(COPY, "s.drawing", "Sketching");
    const now = settleChanged(renamed, COPY, [A_FRAMEWORK]);
    expect(now).toEqual(settleStandings(renamed, [A_FRAMEWORK]));
    expect(now.competencies[0]).toBe(COPY.competencies[0]);
  });

  it("does not believe a claim that no source bears out", () => {
    const claims = settleStandings({ ...A_FRAMEWORK, id: "own-2" }, []);
    expect(claims.competencies.every((each) => each.nameStanding === "own")).toBe(true);
    expect(JSON.stringify(claims)).not.toMatch(/"(attested|inferred|unconfirmed|ours)"/);
  });
});
