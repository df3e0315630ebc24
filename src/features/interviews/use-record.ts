import { useCallback, useState } from "react";
import type { CandidateId } from "#core/model/ids.ts";
import type { InterviewEvent, InterviewRecord, PartNumber } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { noteEvents, recordOf } from "#core/interviews/record.ts";
import { onItsDay, partOn } from "#core/interviews/on-its-day.ts";
import { takeBack } from "#core/interviews/take-back.ts";
import { adjustedAsBefore, adjustTime } from "#core/people/adjust-time.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { useUndo } from "#ui/parts/use-undo.ts";
import { recordActs, recordStep } from "#usecases/record-act.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { refusalText, type Refusal } from "#features/interviews/refusal.ts";
import { useToday } from "#features/interviews/use-today.ts";
import { t } from "#words/t.ts";

/** Drafts that are needless once the events are noted. */
type Settled = ReadonlyMap<string, unknown>;

/** One candidate's record and the way to note things in it. */
export interface Recorder {
  readonly candidate: CandidateId;
  readonly record: InterviewRecord;
  /** The part of the interview in which things are noted now. */
  readonly part: PartNumber;
  /** Minutes of the sheet; null while it is not locked. */
  readonly planned: number | null;
  /** What was noted by itself, or why something was not. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Notes events in one go: all of them or, with the refusal, none. `onUndo` runs after they are taken back. */
  readonly note: (
    events: readonly InterviewEvent[],
    settled?: Settled,
    onUndo?: () => void,
  ) => Refusal | null;
  /** Why this candidate has own minutes; for the recorder only. */
  readonly adjustReason: string;
  /** Gives this candidate own minutes, or with null the sheet's again. */
  readonly adjust: (minutes: number | null, reason: string) => void;
  readonly undo: () => void;
}

export function useRecord(candidate: CandidateId): Recorder {
  const world = useWorld();
  const selection = useSelection();
  const [said, say] = useState("");
  const { remember, undo } = useUndo();
  const locked = sheetInForce(selection);
  const record = recordOf(selection, candidate);
  const today = useToday();
  const note = useCallback<Recorder["note"]>(
    (asked, settled, onUndo) => {
      const before = selectionNow(world);
      const events = onItsDay(recordOf(before, candidate), asked, world.clock.today());
      const refusal = write(world, candidate, events, settled);
      if (refusal !== null) {
        say(refusalText(refusal));
        return refusal;
      }
      say("");
      const minutes = sheetInForce(before)?.sheet;
      const back = takeBack(
        recordOf(before, candidate),
        events,
        minutes === undefined ? 0 : plannedMinutes(minutes),
      );
      remember(() => {
        const refused = write(world, candidate, back);
        say(refused === null ? t("interviews.said.undone") : refusalText(refused));
        if (refused === null) onUndo?.();
      });
      return null;
    },
    [world, candidate, remember],
  );
  const adjust = useCallback<Recorder["adjust"]>(
    (minutes, reason) => {
      const before = selectionNow(world);
      const noted = recordStep(world, adjustTime(candidate, minutes, reason));
      say(noted.ok ? "" : refusalText(noted.error));
      if (!noted.ok) return;
      remember(() => {
        const back = recordStep(world, adjustedAsBefore(before, candidate));
        say(back.ok ? t("interviews.said.undone") : refusalText(back.error));
      });
    },
    [world, candidate, remember],
  );
  return {
    adjustReason: selection.adjustments[candidate]?.reason ?? "",
    adjust,
    candidate,
    record,
    part: partOn(record, today),
    planned: locked === null ? null : plannedMinutes(locked.sheet),
    said,
    say,
    note,
    undo: () => {
      if (!undo()) say(t("interviews.said.nothingToUndo"));
    },
  };
}

function selectionNow(world: World): Selection {
  const { open } = world.store.getState();
  if (open === null) throw new Error("no selection is open");
  return open.folded.selection;
}

function write(
  world: World,
  candidate: CandidateId,
  events: readonly InterviewEvent[],
  settled: Settled = new Map(),
): Refusal | null {
  const drafts = noteEvents(selectionNow(world), candidate, events, world.clock.now());
  if (!drafts.ok) return drafts.error;
  const written = recordActs(world, drafts.value, "desk", settled);
  return written.ok ? null : written.error;
}
