import { describe, expect, it } from "vitest";
import { changesComposition, setCandidate, setPerson } from "#core/people/set-people.ts";
import { aCandidate, aPerson, aSelection, withSheet } from "#test/core/people/a-selection.ts";

const SCORED = withSheet(aSelection(), "p2", "x1");

const refusalOf = (result: ReturnType<typeof setPerson> | ReturnType<typeof setCandidate>) =>
  result.ok ? null : result.error;

const bodyOf = (result: ReturnType<typeof setPerson> | ReturnType<typeof setCandidate>) =>
  result.ok ? result.value.body : null;

describe("setting a person", () => {
  it("trims the name and makes initials where there are none", () => {
    const set = setPerson(aSelection(), aPerson("p9", { name: " Ann Pohl ", initials: " " }), "");
    expect(bodyOf(set)).toEqual({ person: aPerson("p9", { name: "Ann Pohl", initials: "AP" }), reason: "" });
    const other = aSelection({ people: [aPerson("p1", { initials: "AP" })] });
    expect(bodyOf(setPerson(other, aPerson("p9", { name: "Ann Pohl", initials: "" }), ""))).toMatchObject({
      person: { initials: "APo" },
    });
  });

  it("refuses a person without a name, with taken initials, or as a second chair", () => {
    expect(refusalOf(setPerson(aSelection(), aPerson("p9", { name: " " }), ""))).toEqual({
      code: "name-missing",
    });
    expect(refusalOf(setPerson(aSelection(), aPerson("p9", { initials: "P1" }), ""))).toEqual({
      code: "initials-taken",
      initials: "P1",
    });
    expect(refusalOf(setPerson(aSelection(), aPerson("p2", { role: "chair" }), ""))).toEqual({
      code: "second-chair",
      name: "Person p1",
    });
  });

  it("lets the initials and the chair of somebody withdrawn be used again, and the withdrawn be changed", () => {
    const gone = aPerson("p1", { role: "chair", withdrawn: true });
    const selection = aSelection({ people: [gone, aPerson("p2", { role: "chair", initials: "P1" })] });
    expect(refusalOf(setPerson(selection, { ...gone, name: "Renamed" }, ""))).toBeNull();
    expect(refusalOf(setPerson(selection, { ...gone, withdrawn: false }, ""))).toMatchObject({
      code: "initials-taken",
    });
  });

  it("demands a reason for a change of who scores once there are scores", () => {
    expect(refusalOf(setPerson(SCORED, aPerson("p9"), " "))).toEqual({ code: "composition-reason-missing" });
    expect(refusalOf(setPerson(SCORED, aPerson("p2", { withdrawn: true }), ""))).toEqual({
      code: "composition-reason-missing",
    });
    expect(bodyOf(setPerson(SCORED, aPerson("p9"), " Illness "))).toBeNull();
    expect(refusalOf(setPerson(SCORED, aPerson("p9"), " Illness "))).toEqual({ code: "reason-bare" });
    const why = "Person p3 fell ill after the first day.";
    expect(bodyOf(setPerson(SCORED, aPerson("p9"), ` ${why} `))).toMatchObject({ reason: why });
  });

  it("demands none for anything else", () => {
    expect(
      refusalOf(setPerson(SCORED, aPerson("p2", { name: "Renamed", role: "acting-chair" }), "")),
    ).toBeNull();
    expect(refusalOf(setPerson(SCORED, aPerson("p9", { role: "observer" }), ""))).toBeNull();
    expect(changesComposition(aSelection(), aPerson("p9"))).toBe(false);
    expect(changesComposition(SCORED, aPerson("p4", { role: "member" }))).toBe(true);
  });
});

describe("setting a candidate", () => {
  it("trims, and refuses a missing or taken code", () => {
    expect(bodyOf(setCandidate(aSelection(), aCandidate("x9", { code: " C9 ", name: " Ann " })))).toEqual({
      candidate: aCandidate("x9", { code: "C9", name: "Ann" }),
    });
    expect(refusalOf(setCandidate(aSelection(), aCandidate("x9", { code: " " })))).toEqual({
      code: "code-missing",
    });
    expect(refusalOf(setCandidate(aSelection(), aCandidate("x9", { code: "X1" })))).toEqual({
      code: "code-taken",
      candidateCode: "X1",
    });
    expect(refusalOf(setCandidate(aSelection(), aCandidate("x1", { name: "Renamed" })))).toBeNull();
  });

  it("keeps a candidate with scores in the list", () => {
    expect(refusalOf(setCandidate(SCORED, aCandidate("x1", { removed: true })))).toEqual({
      code: "candidate-has-scores",
    });
    expect(refusalOf(setCandidate(SCORED, aCandidate("x2", { removed: true })))).toBeNull();
    const paper = aSelection({ paper: { "p1 x2": { member: "p1", candidate: "x2", at: "" } } });
    expect(refusalOf(setCandidate(paper, aCandidate("x2", { removed: true })))).toEqual({
      code: "candidate-has-scores",
    });
  });
});
