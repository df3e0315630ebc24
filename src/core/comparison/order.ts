import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { scoredSheet } from "#core/consensus/look-up.ts";
import {
  checkCandidate,
  checkPair,
  checksOf,
  equalised,
  outcomeOf,
  type Check,
  type PairCheck,
} from "#core/comparison/checks.ts";
import { groupsOf, TIERS, tierOf, type Group, type Ranked, type Tier } from "#core/comparison/groups.ts";
import { meets, type Meets } from "#core/comparison/meets.ts";
import { comparedCandidates } from "#core/comparison/state.ts";
import { agreedTotal, ownTotals, panelParts, type MemberTotal, type Total } from "#core/comparison/totals.ts";
import { weightsEqual } from "#core/sheet/check-sheet.ts";
import { compareExact, weightedMean, type Exact } from "#core/shared/points.ts";

/** One candidate in the order, with all its figures. */
export interface Placed {
  readonly candidate: CandidateId;
  /** 1, 1, 3: equal totals of the same suitability share a place. Null without a total. */
  readonly place: number | null;
  readonly tied: boolean;
  readonly tier: Tier;
  /** Number of the group. */
  readonly group: number;
  readonly meets: Meets;
  readonly total: Total;
  readonly own: readonly MemberTotal[];
}

/** The order that the figures give, and how far they separate the candidates. */
export interface ComparedOrder {
  readonly placed: readonly Placed[];
  readonly groups: readonly Group[];
  readonly checks: readonly Check[];
  /** Neighbours in the order. */
  readonly pairs: readonly PairCheck[];
}

interface Figures extends Ranked {
  readonly candidate: CandidateId;
  readonly meets: Meets;
  readonly total: Total;
  readonly code: string;
}

/**
 * The order of the candidates: suitability first (all minimums met before any below), then the total; equal totals
 * tie. Then the groups, cut by the checks (`groups.ts`). Tied candidates stand in the order of their codes, which
 * is no rank. Empty while the comparison is closed. Nothing of it depends on the order of entry.
 */
export function orderOf(selection: Selection): ComparedOrder {
  const candidates = comparedCandidates(selection);
  const checks = checksOf(selection, candidates);
  const figures = candidates.map((candidate) => figuresOf(selection, candidate, checks)).sort(byStanding);
  const groups = groupsOf(figures);
  const groupOf = (candidate: CandidateId): number =>
    groups.find((group) => group.candidates.includes(candidate))?.number ?? 0;
  return {
    placed: figures.map(({ candidate, tier, meets: standing, total }, index) => ({
      candidate,
      ...placeOf(figures, index),
      tier,
      group: groupOf(candidate),
      meets: standing,
      total,
      own: ownTotals(selection, candidate),
    })),
    groups,
    checks,
    pairs: figures
      .slice(1)
      .map((second, index) => checkPair((figures[index] as Figures).checked, second.checked)),
  };
}

/**
 * Whether equal weights give the same order, ties included, among candidates of the same suitability. Null where
 * weights are equal already, or nothing may be compared.
 */
export function equalWeightsSameOrder(selection: Selection): boolean | null {
  const sheet = scoredSheet(selection);
  const { placed } = orderOf(selection);
  if (sheet === null || weightsEqual(sheet) || placed.length === 0) return null;
  const equal = new Map(placed.map(({ candidate }) => [candidate, equalTotal(selection, candidate)]));
  return placed.every((first) =>
    placed.every(
      (second) =>
        first.tier !== second.tier ||
        outcomeOf(first.total.total, second.total.total) ===
          outcomeOf(equal.get(first.candidate) ?? null, equal.get(second.candidate) ?? null),
    ),
  );
}

const equalTotal = (selection: Selection, candidate: CandidateId): Exact | null =>
  weightedMean(equalised(panelParts(selection, candidate)));

function figuresOf(selection: Selection, candidate: CandidateId, checks: readonly Check[]): Figures {
  const checked = checkCandidate(selection, candidate, checks);
  const standing = meets(selection, candidate);
  const code = selection.candidates.find((each) => each.id === candidate)?.code ?? "";
  return {
    candidate,
    code,
    checked,
    meets: standing,
    total: agreedTotal(selection, candidate),
    tier: tierOf(standing, checked),
  };
}

function byStanding(a: Figures, b: Figures): number {
  return bySuitabilityAndTotal(a, b) || compareText(a.code, b.code) || compareText(a.candidate, b.candidate);
}

function bySuitabilityAndTotal(a: Figures, b: Figures): number {
  const byTier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  if (byTier !== 0 || a.total.total === null || b.total.total === null) return byTier;
  return compareExact(b.total.total, a.total.total);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placeOf(figures: readonly Figures[], index: number): { place: number | null; tied: boolean } {
  const own = figures[index] as Figures;
  if (own.tier === "unscored") return { place: null, tied: false };
  const level = figures.filter((each) => bySuitabilityAndTotal(each, own) === 0);
  return {
    place: figures.findIndex((each) => bySuitabilityAndTotal(each, own) === 0) + 1,
    tied: level.length > 1,
  };
}
