import { addEvent, blankRecord, currentPart } from "#core/acts/interview-record.ts";
import { withQuestion } from "#core/acts/interview-questions.ts";
import { draftOf } from "#core/acts/kind.ts";
import { interviewNoted } from "#core/acts/kinds/interview-noted.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import {
  OUT_OF_COUNTS,
  type CandidateStatus,
  type InterviewEvent,
  type InterviewRecord,
} from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { adjustedMinutes } from "#core/people/adjust-time.ts";
import { notPutBy } from "#core/interviews/not-put.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { lastDayOf } from "#core/interviews/parts.ts";
import { hasBegun } from "#core/interviews/presence.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type NoteRefusal =
  | { readonly code: "sheet-not-locked" }
  | { readonly code: "candidate-out"; readonly status: CandidateStatus }
  | { readonly code: "words-missing" }
  | { readonly code: "not-begun" }
  | { readonly code: "clock-runs" }
  | { readonly code: "day-not-later" }
  | { readonly code: "unsealed-before" }
  | { readonly code: "unsealed-question" };

/**
 * The record of a candidate, blank where nothing was noted: room or video as in the schedule until the recorder notes
 * it, and the candidate's own length of interview where there is one.
 */
export function recordOf(selection: Selection, candidate: CandidateId): InterviewRecord {
  const noted = selection.interviews[candidate] ?? blankRecord(candidate);
  const planned = selection.candidates.find((each) => each.id === candidate)?.mode ?? noted.mode;
  const mode = noted.modeNoted ? noted.mode : planned;
  const minutes = adjustedMinutes(selection, candidate);
  if (mode === noted.mode && minutes === noted.adjustedMinutes) return noted;
  return { ...noted, mode, adjustedMinutes: minutes };
}

/**
 * Notes one thing about an interview. Questions are put only under a locked sheet; "other words" and "not put" need
 * their words, and so does setting a candidate aside. An interview goes on on a later day only, with the clock stopped. Once a candidate
 * is unsealed a question can no longer become "not put", or cease to be. Once a candidate is out nothing more begins, but what runs can end.
 */
export function noteEvent(
  selection: Selection,
  candidate: CandidateId,
  event: InterviewEvent,
): Result<Draft, NoteRefusal> {
  const clean = cleaned(event);
  const refusal = refusalOf(selection, candidate, clean);
  if (refusal !== null) return err(refusal);
  return ok(draftOf(interviewNoted, candidate, { candidate, event: clean }));
}

/** As `noteEvent` for several things noted at once, each after the one before. `at` is the clock of the acts. */
export function noteEvents(
  selection: Selection,
  candidate: CandidateId,
  events: readonly InterviewEvent[],
  at: string,
): Result<readonly Draft[], NoteRefusal> {
  let now = selection;
  const drafts: Draft[] = [];
  for (const event of events) {
    const step = noteEvent(now, candidate, event);
    if (!step.ok) return step;
    drafts.push(step.value);
    const record = addEvent(recordOf(now, candidate), event, at);
    now = { ...now, interviews: { ...now.interviews, [candidate]: record } };
  }
  return ok(drafts);
}

function cleaned(event: InterviewEvent): InterviewEvent {
  if ("words" in event) return { ...event, words: enteringText(event.words).trim() };
  return event.type === "status" ? { ...event, reason: enteringText(event.reason).trim() } : event;
}

const ENDS: readonly InterviewEvent["type"][] = [
  "went-out",
  "clock-stopped",
  "resumed",
  "interruption-changed",
  "besides-changed",
  "not-continued",
];

function refusalOf(selection: Selection, candidate: CandidateId, event: InterviewEvent): NoteRefusal | null {
  if (event.type === "status") return statusRefusal(selection, candidate, event);
  const { status } = recordOf(selection, candidate);
  if (OUT_OF_COUNTS.includes(status) && status !== "postponed" && !ENDS.includes(event.type))
    return { code: "candidate-out", status };
  if (event.type === "put" || event.type === "put-again") {
    if (sheetInForce(selection) === null) return { code: "sheet-not-locked" };
    const needsWords = event.type === "put" && event.state !== "as-written";
    if (needsWords && event.words === "") return { code: "words-missing" };
  }
  if (changesWhatCounts(selection, candidate, event)) return { code: "unsealed-question" };
  if (event.type === "continued") return continueRefusal(recordOf(selection, candidate), event.day);
  const needsWords = event.type === "interrupted" || event.type === "asked-besides";
  return needsWords && event.words === "" ? { code: "words-missing" } : null;
}

/** Once scores are seen nobody may decide any more which of them count. */
function changesWhatCounts(selection: Selection, candidate: CandidateId, event: InterviewEvent): boolean {
  if (selection.deliberations[candidate] === undefined) return false;
  if (event.type !== "put" && event.type !== "put-again" && event.type !== "not-yet") return false;
  const record = recordOf(selection, candidate);
  const [before, after] = [record, withQuestion(record, event)].map((each) => notPutBy(selection, each));
  return before?.join(" ") !== after?.join(" ");
}

function continueRefusal(record: InterviewRecord, day: string): NoteRefusal | null {
  const last = lastDayOf(record);
  if (last === null || !hasBegun(record)) return { code: "not-begun" };
  if (clockRuns(record)) return { code: "clock-runs" };
  return day > last ? null : { code: "day-not-later" };
}

function statusRefusal(
  selection: Selection,
  candidate: CandidateId,
  event: Extract<InterviewEvent, { type: "status" }>,
): NoteRefusal | null {
  if (event.status === "set-aside" && event.reason === "") return { code: "words-missing" };
  const unsealed = selection.deliberations[candidate] !== undefined;
  const takesOut =
    OUT_OF_COUNTS.includes(event.status) && event.status !== "set-aside" && event.status !== "withdrew";
  return unsealed && takesOut ? { code: "unsealed-before" } : null;
}

/** Everybody in the room now, by the record. */
export function presentNow(selection: Selection, candidate: CandidateId): readonly PersonId[] {
  const record = recordOf(selection, candidate);
  const part = currentPart(record);
  return record.presence.filter((each) => each.to === null && each.part === part).map((each) => each.person);
}

/** The first question of the sheet that was neither put nor skipped; null when all are done. */
export function questionInTurn(selection: Selection, candidate: CandidateId): string | null {
  const record = recordOf(selection, candidate);
  const done = new Set(record.put.map((each) => each.question));
  return sheetInForce(selection)?.sheet.questions.find((question) => !done.has(question.id))?.id ?? null;
}
