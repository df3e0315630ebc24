import { sheetState, type SheetState } from "#core/collect/state.ts";
import { receiptOf } from "#core/scores/receipt.ts";
import { recordOf } from "#core/interviews/record.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { draftFor } from "#core/scores/draft.ts";
import type { Pair } from "#features/paper/address.ts";
import type { OpenSelection } from "#state/app-store.ts";
import { sheetDraftOf } from "#usecases/drafts.ts";

/** What is known of one sheet in the pile. "Begun" is typing begun from paper, never work on screen. */
export type PaperState = SheetState | "begun" | "out";

export function paperState(open: OpenSelection, sheet: Sheet, { member, candidate }: Pair): PaperState {
  const { selection } = open.folded;
  const state = sheetState(selection, member, candidate);
  if (state === "sealed" || state === "unsealed" || state === "recused") return state;
  if (OUT_OF_COUNTS.includes(recordOf(selection, candidate).status)) return "out";
  if (state === "absent") return state;
  const draft = sheetDraftOf(open, sheet, member, candidate);
  const typed = sheet.criteria.some((criterion) => {
    const { score, source } = draftFor(draft, criterion.id);
    return score !== null && source === "paper";
  });
  return typed ? "begun" : state;
}

/** Whether a sheet in this state is one that somebody waits for on paper. */
export function waitsForPaper(
  selection: Selection,
  member: Person,
  candidate: Candidate,
  state: PaperState,
): boolean {
  if (state === "begun" || state === "paper-received") return true;
  const isUnsealed = selection.deliberations[candidate.id] !== undefined;
  return state === "not-handed-in" && member.scoresOn === "paper" && !isUnsealed;
}

/** Sheets of paper that are waited for, candidate by candidate, in panel order: the order of the pile. */
export function pile(open: OpenSelection, sheet: Sheet): readonly Pair[] {
  const { selection } = open.folded;
  return listedCandidates(selection).flatMap((candidate) =>
    panelOf(selection).flatMap((member) => {
      const pair = { member: member.id, candidate: candidate.id };
      return waitsForPaper(selection, member, candidate, paperState(open, sheet, pair)) ? [pair] : [];
    }),
  );
}

/** The next sheet to type after this one; from the top of the pile again at its end. Null when none waits. */
export function nextInPile(open: OpenSelection, sheet: Sheet, after: Pair): Pair | null {
  const { selection } = open.folded;
  const members = panelOf(selection).map((each) => each.id);
  const candidates = listedCandidates(selection).map((each) => each.id);
  const place = (pair: Pair): number =>
    candidates.indexOf(pair.candidate) * members.length + members.indexOf(pair.member);
  const waiting = pile(open, sheet).filter((pair) => place(pair) !== place(after));
  return waiting.find((pair) => place(pair) > place(after)) ?? waiting[0] ?? null;
}

/** When the receipt of a sheet was noted; null while it was not. */
export const receivedAt = (selection: Selection, { member, candidate }: Pair): string | null =>
  receiptOf(selection, member, candidate)?.at ?? null;

/** Whether the receipt of a sheet in this state can be noted, by its button or its key. */
export const takesReceipt = (selection: Selection, pair: Pair, state: PaperState): boolean =>
  (state === "not-handed-in" || state === "begun") &&
  receivedAt(selection, pair) === null &&
  selection.deliberations[pair.candidate] === undefined;
