import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Selection } from "#core/model/selection.ts";
import { byMember, evidenceOf } from "#core/consensus/evidence.ts";
import { aPanel, withDeliberation, withNotes, withRecused } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const noted = (): Selection => {
  const one = withNotes(mockPanel(), "OF", "DS-04", "k5", [
    { text: "Four ministries, two refusals.", star: "S" },
    { text: "Gave the draft to the weakest party.", star: "A", sign: "+" },
  ]);
  const two = withNotes(one, "MT", "DS-04", "k5", [
    { text: "Could not say what else.", star: "R", sign: "-" },
    { text: "Asked twice.", sign: "-" },
  ]);
  return withNotes(two, "IC", "DS-04", "k8", [
    { text: "Drew up who listens to whom.", star: "A", sign: "+", alsoFor: ["k5"] },
    { text: "Only for eight.", star: "A", sign: "+" },
  ]);
};

const orderOfIds = (selection: Selection, criterion: string, candidate = "DS-04"): string[] =>
  byMember(selection, candidate, criterion).map((row) => row.member.id);

describe("the evidence without names", () => {
  it("has notes for, against and neither, with those that count also for the criterion", () => {
    const lists = evidenceOf(noted(), "DS-04", "k5");
    expect(lists.for).toHaveLength(2);
    expect(lists.for.find((line) => line.from === "k8")?.text).toBe("Drew up who listens to whom.");
    expect(lists.against.map((line) => line.text)).toEqual(["Could not say what else.", "Asked twice."]);
    expect(lists.neutral).toEqual([
      { text: "Four ministries, two refusals.", star: "S", sign: null, from: null, indicator: null },
    ]);
    expect(evidenceOf(noted(), "DS-04", "k8").for).toHaveLength(2);
  });

  it("says which indicator a note is pinned to, under its own criterion only", () => {
    const panel = mockPanel();
    const locked = panel.sheets.map((each) => ({
      ...each,
      sheet: {
        ...each.sheet,
        criteria: each.sheet.criteria.map((criterion) => ({
          ...criterion,
          indicators: [`First of ${criterion.id}`, `Second of ${criterion.id}`],
        })),
      },
    }));
    const pinned = withNotes({ ...panel, sheets: locked }, "OF", "DS-04", "k5", [
      { text: "Went there.", sign: "+", indicator: 1, alsoFor: ["k8"] },
      { text: "Wrote first.", sign: "-" },
    ]);
    const under = (criterion: string) => evidenceOf(pinned, "DS-04", criterion);
    expect(under("k5").for.map((line) => line.indicator)).toEqual(["Second of k5"]);
    expect(under("k5").against.map((line) => line.indicator)).toEqual([null]);
    expect(under("k8").for.map((line) => [line.from, line.indicator])).toEqual([["k5", null]]);
    const row = byMember(pinned, "DS-04", "k5").find(({ member }) => member.id === "OF");
    expect(row?.notes.map((line) => line.indicator)).toEqual(["Second of k5", null]);
  });

  it("holds nothing of a member: neither name nor note identifier", () => {
    for (const member of ["OF", "MT", "IC", "BO", "SF"]) {
      expect(JSON.stringify(evidenceOf(noted(), "DS-04", "k5"))).not.toContain(member);
    }
  });

  it("stands in an order that does not depend on who wrote what", () => {
    const text = fc.string({ minLength: 1, maxLength: 8 });
    const members = ["OF", "MT", "IC", "BO", "SF"];
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray(members, { minLength: 5 }),
        (texts, who) => {
          const write = (order: readonly string[]): Selection =>
            texts.reduce(
              (panel, each, at) => withNotes(panel, order[at] ?? "OF", "DS-04", "k5", [{ text: each }]),
              mockPanel(),
            );
          expect(evidenceOf(write(who), "DS-04", "k5")).toEqual(evidenceOf(write(members), "DS-04", "k5"));
        },
      ),
    );
  });

  it("goes S T A R, then untagged", () => {
    const panel = withNotes(mockPanel(), "OF", "DS-04", "k1", [
      { text: "u" },
      { text: "r", star: "R" },
      { text: "a", star: "A" },
      { text: "t", star: "T" },
      { text: "s", star: "S" },
    ]);
    expect(evidenceOf(panel, "DS-04", "k1").neutral.map((line) => line.text)).toEqual([
      "s",
      "t",
      "a",
      "r",
      "u",
    ]);
  });

  it("is empty while sealed and without a recused member", () => {
    const sealed = { ...noted(), deliberations: {} };
    expect(evidenceOf(sealed, "DS-04", "k5")).toEqual({ for: [], against: [], neutral: [] });
    expect(evidenceOf(withRecused(noted(), "MT", "DS-04"), "DS-04", "k5").against).toEqual([]);
  });
});

describe("the evidence with names", () => {
  it("puts the highest score first and equal ones in panel order, as in the picture", () => {
    expect(orderOfIds(noted(), "k5")).toEqual(["SF", "OF", "IC", "BO", "MT"]);
  });

  it("puts who did not assess after the scores, and missing sheets last", () => {
    expect(orderOfIds(noted(), "k9")).toEqual(["IC", "BO", "SF", "OF", "MT"]);
    const gap = aPanel({ scores: { X: [[null, "not-put", 1]] } });
    expect(byMember(gap, "X", "k1").map((row) => [row.member.id, row.score?.is ?? null])).toEqual([
      ["IC", "points"],
      ["MT", "not-assessed"],
      ["OF", null],
    ]);
  });

  it("above six members puts the highest and the lowest first", () => {
    const seven = (row: number[]): Selection =>
      aPanel({ members: ["A", "B", "C", "D", "E", "F", "G"], scores: { X: [row] } });
    expect(orderOfIds(seven([4, 2, 4, 3, 5, 4, 3]), "k1", "X")).toEqual(["E", "B", "A", "C", "F", "D", "G"]);
    expect(orderOfIds(seven([4, 4, 4, 4, 4, 4, 4]), "k1", "X")).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    const six = aPanel({ members: ["A", "B", "C", "D", "E", "F"], scores: { X: [[4, 2, 4, 3, 5, 4]] } });
    expect(orderOfIds(six, "k1", "X")).toEqual(["E", "A", "C", "F", "D", "B"]);
  });

  it("carries a member's own notes and last revision", () => {
    const revised = {
      member: "MT",
      criterion: "k5",
      points: 300,
      reason: "Heard the second route.",
      atTheTable: true,
    };
    const row = byMember(withDeliberation(noted(), "DS-04", { revised: [revised] }), "DS-04", "k5").at(-1);
    expect(row?.notes.map((note) => note.text)).toEqual(["Could not say what else.", "Asked twice."]);
    expect(row?.score).toEqual({ is: "points", points: 200 });
    expect(row?.revised).toEqual(revised);
  });

  it("shows no score while sealed", () => {
    const rows = byMember({ ...noted(), deliberations: {} }, "DS-04", "k5");
    expect(rows.every((row) => row.score === null && row.notes.length === 0)).toBe(true);
  });
});
