import { useState } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { Score, Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { settledDraft } from "#core/scores/by-record.ts";
import { draftFor, enterScore, type SheetDraft } from "#core/scores/draft.ts";
import { beginHistory, changedCriterion, record, redo, undo, type History } from "#core/scores/history.ts";
import type { Notes } from "#core/scores/notes.ts";
import {
  backToType,
  givenOnScreen,
  nextToType,
  paperProgress,
  setPaperNotes,
  typeScore,
} from "#core/scores/paper-entry.ts";
import type { Pair } from "#features/paper/address.ts";
import { draftKey, keepDraft, keepSheetDraft, sheetDraftOf } from "#usecases/drafts.ts";
import { useDraft, useOpen, useWorld } from "#usecases/world-context.ts";

/** The own word as it stands on the paper; kept apart from one the member may have given on screen. */
export const paperVerdictKey = ({ member, candidate }: Pair): string =>
  draftKey.text(`paper/verdict/${member}/${candidate}`);

/** A paper sheet while it is typed: every key is kept at once. */
export interface PaperWork {
  /** As it would be handed in: what the interview record decides is in it. */
  readonly draft: SheetDraft;
  /** The row to type; null at the end. */
  readonly current: CriterionId | null;
  readonly isWhole: boolean;
  readonly verdict: Verdict | null;
  /** A key that was not understood, to be said; null otherwise. */
  readonly unknown: string | null;
  readonly type: (criterion: CriterionId, key: string) => void;
  /** Gives a score by pointing at it. */
  readonly give: (criterion: CriterionId, score: Score) => void;
  /** Types notes of the paper; changes of one run of typing are one step to undo. */
  readonly write: (criterion: CriterionId, notes: Notes, run: string | null) => void;
  /** Counts what undo and redo changed, so that an open notes editor takes it. */
  readonly revision: number;
  readonly goTo: (criterion: CriterionId) => void;
  readonly up: () => void;
  readonly down: () => void;
  readonly erase: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setVerdict: (verdict: Verdict | null) => void;
}

export function usePaperWork(sheet: Sheet, pair: Pair): PaperWork {
  const world = useWorld();
  const open = useOpen();
  const [history, setHistory] = useState(() =>
    beginHistory(sheetDraftOf(open, sheet, pair.member, pair.candidate)),
  );
  const draft = history.now;
  const settled = (from: SheetDraft): SheetDraft =>
    settledDraft(open.folded.selection, sheet, pair, from, "paper");
  const [current, setCurrent] = useState<CriterionId | null>(() => firstOpen(draft, sheet));
  const [unknown, setUnknown] = useState<string | null>(null);
  const [revision, setRevision] = useState(0);
  const verdict = useDraft<Verdict>(paperVerdictKey(pair));
  const go = (next: History, row: CriterionId | null): void => {
    keepSheetDraft(world, pair.member, pair.candidate, draft, next.now);
    setHistory(next);
    setCurrent(row);
    setUnknown(null);
  };
  const travel = (step: (from: History) => History): void => {
    const next = step(history);
    if (next.now === draft) return;
    go(next, changedCriterion(draft, next.now) ?? current);
    setRevision((count) => count + 1);
  };
  const shown = settled(draft);
  const progress = paperProgress(shown, sheet);
  return {
    draft: shown,
    current,
    isWhole: progress.typed === progress.of,
    verdict,
    unknown,
    type: (criterion, key) => {
      const typed = typeScore(draft, sheet, criterion, key);
      if (typed.ok) go(record(history, typed.value.draft, null), typed.value.next);
      else if (typed.error.code === "key-unknown") setUnknown(key);
    },
    give: (criterion, score) => {
      const given = givenOnScreen(draft, criterion)
        ? null
        : enterScore(draft, sheet, criterion, score, "paper");
      if (given?.ok === true)
        go(record(history, given.value, null), nextToType(given.value, sheet, criterion));
    },
    write: (criterion, notes, run) => {
      const written = setPaperNotes(draft, criterion, notes);
      go(record(history, written, run === null ? null : `${criterion} ${run}`), criterion);
    },
    revision,
    goTo: setCurrent,
    up: () => setCurrent(backToType(draft, sheet, current) ?? current),
    down: () => setCurrent(current === null ? null : nextToType(draft, sheet, current)),
    erase: () => {
      const isEmpty = current === null || draftFor(draft, current).score === null;
      const row = isEmpty ? backToType(draft, sheet, current) : current;
      const bare = row === null ? null : enterScore(draft, sheet, row, null, "paper");
      if (bare?.ok === true) go(record(history, bare.value, null), row);
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    setVerdict: (chosen) => keepDraft(world, paperVerdictKey(pair), chosen),
  };
}

/** The first row that is not typed yet, also one that the interview record decides: the paper may say otherwise. */
function firstOpen(draft: SheetDraft, sheet: Sheet): CriterionId | null {
  return sheet.criteria.find((criterion) => draftFor(draft, criterion.id).score === null)?.id ?? null;
}
