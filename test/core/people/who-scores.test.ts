import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import {
  chairsFor,
  countingCandidates,
  isRecused,
  listedCandidates,
  panelOf,
  roleScores,
  scoringMembers,
} from "#core/people/who-scores.ts";
import {
  aCandidate,
  aDeclaration,
  aPerson,
  aSelection,
  withDeclaration,
} from "#test/core/people/a-selection.ts";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const RECUSED = { answer: "conflict", words: "w", decidedBy: "d", decision: "e", recused: true } as const;

describe("who scores", () => {
  it("is chair, acting chair and members that are not withdrawn", () => {
    expect(["chair", "acting-chair", "member"].every((role) => roleScores(role as "member"))).toBe(true);
    expect(
      ["recorder", "observer", "interpreter", "technician"].some((role) => roleScores(role as "member")),
    ).toBe(false);
    expect(
      ids(
        panelOf(
          aSelection({
            people: [aPerson("p1"), aPerson("p2", { withdrawn: true }), aPerson("p3", { role: "observer" })],
          }),
        ),
      ),
    ).toEqual(["p1"]);
  });

  it("is nobody who is recused from this candidate", () => {
    const selection = withDeclaration(aSelection(), aDeclaration("p2", "x1", RECUSED));
    expect(isRecused(selection, "p2", "x1")).toBe(true);
    expect(ids(scoringMembers(selection, "x1"))).toEqual(["p1", "p3"]);
    expect(ids(scoringMembers(selection, "x2"))).toEqual(["p1", "p2", "p3"]);
  });
});

describe("who chairs", () => {
  const people = [aPerson("p1", { role: "acting-chair" }), aPerson("p2", { role: "chair" }), aPerson("p3")];

  it("is the chair, else the acting chair, never a recused one", () => {
    const selection = aSelection({ people });
    expect(ids(chairsFor(selection, "x1"))).toEqual(["p2", "p1"]);
    expect(ids(chairsFor(withDeclaration(selection, aDeclaration("p2", "x1", RECUSED)), "x1"))).toEqual([
      "p1",
    ]);
    expect(chairsFor(aSelection({ people: [aPerson("p3")] }), "x1")).toEqual([]);
  });
});

describe("candidates", () => {
  it("are listed until removed, and count until they are out", () => {
    const selection = aSelection({
      candidates: [aCandidate("x1"), aCandidate("x2"), aCandidate("x3", { removed: true })],
      interviews: { x2: { ...blankRecord("x2"), status: "postponed" } },
    });
    expect(ids(listedCandidates(selection))).toEqual(["x1", "x2"]);
    expect(ids(countingCandidates(selection))).toEqual(["x1"]);
  });
});
