import { createStore, type StoreApi } from "zustand/vanilla";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Score, Verdict } from "#core/model/score.ts";
import { pairKey } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import {
  draftFor,
  enterScore,
  setNotes,
  setVerdict,
  tickProbe,
  type SheetDraft,
} from "#core/scores/draft.ts";
import { changedCriterion, record, redo, undo, type History } from "#core/scores/history.ts";
import type { Notes } from "#core/scores/notes.ts";
import { liveWork, type LiveWork } from "#features/scoring/sheet/live-work.ts";
import { keepSheetDraft } from "#usecases/drafts.ts";
import { keepHistory, keptHistory } from "#usecases/undo-kept.ts";
import type { World } from "#usecases/world.ts";

export interface Work {
  readonly history: History;
  /** By criterion, counts what did not come out of its notes editor, so that the editor takes it. */
  readonly revisions: { readonly [criterion: CriterionId]: number };
}

/** One member's work on one candidate while it is on screen: every change is kept at once and can be undone. */
export interface Workbench {
  readonly store: StoreApi<Work>;
  readonly live: LiveWork;
  readonly sheet: Sheet;
  readonly draft: () => SheetDraft;
  readonly rate: (criterion: CriterionId, score: Score | null) => void;
  readonly write: (criterion: CriterionId, notes: Notes, run: string | null) => void;
  readonly tick: (criterion: CriterionId, probe: string) => void;
  readonly giveVerdict: (verdict: Verdict) => void;
  /** Goes on with another state of the sheet; undo leads back. */
  readonly take: (draft: SheetDraft) => void;
  /** Give the criterion that changed, or null where there was nothing to undo. */
  readonly undo: () => CriterionId | null;
  readonly redo: () => CriterionId | null;
}

/** Workbenches by member and candidate: what can be undone outlives a look at another candidate. */
const BENCHES = new WeakMap<World, Map<string, Workbench>>();

/**
 * The workbench of a member and a candidate: the one they had before, unless the draft changed elsewhere meanwhile, was
 * handed in or taken back. A new one goes on with what could be undone when the work was last left.
 */
export function workbenchFor(
  world: World,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
  stored: SheetDraft,
): Workbench {
  const benches = BENCHES.get(world) ?? new Map<string, Workbench>();
  BENCHES.set(world, benches);
  const key = pairKey(member, candidate);
  const before = benches.get(key);
  if (before?.sheet === sheet && isSameWork(before.draft(), stored)) return before;
  const start = keptHistory(world, member, candidate, stored);
  const bench = makeWorkbench(world, sheet, member, candidate, start);
  benches.set(key, bench);
  bench.store.subscribe(({ history }, was) =>
    keepHistory(world, { member, candidate, was: was.history, now: history }),
  );
  return bench;
}

function isSameWork(a: SheetDraft, b: SheetDraft): boolean {
  const all = new Set([...Object.keys(a.criteria), ...Object.keys(b.criteria)]);
  return a.verdict === b.verdict && [...all].every((id) => a.criteria[id] === b.criteria[id]);
}

/** A workbench that begins with this history. */
export function makeWorkbench(
  world: World,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
  start: History,
): Workbench {
  const store = createStore<Work>(() => ({ history: start, revisions: {} }));
  const draft = (): SheetDraft => store.getState().history.now;
  const isReader = (): boolean => world.store.getState().keeping === "reader";
  const go = (history: History, fromOutside: boolean): void => {
    // What cannot be kept is not shown either.
    if (isReader()) return;
    const before = draft();
    const { revisions } = store.getState();
    store.setState({ history, revisions: fromOutside ? counted(revisions, before, history.now) : revisions });
    keepSheetDraft(world, member, candidate, before, history.now);
  };
  const add = (next: SheetDraft, run: string | null): void =>
    go(record(store.getState().history, next, run), false);
  const travel = (step: (history: History) => History): CriterionId | null => {
    if (isReader()) return null;
    const before = draft();
    const history = step(store.getState().history);
    if (history.now === before) return null;
    go(history, true);
    return changedCriterion(before, history.now);
  };
  return {
    store,
    live: liveWork(store),
    sheet,
    draft,
    rate: (criterion, score) => {
      const before = draftFor(draft(), criterion);
      // The same score given once more makes an own one of what was typed from paper.
      const isOwn = before.source === "screen" || score === null;
      if (isOwn && isSame(before.score, score)) return;
      const entered = enterScore(draft(), sheet, criterion, score, "screen");
      if (entered.ok) add(entered.value, null);
    },
    write: (criterion, notes, run) =>
      add(setNotes(draft(), criterion, notes), run === null ? null : `${criterion} ${run}`),
    tick: (criterion, probe) => add(tickProbe(draft(), criterion, probe), null),
    giveVerdict: (verdict) => {
      const { history } = store.getState();
      go({ ...history, now: setVerdict(history.now, verdict) }, false);
    },
    take: (taken) => go(record(store.getState().history, taken, null), true),
    undo: () => travel(undo),
    redo: () => travel(redo),
  };
}

/** One more for every criterion in which the two states differ. */
function counted(revisions: Work["revisions"], before: SheetDraft, after: SheetDraft): Work["revisions"] {
  const all = new Set([...Object.keys(before.criteria), ...Object.keys(after.criteria)]);
  const changed = [...all].filter((id) => before.criteria[id] !== after.criteria[id]);
  return { ...revisions, ...Object.fromEntries(changed.map((id) => [id, (revisions[id] ?? 0) + 1])) };
}

const isSame = (a: Score | null, b: Score | null): boolean =>
  a === b ||
  (a?.is === "points" && b?.is === "points" && a.points === b.points) ||
  (a?.is === "not-assessed" && b?.is === "not-assessed" && a.reason === b.reason);
