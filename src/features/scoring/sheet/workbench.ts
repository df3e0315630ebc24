import { createStore, type StoreApi } from "zustand/vanilla";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Score, Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import {
  draftFor,
  enterScore,
  setNotes,
  setVerdict,
  tickProbe,
  type SheetDraft,
} from "#core/scores/draft.ts";
import { beginHistory, changedCriterion, record, redo, undo, type History } from "#core/scores/history.ts";
import type { Notes } from "#core/scores/notes.ts";
import { keepSheetDraft } from "#usecases/drafts.ts";
import type { World } from "#usecases/world.ts";

export interface Work {
  readonly history: History;
  /** Counts what did not come out of the notes editor, so that the editor takes it. */
  readonly revision: number;
}

/** One member's work on one candidate while it is on screen: every change is kept at once and can be undone. */
export interface Workbench {
  readonly store: StoreApi<Work>;
  readonly sheet: Sheet;
  readonly draft: () => SheetDraft;
  readonly rate: (criterion: CriterionId, score: Score | null) => void;
  readonly write: (criterion: CriterionId, notes: Notes, run: string | null) => void;
  readonly tick: (criterion: CriterionId, probe: string) => void;
  readonly giveVerdict: (verdict: Verdict) => void;
  /** Give the criterion that changed, or null where there was nothing to undo. */
  readonly undo: () => CriterionId | null;
  readonly redo: () => CriterionId | null;
}

export function makeWorkbench(
  world: World,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
  start: SheetDraft,
): Workbench {
  const store = createStore<Work>(() => ({ history: beginHistory(start), revision: 0 }));
  const draft = (): SheetDraft => store.getState().history.now;
  const go = (history: History, fromOutside: boolean): void => {
    const before = draft();
    const { revision } = store.getState();
    store.setState({ history, revision: fromOutside ? revision + 1 : revision });
    keepSheetDraft(world, member, candidate, before, history.now);
  };
  const add = (next: SheetDraft, run: string | null): void =>
    go(record(store.getState().history, next, run), false);
  const travel = (step: (history: History) => History): CriterionId | null => {
    const before = draft();
    const history = step(store.getState().history);
    if (history.now === before) return null;
    go(history, true);
    return changedCriterion(before, history.now);
  };
  return {
    store,
    sheet,
    draft,
    rate: (criterion, score) => {
      if (isSame(draftFor(draft(), criterion).score, score)) return;
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
    undo: () => travel(undo),
    redo: () => travel(redo),
  };
}

const isSame = (a: Score | null, b: Score | null): boolean =>
  a === b ||
  (a?.is === "points" && b?.is === "points" && a.points === b.points) ||
  (a?.is === "not-assessed" && b?.is === "not-assessed" && a.reason === b.reason);
