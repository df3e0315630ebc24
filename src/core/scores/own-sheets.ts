import { receiptOf } from "#core/scores/receipt.ts";
import type { PersonId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import { pairKey, type SealedSheet, type Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { isRecused, listedCandidates } from "#core/people/who-scores.ts";

/** One candidate with the member's own handed-in sheet. */
export interface OwnSheet {
  readonly candidate: Candidate;
  readonly sealed: SealedSheet;
}

/**
 * A member's own sheets in interview order, to be looked back at; null while there is a candidate the member has still
 * to hand in. One who is postponed is still to come.
 */
export function ownSheets(selection: Selection, member: PersonId): readonly OwnSheet[] | null {
  const listed = listedCandidates(selection);
  if (listed.some((candidate) => isToCome(selection, member, candidate))) return null;
  return listed
    .flatMap((candidate): readonly OwnSheet[] => {
      const sealed = selection.sealed[pairKey(member, candidate.id)];
      return sealed === undefined ? [] : [{ candidate, sealed }];
    })
    .map((own) => ({ own, at: interviewedAt(selection, own.candidate) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ own }) => own);
}

function isToCome(selection: Selection, member: PersonId, { id }: Candidate): boolean {
  const isIn = selection.sealed[pairKey(member, id)] !== undefined;
  if (isIn || receiptOf(selection, member, id) !== null) return false;
  if (isRecused(selection, member, id) || selection.deliberations[id] !== undefined) return false;
  const { status } = recordOf(selection, id);
  return status === "postponed" || !OUT_OF_COUNTS.includes(status);
}

/** Sorts as text; a candidate of whom no day is known comes last. */
function interviewedAt(selection: Selection, candidate: Candidate): string {
  const day = recordOf(selection, candidate.id).day ?? candidate.day;
  return day === null ? "~" : `${day} ${candidate.time ?? ""}`;
}
