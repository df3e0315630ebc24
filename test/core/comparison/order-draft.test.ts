import { describe, expect, it } from "vitest";
import { isListed, meritLines, startOrder } from "#core/comparison/order-draft.ts";
import { withStatus } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";
import { anOrder, MOCK_ORDER } from "#test/core/comparison/order-builder.ts";

describe("an order of merit being made", () => {
  it("begins with everyone in the order of the figures, and recommends nobody", () => {
    const draft = startOrder(mockPanel());
    expect(draft.recommendations.map((each) => each.candidate)).toEqual([
      "DS-03",
      "DS-01",
      "DS-04",
      "DS-05",
      "DS-02",
      "DS-06",
    ]);
    expect(draft.recommendations.every((each) => each.kind === null && each.reason === "")).toBe(true);
  });

  it("goes on with what was set, with who is new at the end and without who no longer counts", () => {
    const draft = startOrder(mockPanel(), anOrder("DS-04 recommended, DS-03 reserve, DS-06 not-recommended"));
    expect(draft.recommendations.map((each) => `${each.candidate} ${each.kind}`)).toEqual([
      "DS-04 recommended",
      "DS-03 reserve",
      "DS-06 not-recommended",
      "DS-01 null",
      "DS-05 null",
      "DS-02 null",
    ]);
    const without = startOrder(withStatus(mockPanel(), "DS-03", "withdrew"), MOCK_ORDER);
    expect(without.recommendations.map((each) => each.candidate)).not.toContain("DS-03");
    expect(without.reasons).toEqual(MOCK_ORDER.reasons);
  });

  it("is empty while the comparison is closed", () => {
    expect(startOrder(mockPanel({ sealed: ["DS-06"] })).recommendations).toEqual([]);
  });
});

it("reserves are numbered along the list", () => {
  const lines = meritLines(
    anOrder("A recommended, B reserve, C recommended, D reserve, E not-recommended, F"),
  );
  expect(lines.map((each) => each.reserve)).toEqual([null, 1, null, 2, null, null]);
});

it("listed is who is recommended or in reserve", () => {
  const { recommendations } = anOrder("A recommended, B reserve, C not-recommended, D");
  expect(recommendations.map(isListed)).toEqual([true, true, false, false]);
});
