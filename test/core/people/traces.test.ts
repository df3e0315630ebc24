import { describe, expect, it } from "vitest";
import { blankRecord } from "#core/acts/interview-record.ts";
import { hasTraces } from "#core/people/traces.ts";
import { aDeclaration, aSelection, withDeclaration, withSheet } from "#test/core/people/a-selection.ts";

describe("traces of a person", () => {
  it("are none for somebody who was only added", () => {
    expect(hasTraces(aSelection(), "p2")).toBe(false);
  });

  it.each([
    ["a declaration", withDeclaration(aSelection(), aDeclaration("p2", "x1"))],
    ["a sheet", withSheet(aSelection(), "p2", "x1")],
    ["a paper sheet", aSelection({ paper: { "p2 x1": { member: "p2", candidate: "x1", at: "" } } })],
    [
      "a sheet taken back",
      aSelection({
        takenBack: [{ member: "p2", candidate: "x1", seal: "0".repeat(64), reason: "r", source: "screen" }],
      }),
    ],
    [
      "presence",
      aSelection({
        interviews: {
          x1: { ...blankRecord("x1"), presence: [{ person: "p2", from: "09:00", to: null, part: 1 }] },
        },
      }),
    ],
    [
      "a sitting",
      aSelection({ sittings: [{ day: "2025-02-18", from: "09:00", to: null, present: ["p2"] }] }),
    ],
  ])("are left by %s", (_what, selection) => {
    expect(hasTraces(selection, "p2")).toBe(true);
    expect(hasTraces(selection, "p3")).toBe(false);
  });
});
