import type { CriterionId } from "#core/model/ids.ts";
import type { SheetDraft } from "#core/scores/draft.ts";

/** A state that can be gone to, and the one beyond it. */
export interface Past {
  readonly draft: SheetDraft;
  readonly before: Past | null;
}

/** A member's work on one candidate with all that can be undone. Unlimited; states share what did not change. */
export interface History {
  readonly now: SheetDraft;
  readonly past: Past | null;
  readonly future: Past | null;
  /** Name of the run of typing that `now` belongs to; null after anything else. */
  readonly run: string | null;
}

export const beginHistory = (draft: SheetDraft): History => ({
  now: draft,
  past: null,
  future: null,
  run: null,
});

/**
 * The history after a change. Changes of the same run of typing are one step to undo; null never joins with what was
 * before. What had been undone is gone.
 */
export function record(history: History, next: SheetDraft, run: string | null): History {
  if (next === history.now) return history;
  const joins = run !== null && run === history.run;
  const past = joins ? history.past : { draft: history.now, before: history.past };
  return { now: next, past, future: null, run };
}

/** One step back, or the same history where there is none. The verdict is not part of it: it is asked at hand-in. */
export function undo(history: History): History {
  if (history.past === null) return history;
  const { draft, before } = history.past;
  const now = { ...draft, verdict: history.now.verdict };
  return { now, past: before, future: { draft: history.now, before: history.future }, run: null };
}

/** One step forward again. */
export function redo(history: History): History {
  if (history.future === null) return history;
  const { draft, before } = history.future;
  const now = { ...draft, verdict: history.now.verdict };
  return { now, past: { draft: history.now, before: history.past }, future: before, run: null };
}

/** The first criterion in which two states differ; null if in none. */
export function changedCriterion(a: SheetDraft, b: SheetDraft): CriterionId | null {
  const all = [...Object.keys(a.criteria), ...Object.keys(b.criteria)];
  return all.find((criterion) => a.criteria[criterion] !== b.criteria[criterion]) ?? null;
}
