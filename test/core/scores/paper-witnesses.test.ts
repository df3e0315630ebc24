import { describe, expect, it } from "vitest";
import { nameOf, typists, typistRefusal, witnessRefusal } from "#core/scores/paper-witnesses.ts";
import { aDeclaration, aPerson, aSelection, withDeclaration } from "#test/core/people/a-selection.ts";

// p1 chair, p2 and p3 members, p4 recorder.
const refusal = (typedBy: string, confirmedBy: string, late = false, selection = aSelection()) =>
  witnessRefusal(selection, { member: "p2", candidate: "x1" }, { typedBy, confirmedBy }, late)?.code ?? null;

describe("before unsealing", () => {
  it("someone who does not score types, and the member or an outsider reads back", () => {
    expect(refusal("Person p4", "Person p2")).toBeNull();
    expect(refusal("Person p4", "An outsider")).toBeNull();
    expect(refusal("A helper", "Person p4")).toBeNull();
  });

  it("nobody who scores types, not even the own sheet", () => {
    expect(refusal("Person p3", "Person p4")).toBe("typist-scores");
    expect(refusal("Person p2", "Person p4")).toBe("typist-scores");
    expect(refusal(" person   P3 ", "Person p4")).toBe("typist-scores");
  });

  it("no other member reads back", () => {
    expect(refusal("Person p4", "Person p1")).toBe("confirmer-scores");
  });

  it("both have to be named, and be two", () => {
    expect(refusal(" ", "Person p2")).toBe("typist-missing");
    expect(refusal("Person p4", "")).toBe("confirmer-missing");
    expect(refusal("Person p4", "person p4")).toBe("same-person");
  });

  it("who has left the panel is none of it any more", () => {
    const left = aSelection({ people: [aPerson("p2"), aPerson("p3", { withdrawn: true })] });
    expect(refusal("Person p3", "Person p2", false, left)).toBeNull();
  });
});

describe("who is recused from the candidate", () => {
  const conflict = aDeclaration("p3", "x1", { answer: "conflict", recused: true });
  const recused = withDeclaration(aSelection(), conflict);

  it("neither types nor reads back, and is told the true reason", () => {
    expect(refusal("Person p3", "Person p2", false, recused)).toBe("typist-recused");
    expect(refusal("Person p4", " person  P3", false, recused)).toBe("confirmer-recused");
  });

  it("scores the other candidates, and is refused as one who scores there", () => {
    const pair = { member: "p2", candidate: "x2" };
    expect(typistRefusal(recused, pair, "Person p3", false)?.code).toBe("typist-scores");
  });
});

describe("after unsealing", () => {
  it("anyone may, but two", () => {
    expect(refusal("Person p3", "Person p1", true)).toBeNull();
    expect(refusal("Person p3", "Person p3", true)).toBe("same-person");
  });
});

it("offers those who do not score, recorders first", () => {
  const selection = aSelection({
    people: [
      aPerson("o", { role: "observer" }),
      aPerson("m"),
      aPerson("r", { role: "recorder" }),
      aPerson("x", { role: "technician", withdrawn: true }),
    ],
  });
  expect(typists(selection).map((person) => person.id)).toEqual(["r", "o"]);
});

it("writes a name plainly", () => {
  expect(nameOf("  Þórður \n Ægisson ")).toBe("Þórður Ægisson");
});
