import { describe, expect, it } from "vitest";
import type { Dissent } from "#core/model/consensus.ts";
import { dissentsOn, recordDissent, withdrawDissent } from "#core/consensus/dissent.ts";
import { after, refusalOf, withDeliberation, withRecused } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const panel = mockPanel({ closed: false });
const WORDS = "The plan rested on one person’s standing; no second route was ready.";
const dissent: Dissent = {
  id: "d1",
  criterion: "k5",
  member: "MT",
  points: 200,
  words: WORDS,
  atTheTable: true,
};

describe("dissent", () => {
  it("is kept word for word, on a criterion or on the candidate", () => {
    const one = after(panel, recordDissent(panel, "DS-04", dissent));
    expect(dissentsOn(one, "DS-04", "k5")).toEqual([dissent]);
    const whole: Dissent = { ...dissent, id: "d2", criterion: null, points: null };
    const two = after(one, recordDissent(one, "DS-04", whole));
    expect(dissentsOn(two, "DS-04", null)).toEqual([whole]);
    expect(dissentsOn(two, "DS-04", "k5")).toEqual([dissent]);
  });

  it("is never judged: two words are enough", () => {
    expect(recordDissent(panel, "DS-04", { ...dissent, words: "Too high." }).ok).toBe(true);
  });

  it("is changed under the same identifier, and withdrawn", () => {
    const one = after(panel, recordDissent(panel, "DS-04", dissent));
    const changed = after(one, recordDissent(one, "DS-04", { ...dissent, words: "Other words." }));
    expect(dissentsOn(changed, "DS-04", "k5").map((each) => each.words)).toEqual(["Other words."]);
    expect(dissentsOn(after(one, withdrawDissent(one, "DS-04", dissent)), "DS-04", "k5")).toEqual([]);
  });

  it.each<[string, Partial<Dissent>]>([
    ["words-missing", { words: " \n" }],
    ["points-missing", { points: null }],
    ["off-the-scale", { points: 250 }],
    ["criterion-unknown", { criterion: "k10" }],
    ["not-in-the-panel", { member: "PL" }],
  ])("is refused: %s", (code, change) => {
    expect(refusalOf(recordDissent(panel, "DS-04", { ...dissent, ...change })).code).toBe(code);
  });

  it("is refused to a recused member, before unsealing and after closing", () => {
    expect(refusalOf(recordDissent(withRecused(panel, "MT", "DS-04"), "DS-04", dissent)).code).toBe(
      "not-in-the-panel",
    );
    expect(refusalOf(recordDissent(mockPanel({ sealed: ["DS-04"] }), "DS-04", dissent)).code).toBe(
      "not-unsealed",
    );
    expect(refusalOf(recordDissent(mockPanel(), "DS-04", dissent)).code).toBe("closed");
  });

  it("in a member's own words is not the desk's to change, nor another member's", () => {
    const own = withDeliberation(panel, "DS-04", { dissents: [{ ...dissent, atTheTable: false }] });
    expect(refusalOf(recordDissent(own, "DS-04", dissent)).code).toBe("not-yours");
    expect(refusalOf(withdrawDissent(own, "DS-04", dissent)).code).toBe("not-yours");
    const other = { ...dissent, member: "IC", atTheTable: false };
    expect(refusalOf(recordDissent(own, "DS-04", other)).code).toBe("not-yours");
    expect(recordDissent(own, "DS-04", { ...dissent, atTheTable: false }).ok).toBe(true);
  });
});
