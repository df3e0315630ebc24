import { describe, expect, it } from "vitest";
import type { OrderDraft } from "#core/comparison/order-draft.ts";
import { orderBlockers, setOrderOfMerit } from "#core/comparison/set-order.ts";
import {
  A_REASON,
  after,
  refusalOf,
  withDeliberation,
  withStatus,
} from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";
import { anOrder, MOCK_ORDER } from "#test/core/comparison/order-builder.ts";

const panel = mockPanel();
const lines = MOCK_ORDER.recommendations;
const codes = (draft: OrderDraft, selection = panel): string[] =>
  orderBlockers(selection, draft).map((each) =>
    `${each.code} ${"candidates" in each ? each.candidates.join() : ""}`.trim(),
  );

describe("setting the order of merit", () => {
  it("keeps the list, the reasons and the validity", () => {
    const order = after(panel, setOrderOfMerit(panel, MOCK_ORDER)).orderOfMerit;
    expect(order).toMatchObject({ ...MOCK_ORDER, signatures: [] });
    expect(orderBlockers(panel, MOCK_ORDER)).toEqual([]);
  });

  it("trims words and leaves out reasons that nothing demands", () => {
    const reasons = [
      ...MOCK_ORDER.reasons.map((each) => ({ ...each, words: `  ${A_REASON}\r\n` })),
      { demand: "order of old", words: A_REASON },
    ];
    const order = after(panel, setOrderOfMerit(panel, { ...MOCK_ORDER, reasons })).orderOfMerit;
    expect(order?.reasons).toEqual(MOCK_ORDER.reasons);
  });

  it("is refused with every reason still open", () => {
    const refused = refusalOf(setOrderOfMerit(panel, { ...MOCK_ORDER, reasons: [] }));
    expect(refused).toMatchObject([
      { code: "reasons-open", demands: [{ answer: "missing", causes: [{}, {}, {}, {}] }] },
    ]);
  });

  it("is refused while the comparison is closed, with whom it waits for", () => {
    const sealed = mockPanel({ sealed: ["DS-06"] });
    expect(refusalOf(setOrderOfMerit(sealed, MOCK_ORDER))).toMatchObject([
      { code: "comparison-closed", state: { missing: [{ candidate: "DS-06" }] } },
    ]);
  });

  it("waits for every deliberation to be closed", () => {
    expect(codes(MOCK_ORDER, withDeliberation(panel, "DS-04", { closedAt: null }))).toEqual([
      "not-closed DS-04",
    ]);
  });

  it("names every counting candidate once, and nobody else", () => {
    expect(codes({ ...MOCK_ORDER, recommendations: lines.slice(0, 5) })).toEqual([
      "candidates-missing DS-06",
    ]);
    const twice = { ...MOCK_ORDER, recommendations: [...lines, ...lines.slice(5)] };
    expect(codes(twice)).toEqual(["candidates-too-many DS-06"]);
    expect(codes(MOCK_ORDER, withStatus(panel, "DS-06", "withdrew"))).toEqual(["candidates-too-many DS-06"]);
  });

  it("needs a recommendation for everyone, in the order recommended, reserve, not recommended", () => {
    const open = {
      ...MOCK_ORDER,
      recommendations: lines.map((each) => (each.candidate === "DS-05" ? { ...each, kind: null } : each)),
    };
    expect(codes(open)).toEqual(["recommendation-missing DS-05"]);
    const mixed = anOrder(
      "DS-03 reserve, DS-01 recommended, DS-04 reserve, DS-05 not-recommended, DS-02 reserve, DS-06 not-recommended",
    );
    expect(codes({ ...mixed, reasons: MOCK_ORDER.reasons })).toContain("kinds-out-of-order DS-01,DS-02");
  });

  it("may recommend nobody, with a reason for each", () => {
    const none = anOrder(lines.map((each) => `${each.candidate} not-recommended`).join(", "));
    expect(orderBlockers(panel, { ...none, reasons: MOCK_ORDER.reasons })).toEqual([]);
  });
});
