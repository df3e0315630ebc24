import { describe, expect, it } from "vitest";
import type { Deliberation, SignatureHow } from "#core/model/consensus.ts";
import type { Selection } from "#core/model/selection.ts";
import {
  allMustSign,
  deliberationHash,
  signaturesState,
  signDeliberation,
  waitsForSignatures,
} from "#core/consensus/sign.ts";
import {
  A_REASON,
  after,
  aPanel,
  refusalOf,
  withDeliberation,
  withRecused,
} from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

const closed = mockPanel();
const DAY = "2025-02-12";

const signed = (
  selection: Selection,
  person: string,
  how: SignatureHow = "on-paper",
  words = "",
): Selection => after(selection, signDeliberation(selection, "DS-04", { person, how, words, day: DAY }));

const statesOf = (selection: Selection): string =>
  signaturesState(selection, "DS-04")
    .map(({ person, state }) => `${person.id} ${state}`)
    .join(", ");

const changedBy = (change: Partial<Deliberation>): boolean =>
  deliberationHash(withDeliberation(closed, "DS-04", change), "DS-04") !== deliberationHash(closed, "DS-04");

describe("what is signed", () => {
  it("changes with what was agreed, its reason, dissent and revised scores", () => {
    const agreed = closed.deliberations["DS-04"]?.agreed ?? [];
    const [first, ...others] = agreed;
    if (first === undefined) throw new Error("nothing agreed");
    expect(changedBy({ agreed: others })).toBe(true);
    expect(changedBy({ agreed: [{ ...first, points: 300 }, ...others] })).toBe(true);
    expect(changedBy({ agreed: [{ ...first, reason: "Other words." }, ...others] })).toBe(true);
    expect(
      changedBy({
        dissents: [{ id: "d", criterion: null, member: "MT", points: null, words: "No.", atTheTable: true }],
      }),
    ).toBe(true);
    expect(
      changedBy({
        revised: [{ member: "MT", criterion: "k5", points: 300, reason: A_REASON, atTheTable: true }],
      }),
    ).toBe(true);
  });

  it("does not change with the summary, the clock, or the order in which criteria were agreed", () => {
    const agreed = closed.deliberations["DS-04"]?.agreed ?? [];
    expect(changedBy({ summary: "Words for the report." })).toBe(false);
    expect(
      changedBy({
        closedAt: "another time",
        agreed: agreed.map((each) => ({ ...each, at: "another time" })),
      }),
    ).toBe(false);
    expect(changedBy({ agreed: agreed.toReversed() })).toBe(false);
  });

  it("changes with a first score that was typed from paper since", () => {
    const key = "MT DS-04";
    const sheet = closed.sealed[key];
    if (sheet === undefined) throw new Error("no sheet");
    const other = { ...closed, sealed: { ...closed.sealed, [key]: { ...sheet, seal: "another" } } };
    expect(deliberationHash(other, "DS-04")).not.toBe(deliberationHash(closed, "DS-04"));
  });

  it("is nothing while sealed, and differs between candidates", () => {
    expect(deliberationHash(mockPanel({ sealed: ["DS-04"] }), "DS-04")).toBeNull();
    expect(deliberationHash(closed, "DS-04")).not.toBe(deliberationHash(closed, "DS-05"));
    expect(deliberationHash(closed, "DS-04")).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("signatures", () => {
  it("are missing, then signed, then outdated when what was signed changes", () => {
    const one = signed(closed, "OF");
    expect(statesOf(one)).toBe("OF signed, MT missing, IC missing, BO missing, SF missing");
    const changed = withDeliberation(one, "DS-04", { agreed: [] });
    expect(statesOf(changed)).toBe("OF outdated, MT missing, IC missing, BO missing, SF missing");
    expect(waitsForSignatures(changed, "DS-04")).toContain("OF");
  });

  it("refused and not reachable settle the matter, with a reason for the second", () => {
    const some = ["OF", "IC", "BO"].reduce((selection, person) => signed(selection, person), closed);
    const unreachable = { person: "SF", how: "not-reachable", words: " ", day: DAY } as const;
    expect(refusalOf(signDeliberation(some, "DS-04", unreachable))).toEqual({ code: "words-missing" });
    const all = signed(signed(some, "MT", "refused"), "SF", "not-reachable", "On mission until 3 March.");
    expect(statesOf(all)).toBe("OF signed, MT refused, IC signed, BO signed, SF not-reachable");
    expect(waitsForSignatures(all, "DS-04")).toEqual([]);
  });

  it("are not asked of a recused member, who is refused", () => {
    const without = withRecused(closed, "MT", "DS-04");
    expect(statesOf(without)).not.toContain("MT");
    expect(
      refusalOf(signDeliberation(without, "DS-04", { person: "MT", how: "here", words: "", day: DAY })).code,
    ).toBe("not-in-the-panel");
  });

  it("wait for the closing", () => {
    const signing = { person: "OF", how: "here", words: "", day: DAY } as const;
    expect(refusalOf(signDeliberation(mockPanel({ closed: false }), "DS-04", signing)).code).toBe(
      "not-closed",
    );
    expect(refusalOf(signDeliberation(mockPanel({ sealed: ["DS-04"] }), "DS-04", signing)).code).toBe(
      "not-closed",
    );
  });
});

describe("a score agreed outside the members' range", () => {
  const outside = aPanel({ scores: { "DS-04": [[4, 4, 4]] }, agreed: { "DS-04": [5] }, closed: true });

  it("is named, and needs all to sign: a refusal or absence does not settle it", () => {
    expect(allMustSign(outside, "DS-04")).toEqual(["k1"]);
    const some = signed(signed(outside, "OF"), "MT", "refused");
    const rest = signed(some, "IC", "not-reachable", "On mission.");
    expect(waitsForSignatures(rest, "DS-04")).toEqual(["MT", "IC"]);
    expect(waitsForSignatures(signed(signed(signed(outside, "OF"), "MT"), "IC"), "DS-04")).toEqual([]);
  });

  it("is none of DS-04 in the pictures, nor where the rule decided", () => {
    expect(allMustSign(closed, "DS-04")).toEqual([]);
    const byRule = withDeliberation(outside, "DS-04", {
      agreed: [{ criterion: "k1", outcome: "by-rule", points: 500, reason: "", at: "then" }],
    });
    expect(allMustSign(byRule, "DS-04")).toEqual([]);
  });
});
