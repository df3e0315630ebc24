import type { CandidateId } from "#core/model/ids.ts";
import { outcomeOf, type CheckedCandidate } from "#core/comparison/checks.ts";
import type { Meets } from "#core/comparison/meets.ts";
import type { Exact } from "#core/shared/points.ts";

/**
 * Suitability, best first: meets every minimum; below none but some undecided; below one or more; without any
 * figure. A sheet without minimums finds everyone with a figure suitable.
 */
export type Tier = "meets" | "undecided" | "below" | "unscored";

export const TIERS: readonly Tier[] = ["meets", "undecided", "below", "unscored"];

/** Candidates that stand together, in order. */
export interface Group {
  /** Counts from 1. */
  readonly number: number;
  readonly tier: Tier;
  readonly candidates: readonly CandidateId[];
  /** True where the group before has the same suitability and is ahead in every check. */
  readonly behindInAllChecks: boolean;
}

/** A candidate's total and then its figure in each check. */
type Figures = readonly (Exact | null)[];

/** A candidate in order, with all that decides about its group. */
export interface Ranked {
  readonly tier: Tier;
  readonly checked: CheckedCandidate;
}

export function tierOf(standing: Meets, checked: CheckedCandidate): Tier {
  if (checked.total === null) return "unscored";
  if (standing.below.length > 0) return "below";
  return standing.undecided.length > 0 ? "undecided" : "meets";
}

/**
 * Cuts an order into groups. Another suitability begins another group. Within one, a group ends only where every
 * candidate above is ahead of every candidate beneath, in the total and in each check that can compare them; so
 * neighbours whose order one check turns round or levels share a group, and "behind group 1 in all checks" is true
 * of each pair. Those below a minimum stand in one group, and so do those without figures: no order among them is
 * proposed.
 */
export function groupsOf(ranked: readonly Ranked[]): readonly Group[] {
  const groups: Group[] = [];
  for (const tier of TIERS) {
    const those = ranked.filter((each) => each.tier === tier).map((each) => each.checked);
    const parts = tier === "below" || tier === "unscored" ? [those] : cut(those);
    for (const [index, part] of parts.filter((each) => each.length > 0).entries()) {
      const candidates = part.map((each) => each.candidate);
      groups.push({ number: groups.length + 1, tier, candidates, behindInAllChecks: index > 0 });
    }
  }
  return groups;
}

function cut(those: readonly CheckedCandidate[]): readonly (readonly CheckedCandidate[])[] {
  const figures = those.map((each) => [each.total, ...each.figures]);
  const lowestAbove = running(figures, "behind");
  const highestBeneath = running(figures.toReversed(), "ahead").toReversed();
  const parts: CheckedCandidate[][] = [];
  for (const [index, each] of those.entries()) {
    const last = parts.at(-1);
    const ends = index > 0 && isAheadThroughout(lowestAbove[index - 1] ?? [], highestBeneath[index] ?? []);
    if (last === undefined || ends) parts.push([each]);
    else last.push(each);
  }
  return parts;
}

/** Figure by figure the lowest ("behind") or highest ("ahead") so far; figures that are not there are passed over. */
function running(rows: readonly Figures[], wanted: "ahead" | "behind"): readonly Figures[] {
  const bests: Figures[] = [];
  for (const row of rows) {
    const best = bests.at(-1) ?? row;
    bests.push(best.map((figure, index) => better(figure, row[index] ?? null, wanted)));
  }
  return bests;
}

function better(best: Exact | null, figure: Exact | null, wanted: "ahead" | "behind"): Exact | null {
  if (best === null || outcomeOf(figure, best) === wanted) return figure;
  return best;
}

/** Ahead in the total, which stands first, and in each check that can compare the two. */
const isAheadThroughout = (lowest: Figures, highest: Figures): boolean =>
  lowest.every((figure, index) => {
    const outcome = outcomeOf(figure, highest[index] ?? null);
    return outcome === "ahead" || (outcome === "none" && index > 0);
  });
