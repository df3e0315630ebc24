import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import type { Declaration } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  makeDeclaration,
  nothingToDeclare,
  openDeclarations,
  takeBackDeclaration,
} from "#core/people/declare.ts";
import {
  aDeclaration,
  aPerson,
  aSelection,
  withDeclaration,
  withSheet,
} from "#test/core/people/a-selection.ts";

const KNOWS: Partial<Declaration> = {
  answer: "knows",
  words: "Met once.",
  decidedBy: "Person p1, chair",
  decision: "Scores.",
};

const refusal = (selection: Selection, declaration: Declaration): string | null => {
  const made = makeDeclaration(selection, declaration);
  return made.ok ? null : made.error.code;
};

/** An unsealed candidate; only its being there counts here. */
const unsealed = (selection: Selection, candidate: string): Selection => ({
  ...selection,
  deliberations: { [candidate]: {} as Selection["deliberations"][string] },
});

describe("a declaration", () => {
  it("of nothing holds nothing, whatever was typed before", () => {
    const made = makeDeclaration(
      aSelection(),
      aDeclaration("p2", "x1", { ...KNOWS, answer: "none", recused: true }),
    );
    expect(made.ok && made.value).toMatchObject({
      kind: "declaration-made/1",
      subject: "p2 x1",
      body: nothingToDeclare("p2", "x1", "at-the-table"),
    });
  });

  it("of something needs words, a decider and a decision", () => {
    expect(refusal(aSelection(), aDeclaration("p2", "x1", KNOWS))).toBeNull();
    expect(refusal(aSelection(), aDeclaration("p2", "x1", { ...KNOWS, words: " " }))).toBe("words-missing");
    expect(refusal(aSelection(), aDeclaration("p2", "x1", { ...KNOWS, decidedBy: "" }))).toBe(
      "decider-missing",
    );
    expect(refusal(aSelection(), aDeclaration("p2", "x1", { ...KNOWS, decision: "" }))).toBe(
      "decision-missing",
    );
  });

  it("is not decided by the one who makes it, however they are named", () => {
    expect(
      refusal(aSelection(), aDeclaration("p2", "x1", { ...KNOWS, decidedBy: "person P2, member" })),
    ).toBe("own-decision");
    expect(refusal(aSelection(), aDeclaration("p1", "x1", { ...KNOWS, decidedBy: "Person p1, chair" }))).toBe(
      "own-decision",
    );
  });

  it("of the chair is decided by an authority outside the panel", () => {
    expect(refusal(aSelection(), aDeclaration("p1", "x1", { ...KNOWS, decidedBy: "Person p2" }))).toBe(
      "chair-needs-authority",
    );
    expect(
      refusal(
        aSelection(),
        aDeclaration("p1", "x1", { ...KNOWS, decidedBy: "Benedikt Ashgrove, authority for Person p1" }),
      ),
    ).toBeNull();
  });

  it("takes nobody out of figures that are in", () => {
    const sheetIn = withSheet(aSelection(), "p2", "x1");
    expect(refusal(sheetIn, aDeclaration("p2", "x1", { ...KNOWS, recused: true }))).toBe("handed-in-before");
    expect(refusal(sheetIn, aDeclaration("p2", "x1", KNOWS))).toBeNull();
    expect(refusal(sheetIn, aDeclaration("p3", "x1", { ...KNOWS, recused: true }))).toBeNull();
  });

  it("changes nobody's part once a candidate is unsealed", () => {
    const recused = aDeclaration("p2", "x1", { ...KNOWS, recused: true });
    const after = unsealed(withDeclaration(aSelection(), recused), "x1");
    expect(refusal(after, aDeclaration("p2", "x1"))).toBe("unsealed-before");
    expect(refusal(after, aDeclaration("p3", "x1", { ...KNOWS, recused: true }))).toBe("unsealed-before");
    expect(refusal(after, { ...recused, words: "Met twice." })).toBeNull();
    expect(refusal(after, aDeclaration("p3", "x1"))).toBeNull();
  });
});

describe("taking an answer back", () => {
  it("is an act of its own", () => {
    const back = takeBackDeclaration(aSelection(), "p2", "x1");
    expect(back.ok && back.value.body).toMatchObject({
      member: "p2",
      candidate: "x1",
      answer: "taken-back",
      recused: false,
    });
  });

  it("brings nobody into figures that are unsealed", () => {
    const recused = withDeclaration(aSelection(), aDeclaration("p2", "x1", { ...KNOWS, recused: true }));
    expect(takeBackDeclaration(recused, "p2", "x1").ok).toBe(true);
    expect(takeBackDeclaration(unsealed(recused, "x1"), "p2", "x1")).toEqual({
      ok: false,
      error: { code: "unsealed-before" },
    });
  });
});

describe("open declarations", () => {
  it("are those of who scores about who counts", () => {
    const selection = withDeclaration(
      aSelection({ people: [...aSelection().people, aPerson("p5", { withdrawn: true })] }),
      aDeclaration("p1", "x1"),
    );
    expect(openDeclarations(selection).map(({ member, candidate }) => `${member} ${candidate}`)).toEqual([
      "p1 x2",
      "p2 x1",
      "p2 x2",
      "p3 x1",
      "p3 x2",
    ]);
    const out = { ...selection, interviews: { x2: { ...blankRecord("x2"), status: "withdrew" as const } } };
    expect(openDeclarations(out).every(({ candidate }) => candidate === "x1")).toBe(true);
  });
});
