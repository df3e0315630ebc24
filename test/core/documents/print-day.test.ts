import { beforeAll, describe, expect, it } from "vitest";
import { unseal } from "#core/collect/unseal.ts";
import { planDay, printDays, scoringThatDay, sheetsFor, type DayGroup } from "#core/documents/print-day.ts";
import { noteEvent } from "#core/interviews/record.ts";
import type { Selection } from "#core/model/selection.ts";
import { makeDeclaration, nothingToDeclare } from "#core/people/declare.ts";
import { chairsFor } from "#core/people/who-scores.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { buildDays, changeCandidate, changePerson } from "#test/core/documents/a-day.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";

let selection: Selection;

beforeAll(async () => {
  selection = await buildDays(await testWorld());
});

const firstDay = (of: Selection) => printDays(of)[0] ?? { day: null, candidates: [] };

const groupsOf = (of: Selection): readonly DayGroup[] => planDay(of, firstDay(of), "booklet");

/** How many pieces each line of a group has. */
const counts = (of: Selection, kind: DayGroup["kind"]): readonly number[] =>
  groupsOf(of)
    .find((group) => group.kind === kind)
    ?.lines.map((line) => line.leaves.length) ?? [];

const codes = (of: Selection): readonly string[] => firstDay(of).candidates.map(({ code }) => code);

/** The same, after something was recorded. */
async function after(change: (world: TestWorld) => void): Promise<Selection> {
  const world = await testWorld();
  await buildDays(world);
  change(world);
  return stateOf(world);
}

const recuse = (world: TestWorld, member: number, candidate: number): void => {
  const { people, candidates } = stateOf(world);
  const declaration = {
    ...nothingToDeclare(people[member]?.id ?? "", candidates[candidate]?.id ?? "", "at-the-table"),
    answer: "conflict" as const,
    words: "Worked in one office for three years.",
    decidedBy: "An authority",
    decision: "Does not score.",
    recused: true,
  };
  must(recordStep(world, makeDeclaration(stateOf(world), declaration)));
};

describe("the days that paper is printed for", () => {
  it("are those of the interviews, in order, each with its candidates by time", () => {
    expect(
      printDays(selection).map(({ day, candidates }) => [day, candidates.map(({ code }) => code)]),
    ).toEqual([
      ["2025-02-18", ["TS-01", "TS-02", "TS-03", "TS-04"]],
      ["2025-02-19", ["TS-05", "TS-06"]],
    ]);
  });

  it("leave out who withdrew", async () => {
    const left = await after((world) => {
      const id = stateOf(world).candidates[1]?.id ?? "";
      must(
        recordStep(
          world,
          noteEvent(stateOf(world), id, {
            type: "status",
            status: "withdrew",
            reason: "By letter of today.",
          }),
        ),
      );
    });
    expect(codes(left)).toEqual(["TS-01", "TS-03", "TS-04"]);
    expect(counts(left, "booklets")).toEqual([1, 3, 1, 1]);
    expect(counts(left, "checklists")).toEqual([3]);
  });

  it("leave out who is unsealed, and a day whose candidates all are", async () => {
    const world = await testWorld();
    const before = await buildSelection(world, {
      upTo: "handed-in",
      changeSheet: (sheet) => ({ ...sheet, rules: { ...sheet.rules, unseal: "each-candidate" } }),
    });
    for (const [index, { id }] of before.candidates.entries()) {
      must(recordStep(world, unseal(stateOf(world), id, chairsFor(before, id)[0]?.id ?? "")));
      const left = printDays(stateOf(world)).flatMap((day) => day.candidates.map(({ code }) => code));
      expect(left).toEqual(["TS-01", "TS-02", "TS-03"].slice(index + 1));
    }
    expect(printDays(stateOf(world))).toEqual([]);
  });

  it("keep candidates without a day together at the end", async () => {
    const open = await after((world) => {
      const [first] = stateOf(world).candidates;
      if (first !== undefined) changeCandidate(world, first, { day: null, time: null });
    });
    expect(printDays(open).map(({ day }) => day)).toEqual(["2025-02-18", "2025-02-19", null]);
  });
});

describe("what a day needs", () => {
  it("is a form for each candidate on paper and a blank one on screen, with all the other paper", () => {
    expect(groupsOf(selection).map(({ kind, byDefault }) => [kind, byDefault])).toEqual([
      ["booklets", true],
      ["declarations", true],
      ["running-order", true],
      ["spoken-texts", true],
      ["sign-in", true],
      ["checklists", true],
      ["name-plates", true],
      ["blank-records", false],
    ]);
    expect(counts(selection, "booklets")).toEqual([1, 4, 1, 1]);
    expect(counts(selection, "declarations")).toEqual([1, 1, 1, 1]);
    // Four who ask, and the recorder.
    expect(counts(selection, "running-order")).toEqual([5]);
    // One for the panel, one for each candidate.
    expect(counts(selection, "sign-in")).toEqual([5]);
    expect(counts(selection, "checklists")).toEqual([4]);
    expect(counts(selection, "name-plates")).toEqual([5]);
    expect(counts(selection, "blank-records")).toEqual([4]);
  });

  it("has no form for a recused pair, and none at all for who is recused from everybody that day", async () => {
    const one = await after((world) => recuse(world, 1, 0));
    expect(counts(one, "booklets")).toEqual([1, 3, 1, 1]);
    const all = await after((world) => {
      for (const candidate of [0, 1, 2, 3]) recuse(world, 2, candidate);
    });
    expect(counts(all, "booklets")).toEqual([1, 4, 1]);
    expect(scoringThatDay(all, firstDay(all)).map(({ initials }) => initials)).toEqual(["M1", "M2", "M4"]);
  });

  it("asks for a declaration only of who has not declared about everybody", async () => {
    const declared = await after((world) => {
      const { people, candidates } = stateOf(world);
      for (const { id } of candidates.slice(0, 4))
        must(
          recordStep(
            world,
            makeDeclaration(stateOf(world), nothingToDeclare(people[0]?.id ?? "", id, "at-the-table")),
          ),
        );
    });
    expect(counts(declared, "declarations")).toEqual([1, 1, 1]);
    expect(groupsOf(declared).find(({ kind }) => kind === "declarations")?.lines[0]?.person?.initials).toBe(
      "M2",
    );
  });

  it("has no paper for who left the panel", async () => {
    const left = await after((world) => {
      const [, , third] = stateOf(world).people;
      if (third !== undefined) changePerson(world, third, { withdrawn: true });
    });
    expect(counts(left, "booklets")).toEqual([1, 4, 1]);
    expect(counts(left, "name-plates")).toEqual([4]);
  });

  it("gives every piece an identity of its own, on whatever day and form", () => {
    const ids = printDays(selection).flatMap((day) =>
      (["booklet", "short-form"] as const).flatMap((form) =>
        planDay(selection, day, form)
          .filter(({ kind }) => kind === "booklets" || form === "booklet")
          .flatMap(({ lines }) => lines.flatMap(({ leaves }) => leaves.map(({ id }) => id))),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("sheets of paper", () => {
  it("hold two pages on both sides, and every piece begins on a new one", () => {
    expect([1, 2, 5].map((pages) => sheetsFor(pages, "both"))).toEqual([1, 1, 3]);
    expect([1, 2, 5].map((pages) => sheetsFor(pages, "one"))).toEqual([1, 2, 5]);
  });
});
