import { describe, expect, it } from "vitest";
import { groupKey, openDemands, orderDemands } from "#core/comparison/demands.ts";
import type { OrderDraft } from "#core/comparison/order-draft.ts";
import { A_REASON, aPanel } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";
import { anOrder, MOCK_ORDER } from "#test/core/comparison/order-builder.ts";

const codesOf = (selection: Parameters<typeof orderDemands>[0], draft: OrderDraft): string[] =>
  orderDemands(selection, draft).map(
    (each) => `${each.candidates.join("+")}: ${each.causes.map((cause) => cause.code).join(", ")}`,
  );

/** Two who differ on nothing but one score, by which the first is ahead; each meets the minimum of 3. */
const close = aPanel({
  scores: {
    A: [
      [4, 4, 3],
      [3, 3, 4],
    ],
    B: [
      [3, 3, 3],
      [4, 4, 4],
    ],
    C: [
      [3, 3, 3],
      [3, 3, 3],
    ],
  },
  agreed: { A: [4, 4], B: [3, 4], C: [3, 3] },
});

describe("the reasons the picture asks for", () => {
  it("are one for group 1 with all its causes, and one for each not recommended; the weights have theirs", () => {
    expect(codesOf(mockPanel(), MOCK_ORDER)).toEqual([
      "DS-03+DS-01+DS-04: not-separated, tie, reversed, outside-own-totals",
      "DS-02: not-recommended",
      "DS-06: not-recommended",
      ": weights-differ",
    ]);
    expect(openDemands(mockPanel(), MOCK_ORDER)).toEqual([]);
  });

  it("carry what the sentences need", () => {
    const causes = orderDemands(mockPanel(), MOCK_ORDER)[0]?.causes ?? [];
    expect(causes).toMatchObject([
      { candidates: ["DS-03", "DS-01", "DS-04"] },
      { candidates: ["DS-01", "DS-04"] },
      { first: "DS-03", second: "DS-01", forSecond: 4, of: 5 },
      { candidate: "DS-03", side: "above" },
    ]);
  });

  it("wait for the one on DS-06, as in the picture", () => {
    const recommendations = MOCK_ORDER.recommendations.map((each) =>
      each.candidate === "DS-06" ? { ...each, reason: "" } : each,
    );
    expect(openDemands(mockPanel(), { ...MOCK_ORDER, recommendations })).toMatchObject([
      { key: "candidate DS-06", answerIn: "recommendation", answer: "missing" },
    ]);
  });
});

describe("a reason", () => {
  it("is missing, bare or given", () => {
    const answers = ["", "agreed", A_REASON].map((words) => {
      const reasons = MOCK_ORDER.reasons.map((each) => ({ ...each, words }));
      return orderDemands(mockPanel(), { ...MOCK_ORDER, reasons })[0]?.answer;
    });
    expect(answers).toEqual(["missing", "bare", "given"]);
  });

  it("for a group does not answer for a group with other members, in whatever order they are named", () => {
    expect(groupKey(["B", "A"])).toBe(groupKey(["A", "B"]));
    expect(groupKey(["A", "B"])).not.toBe(groupKey(["A", "B", "C"]));
  });

  it("for weights stands in the sheet; where it is bare there, the order must give it", () => {
    const bare = mockPanel({ weightReason: "agreed" });
    expect(openDemands(bare, MOCK_ORDER)).toMatchObject([
      { key: "weights", answerIn: "reasons", answer: "missing" },
    ]);
    const given = { ...MOCK_ORDER, reasons: [...MOCK_ORDER.reasons, { demand: "weights", words: A_REASON }] };
    expect(openDemands(bare, given)).toEqual([]);
  });
});

describe("being close", () => {
  it("asks for a reason if someone of the group is put forward, and for none if nobody is", () => {
    expect(codesOf(close, anOrder("A recommended, B reserve, C reserve"))[0]).toContain("not-separated");
    expect(codesOf(close, anOrder("A recommended, B not-recommended, C not-recommended"))[0]).toContain(
      "not-separated",
    );
    const nobody = codesOf(close, anOrder("A not-recommended, B not-recommended, C not-recommended"));
    expect(nobody.join()).not.toContain("not-separated");
    expect(nobody).toContain("A: not-recommended");
  });

  it("among those below a minimum asks only where two of them are put forward", () => {
    const below = aPanel({ scores: { A: [[2, 2, 2]], B: [[2, 2, 2]] }, agreed: { A: [2], B: [2] } });
    expect(codesOf(below, anOrder("A recommended, B not-recommended"))).toEqual([
      "A: below-minimum",
      "B: not-recommended",
    ]);
    expect(codesOf(below, anOrder("A recommended, B reserve"))).toEqual([
      "A+B: not-separated, tie",
      "A: below-minimum",
      "B: below-minimum",
    ]);
  });
});

describe("departing from the groups", () => {
  const apart = aPanel({
    scores: { A: [[5, 5, 5]], B: [[4, 4, 4]], C: [[2, 2, 2]] },
    agreed: { A: [5], B: [4], C: [2] },
  });

  it("asks for a reason of the one put before a group further up", () => {
    expect(codesOf(apart, anOrder("A recommended, B reserve, C not-recommended"))).toEqual([
      "C: not-recommended",
    ]);
    const turned = anOrder("B recommended, A reserve, C not-recommended");
    expect(orderDemands(apart, turned)[0]).toMatchObject({
      key: "candidate B",
      causes: [{ code: "against-the-groups", candidate: "B", before: ["A"] }],
      answer: "missing",
    });
  });

  it("is not asked again where the other is not recommended, which has its own reason", () => {
    expect(codesOf(apart, anOrder("B recommended, A not-recommended, C not-recommended"))).toEqual([
      "A: not-recommended",
      "C: not-recommended",
    ]);
  });

  it("recommending someone below a minimum is allowed, with a reason", () => {
    const draft = anOrder("C recommended, A reserve, B reserve");
    expect(orderDemands(apart, draft)).toMatchObject([
      { causes: [{ code: "below-minimum", candidate: "C" }], answer: "missing" },
    ]);
    const given = {
      ...draft,
      recommendations: draft.recommendations.map((each) => ({ ...each, reason: A_REASON })),
    };
    expect(openDemands(apart, given)).toEqual([]);
  });
});

it("nothing is demanded of a clear order with equal weights, and nothing typed for who has no recommendation yet", () => {
  const clear = aPanel({ scores: { A: [[5, 5, 5]], B: [[4, 4, 4]] }, agreed: { A: [5], B: [4] } });
  expect(orderDemands(clear, anOrder("A recommended, B reserve"))).toEqual([]);
  expect(orderDemands(clear, anOrder("A, B"))).toEqual([]);
});
