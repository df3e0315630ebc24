import { describe, expect, it } from "vitest";
import { nextInWalk, walkOrder } from "#core/consensus/walk.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const panel = mockPanel({ agreed: { "DS-04": [4, 3, 3, 4] }, closed: false });
const nine = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"];

describe("the walk", () => {
  it("follows the sheet", () => {
    expect(walkOrder(panel, "DS-04", "sheet")).toEqual(nine);
  });

  it("by difference: flagged first, then the wider range, then the sheet", () => {
    // DS-04: ranges 1 1 0 2 3 0 2 1 1, flagged 2 4 5 7.
    expect(walkOrder(panel, "DS-04", "difference")).toEqual([
      "k5",
      "k4",
      "k7",
      "k2",
      "k1",
      "k8",
      "k9",
      "k3",
      "k6",
    ]);
  });

  it("by difference says nothing while sealed", () => {
    expect(walkOrder(mockPanel({ sealed: ["DS-04"] }), "DS-04", "difference")).toEqual(nine);
  });

  it("goes to the next not decided, round the end, and stops when all are", () => {
    expect(nextInWalk(panel, "DS-04", "sheet", "k5")).toBe("k6");
    expect(nextInWalk(panel, "DS-04", "sheet", "k9")).toBe("k5");
    expect(nextInWalk(panel, "DS-04", "difference", "k5")).toBe("k7");
    expect(nextInWalk(mockPanel(), "DS-04", "sheet", "k5")).toBeNull();
  });
});
