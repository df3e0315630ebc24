import { describe, expect, it } from "vitest";
import type { Selection } from "#core/model/selection.ts";
import { setOrderOfMerit } from "#core/comparison/set-order.ts";
import {
  orderHash,
  orderSignatures,
  orderWaitsForSignatures,
  signOrder,
} from "#core/comparison/sign-order.ts";
import { writeSummary } from "#core/consensus/summary.ts";
import {
  after,
  aPerson,
  refusalOf,
  withDeliberation,
  withRecused,
  withStatus,
} from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";
import { MOCK_ORDER } from "#test/core/comparison/order-builder.ts";

const panel = mockPanel();
const set = after(panel, setOrderOfMerit(panel, MOCK_ORDER));
const by = (person: string, how: "here" | "refused" | "not-reachable" = "here", words = "") =>
  ({ person, how, words, day: "2025-02-14" }) as const;

const statesOf = (selection: Selection): string =>
  orderSignatures(selection)
    .map(({ person, state }) => `${person.id} ${state}`)
    .join(", ");

describe("signing the order of merit", () => {
  it("is asked of everyone who scores, also of a member recused from one candidate", () => {
    const signed = after(set, signOrder(set, by("OF")));
    expect(statesOf(signed)).toBe("OF signed, MT missing, IC missing, BO missing, SF missing");
    expect(orderWaitsForSignatures(signed)).toEqual(["MT", "IC", "BO", "SF"]);
    expect(statesOf(withRecused(set, "MT", "DS-04"))).toContain("MT missing");
  });

  it("is settled by a refusal, or by a reason for absence", () => {
    const some = after(set, signOrder(set, by("MT", "refused")));
    expect(refusalOf(signOrder(some, by("IC", "not-reachable")))).toEqual({ code: "words-missing" });
    const more = after(some, signOrder(some, by("IC", "not-reachable", "On mission.")));
    expect(orderWaitsForSignatures(more)).toEqual(["OF", "BO", "SF"]);
  });

  it("is refused without an order, to others, and when it no longer fits", () => {
    expect(refusalOf(signOrder(panel, by("OF")))).toEqual({ code: "no-order-of-merit" });
    const more = { ...set, people: [...set.people, aPerson("PL", "recorder")] };
    expect(refusalOf(signOrder(more, by("PL")))).toEqual({ code: "not-in-the-panel" });
    expect(refusalOf(signOrder(withStatus(set, "DS-06", "withdrew"), by("OF")))).toEqual({
      code: "order-out-of-date",
    });
    expect(refusalOf(signOrder(withDeliberation(set, "DS-06", { closedAt: null }), by("OF")))).toEqual({
      code: "order-out-of-date",
    });
  });
});

describe("what is signed", () => {
  const changed = (selection: Selection): boolean => orderHash(selection) !== orderHash(set);

  it("is nothing before it is set", () => {
    expect(orderHash(panel)).toBeNull();
    expect(orderHash(set)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("changes with an agreed score, a summary, a reason, the list and the validity", () => {
    expect(changed(withDeliberation(set, "DS-06", { agreed: [] }))).toBe(true);
    const agreed =
      set.deliberations["DS-06"]?.agreed.map((each) => ({ ...each, reason: "Other words." })) ?? [];
    expect(changed(withDeliberation(set, "DS-06", { agreed }))).toBe(true);
    expect(changed(after(set, writeSummary(set, "DS-06", "Words for the report.")))).toBe(true);
    const order = set.orderOfMerit;
    if (order === null) throw new Error("not set");
    const { recommendations, reasons } = order;
    expect(
      changed({ ...set, orderOfMerit: { ...order, recommendations: recommendations.toReversed() } }),
    ).toBe(true);
    expect(
      changed({
        ...set,
        orderOfMerit: { ...order, reasons: reasons.map((each) => ({ ...each, words: "Other." })) },
      }),
    ).toBe(true);
    expect(changed({ ...set, orderOfMerit: { ...order, reserveUntil: null } })).toBe(true);
  });

  it("does not change with signatures or the clock", () => {
    const order = set.orderOfMerit;
    if (order === null) throw new Error("not set");
    expect(changed({ ...set, orderOfMerit: { ...order, at: "another time" } })).toBe(false);
    expect(changed(after(set, signOrder(set, by("OF"))))).toBe(false);
  });

  it("makes earlier signatures outdated when it changes, and setting it again voids them", () => {
    const signed = after(set, signOrder(set, by("OF")));
    expect(statesOf(withDeliberation(signed, "DS-06", { agreed: [] }))).toContain("OF outdated");
    expect(statesOf(after(signed, setOrderOfMerit(signed, MOCK_ORDER)))).toContain("OF missing");
  });
});
