import { receiptOf } from "#core/scores/receipt.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS, type CandidateStatus } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { recordOf } from "#core/interviews/record.ts";
import { isRecused, listedCandidates } from "#core/people/who-scores.ts";
import { draftFor, type SheetDraft } from "#core/scores/draft.ts";
import { scoredCount } from "#core/scores/gaps.ts";
import { NOTHING, type ByPath } from "#core/shared/by-path.ts";
import type { OpenSelection } from "#state/app-store.ts";
import { scoreDrafts, sheetDraftOf } from "#usecases/drafts.ts";

/** How far a member is with a candidate: what the member did and what the day holds, nothing of others. */
export type OwnStatus =
  | { readonly is: "handed-in" | "in-interview" | "draft" | "recused" | "paper-received" | "no-day" }
  | { readonly is: "out"; readonly status: CandidateStatus }
  | { readonly is: "day"; readonly day: string; readonly time: string };

/** How many criteria are rated: "not assessed" is no rating, whoever says it, the member or the interview record. */
export const ratedCount = (draft: SheetDraft, sheet: Sheet): number =>
  sheet.criteria.filter(({ id }) => draftFor(draft, id).score?.is === "points").length;

/** What was worked out for these score records, in this state of the selection. */
const KNOWN = new WeakMap<ByPath, { readonly selection: Selection; readonly progress: string }>();

/** What a member has rated or handed in for a candidate, as one text: "5 begun". Cheap enough to be read with every change. */
export function ownProgress(
  open: OpenSelection,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
): string {
  const { selection } = open.folded;
  const records = scoreDrafts(open, member, candidate);
  const known = KNOWN.get(records);
  if (known?.selection === selection) return known.progress;
  const progress = readProgress(open, sheet, member, candidate);
  if (records !== NOTHING) KNOWN.set(records, { selection, progress });
  return progress;
}

function readProgress(open: OpenSelection, sheet: Sheet, member: PersonId, candidate: CandidateId): string {
  const sealed = open.folded.selection.sealed[pairKey(member, candidate)];
  // Beside "handed in" stands how much was handed in, and that is all of it, rated or not.
  if (sealed !== undefined) return `${sealed.sheet.scores.length} begun`;
  const draft = sheetDraftOf(open, sheet, member, candidate);
  const wrote = Object.values(draft.criteria).some((each) => each.notes.some((note) => note.text !== ""));
  if (!wrote && scoredCount(draft, sheet) === 0) return "0 blank";
  return `${ratedCount(draft, sheet)} begun`;
}

export function ownStatus(
  selection: Selection,
  member: PersonId,
  candidate: Candidate,
  hasBegun: boolean,
): OwnStatus {
  const key = pairKey(member, candidate.id);
  const record = recordOf(selection, candidate.id);
  if (selection.sealed[key] !== undefined) return { is: "handed-in" };
  if (isRecused(selection, member, candidate.id)) return { is: "recused" };
  if (OUT_OF_COUNTS.includes(record.status)) return { is: "out", status: record.status };
  if (receiptOf(selection, member, candidate.id) !== null) return { is: "paper-received" };
  if (clockRuns(record)) return { is: "in-interview" };
  if (hasBegun) return { is: "draft" };
  return candidate.day === null
    ? { is: "no-day" }
    : { is: "day", day: candidate.day, time: candidate.time ?? "" };
}

/** Where a member begins: the candidate in interview, else the first not handed in, else the first. */
export function firstFor(selection: Selection, member: PersonId): CandidateId | null {
  const listed = listedCandidates(selection);
  const inInterview = listed.find(({ id }) => clockRuns(recordOf(selection, id)));
  const open = listed.find(
    ({ id }) =>
      selection.sealed[pairKey(member, id)] === undefined &&
      !isRecused(selection, member, id) &&
      selection.deliberations[id] === undefined &&
      !OUT_OF_COUNTS.includes(recordOf(selection, id).status),
  );
  return (inInterview ?? open ?? listed[0])?.id ?? null;
}
