import { useState } from "react";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import { agreedOn } from "#core/consensus/look-up.ts";
import { nextInWalk, walkOrder, type WalkBy } from "#core/consensus/walk.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

/** Spread without names, evidence without names, names and agreed score. */
export type WalkStep = 1 | 2 | 3;

export const WALK_STEPS: readonly WalkStep[] = [1, 2, 3];

/** How far the walk of a candidate has come, as it is kept: names once shown stay shown after a crash. */
interface WalkDraft {
  readonly at: CriterionId | null;
  readonly reached: { readonly [criterion: CriterionId]: WalkStep };
  readonly later: readonly CriterionId[];
}

const UNWALKED: WalkDraft = { at: null, reached: {}, later: [] };

/** The walk of one candidate: where it stands and the ways on. */
export interface Walk {
  readonly by: WalkBy;
  readonly order: readonly CriterionId[];
  /** Null only for a sheet without criteria. */
  readonly at: CriterionId | null;
  /** The step on view; it never passes the step reached. */
  readonly step: WalkStep;
  /** The criterion that comes next, not decided yet; null when all others are. */
  readonly next: CriterionId | null;
  readonly reached: (criterion: CriterionId) => WalkStep;
  readonly isLeft: (criterion: CriterionId) => boolean;
  readonly go: (criterion: CriterionId) => void;
  readonly look: (step: WalkStep) => void;
  readonly forward: () => void;
  /** Goes on to the next criterion, this one left for later or not. False where all others are decided. */
  readonly goOn: (how: "decided" | "later") => boolean;
}

export function useWalk(candidate: CandidateId, by: WalkBy): Walk {
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.walk(candidate);
  const kept = useDraft<WalkDraft>(key) ?? UNWALKED;
  const order = walkOrder(selection, candidate, by);
  const [place, setPlace] = useState<{ readonly at: CriterionId | null; readonly step: WalkStep | null }>({
    at: kept.at,
    step: null,
  });
  const open = (criterion: CriterionId): boolean => agreedOn(selection, candidate, criterion) === null;
  const at =
    place.at !== null && order.includes(place.at) ? place.at : (order.find(open) ?? order[0] ?? null);
  const reached = (criterion: CriterionId): WalkStep =>
    open(criterion) ? (kept.reached[criterion] ?? 1) : 3;
  const step = at === null ? 1 : (Math.min(place.step ?? 3, reached(at)) as WalkStep);
  const keep = (change: Partial<WalkDraft>): void => keepDraft(world, key, { ...kept, ...change });
  const next = at === null ? null : nextInWalk(selection, candidate, by, at);
  return {
    by,
    order,
    at,
    step,
    next,
    reached,
    isLeft: (criterion) => kept.later.includes(criterion) && open(criterion),
    go: (criterion) => {
      setPlace({ at: criterion, step: null });
      keep({ at: criterion });
    },
    look: (to) => setPlace({ at, step: to }),
    forward: () => {
      if (at === null || step === 3) return;
      const to = (step + 1) as WalkStep;
      setPlace({ at, step: to });
      if (to > reached(at)) keep({ at, reached: { ...kept.reached, [at]: to } });
    },
    goOn: (how) => {
      if (at === null) return false;
      const others = kept.later.filter((each) => each !== at);
      keep({ at: next ?? at, later: how === "later" ? [...others, at] : others });
      setPlace({ at: next ?? at, step: null });
      return next !== null;
    },
  };
}
