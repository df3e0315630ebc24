import type { StoreApi } from "zustand";
import type { CriterionId } from "#core/model/ids.ts";
import type { ScoreDraft } from "#core/model/score.ts";
import type { Work } from "#features/scoring/sheet/workbench.ts";
import type { Live } from "#ui/domain/live.ts";

/** The work on a sheet for those who show it: a whole sheet has a hundred of them, and a key concerns few. */
export interface LiveWork {
  readonly all: Live<Work>;
  /** Tells only of changes in this criterion. */
  readonly of: (criterion: CriterionId) => Live<Work>;
  /** Tells only of changes in evidence that counts for further criteria. */
  readonly counting: Live<Work>;
}

/** Listens for the work once for all. */
export function liveWork(store: StoreApi<Work>): LiveWork {
  const counting = new Set<() => void>();
  const heard = new Map<CriterionId, Set<() => void>>();
  const lives = new Map<CriterionId, Live<Work>>();
  store.subscribe(({ history: { now } }, { history: { now: before } }) => {
    const all = new Set([...Object.keys(before.criteria), ...Object.keys(now.criteria)]);
    const changed = [...all].filter((id) => before.criteria[id] !== now.criteria[id]);
    for (const id of changed) tell(heard.get(id));
    if (changed.some((id) => isCountingChanged(before.criteria[id], now.criteria[id]))) tell(counting);
  });
  const live = (listeners: Set<() => void>): Live<Work> => ({
    now: store.getState,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const make = (criterion: CriterionId): Live<Work> => {
    const listeners = new Set<() => void>();
    const made = live(listeners);
    heard.set(criterion, listeners);
    lives.set(criterion, made);
    return made;
  };
  return {
    all: { now: store.getState, listen: store.subscribe },
    of: (criterion) => lives.get(criterion) ?? make(criterion),
    counting: live(counting),
  };
}

function tell(listeners: Set<() => void> | undefined): void {
  for (const listener of listeners ?? []) listener();
}

const isCountingChanged = (before: ScoreDraft | undefined, now: ScoreDraft | undefined): boolean =>
  before?.notes !== now?.notes &&
  [...(before?.notes ?? []), ...(now?.notes ?? [])].some(({ alsoFor }) => alsoFor.length > 0);
