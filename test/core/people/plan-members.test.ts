import { describe, expect, it } from "vitest";
import { pastedMembers } from "#core/people/paste.ts";
import { personOfRow, planMembers, rowsToAdd, sameName } from "#core/people/plan-members.ts";
import { aPerson, aSelection } from "#test/core/people/a-selection.ts";

const EMPTY = aSelection({ people: [] });

const plan = (text: string, changes = {}, selection = EMPTY) =>
  planMembers(selection, pastedMembers(text), changes);

describe("adding pasted members", () => {
  it("gives everybody initials of their own and a member's role where none is said", () => {
    expect(plan("Astrid Penhallow\nAnna Pohl, chair").map(({ initials, role }) => [initials, role])).toEqual([
      ["AP", "member"],
      ["APo", "chair"],
    ]);
  });

  it("leaves out whoever is there or comes twice, whatever the capitals", () => {
    const there = aSelection({ people: [aPerson("p1", { name: "Corin Vanterpoole" })] });
    const rows = plan("corin  vanterpoole\nLubo Fennimark\nLUBO FENNIMARK", {}, there);
    expect(rows.map(({ finding }) => finding)).toEqual(["on-the-panel", null, "twice"]);
    expect(rowsToAdd(rows).map(({ name }) => name)).toEqual(["Lubo Fennimark"]);
  });

  it("adds somebody again who has withdrawn", () => {
    const there = aSelection({ people: [aPerson("p1", { name: "Corin Vanterpoole", withdrawn: true })] });
    expect(plan("Corin Vanterpoole", {}, there)[0]?.finding).toBeNull();
  });

  it("points out a second chair, until another role is chosen", () => {
    expect(plan("A One, chair\nB Two, chair").map(({ finding }) => finding)).toEqual([null, "second-chair"]);
    expect(
      plan("A One, chair\nB Two, chair", { "B Two": { role: "member" } }).map(({ finding }) => finding),
    ).toEqual([null, null]);
    expect(plan("B Two, chair", {}, aSelection())[0]?.finding).toBe("second-chair");
  });

  it("makes a person of a row", () => {
    const [row] = plan("A One, chair", { "A One": { scoresOn: "paper" } });
    expect(row && personOfRow(row, "p9")).toEqual(
      aPerson("p9", { name: "A One", initials: "AO", role: "chair", scoresOn: "paper" }),
    );
  });

  it("knows a name by its letters", () => {
    expect(sameName("Maëlle  Dorchester", "maëlle dorchester")).toBe(true);
    expect(sameName("Maëlle", "Maelle")).toBe(false);
  });
});
