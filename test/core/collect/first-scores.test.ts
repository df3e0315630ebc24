import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstScores } from "#core/collect/first-scores.ts";
import type { CandidateStatus } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  aCollection,
  allIn,
  changePerson,
  onPaper,
  recorded,
  recuse,
  unsealed,
  withSheets,
} from "./a-collection.ts";

const MEMBERS = ["p1", "p2", "p3"];
const CANDIDATES = ["x1", "x2"];
const member = fc.constantFrom(...MEMBERS);
const candidate = fc.constantFrom(...CANDIDATES);
const status = fc.constantFrom<CandidateStatus>(
  "invited",
  "confirmed",
  "attended",
  "withdrew",
  "did-not-appear",
  "postponed",
  "set-aside",
);

/** Anything that can happen to a selection before or after unsealing. */
const change: fc.Arbitrary<(selection: Selection) => Selection> = fc.oneof(
  fc.tuple(member, candidate).map(
    ([m, c]) =>
      (selection: Selection) =>
        withSheets(selection, `${m} ${c}`),
  ),
  fc.tuple(member, candidate).map(
    ([m, c]) =>
      (selection: Selection) =>
        onPaper(selection, m, c),
  ),
  fc.tuple(member, candidate).map(
    ([m, c]) =>
      (selection: Selection) =>
        recuse(selection, m, c),
  ),
  fc.tuple(candidate, status).map(
    ([c, to]) =>
      (selection: Selection) =>
        recorded(selection, c, { status: to }),
  ),
  fc.tuple(member, fc.boolean()).map(
    ([m, withdrawn]) =>
      (selection: Selection) =>
        changePerson(selection, m, { withdrawn }),
  ),
  candidate.map((c) => (selection: Selection) => unsealed(selection, c)),
);
const anyState = fc
  .array(change, { maxLength: 20 })
  .map((changes) => changes.reduce((selection, each) => each(selection), aCollection()));

const whose = (selection: Selection, id: string): readonly string[] =>
  firstScores(selection, id).map((each) => each.member);

describe("first scores", () => {
  it("are none for every sealed candidate, whatever the state (rule 3)", () => {
    fc.assert(
      fc.property(anyState, (selection) => {
        for (const id of CANDIDATES.filter((each) => selection.deliberations[each] === undefined)) {
          expect(firstScores(selection, id)).toEqual([]);
        }
      }),
    );
  });

  it("of an unsealed candidate are that candidate's alone, in panel order, without the recused", () => {
    fc.assert(
      fc.property(anyState, (selection) => {
        for (const id of CANDIDATES.filter((each) => selection.deliberations[each] !== undefined)) {
          const sheets = firstScores(selection, id);
          expect(sheets.every((each) => each.candidate === id)).toBe(true);
          expect(whose(selection, id)).toEqual(
            MEMBERS.filter(
              (each) =>
                selection.sealed[`${each} ${id}`] !== undefined &&
                selection.declarations[`${each} ${id}`]?.recused !== true,
            ),
          );
        }
      }),
    );
  });

  it("of one unsealed candidate show nothing of another who is sealed", () => {
    const selection = unsealed(allIn(allIn(aCollection(), "x1"), "x2"), "x1");
    expect(whose(selection, "x1")).toEqual(MEMBERS);
    expect(firstScores(selection, "x2")).toEqual([]);
  });

  it("keep the sheet of a member who has left the panel since", () => {
    const selection = changePerson(unsealed(allIn(aCollection(), "x1"), "x1"), "p2", { withdrawn: true });
    expect(whose(selection, "x1")).toEqual(MEMBERS);
  });

  it("are not put where by the record the question was not put, whatever was handed in", () => {
    const selection = unsealed(allIn(aCollection(), "x1"), "x1");
    const given = firstScores(selection, "x1").flatMap(({ scores }) => scores);
    expect(given.some(({ criterion, score }) => criterion === "k1" && score.is === "points")).toBe(true);
    const put = {
      question: "q1",
      state: "not-put" as const,
      words: "no time",
      at: "10:05",
      part: 1,
      by: null,
      again: [],
      times: 1,
    };
    const corrected = recorded(selection, "x1", { put: [put] });
    const counted = firstScores(corrected, "x1").flatMap(({ scores }) => scores);
    expect(counted.filter(({ criterion }) => criterion === "k1").map(({ score }) => score)).toEqual(
      MEMBERS.map(() => ({ is: "not-assessed", reason: "not-put" })),
    );
    const others = (scores: typeof given) => scores.filter(({ criterion }) => criterion !== "k1");
    expect(others(counted)).toEqual(others(given));
    expect(corrected.sealed).toBe(selection.sealed);
  });

  it("hold nothing of a paper sheet that is not typed", () => {
    expect(firstScores(unsealed(onPaper(aCollection(), "p2", "x1"), "x1"), "x1")).toEqual([]);
  });
});
