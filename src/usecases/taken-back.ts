import type { SealedSheet } from "#core/model/selection.ts";
import { draftFromSheet } from "#core/scores/hand-in.ts";
import { besideIt, hasFurtherWords, isEmpty, type Criteria } from "#core/scores/two-states.ts";
import type { OpenSelection } from "#state/app-store.ts";
import type { BroughtState } from "#usecases/brought-drafts.ts";
import { draftAt, draftKey, sheetDraftOf } from "#usecases/drafts.ts";

/**
 * The drafts that a sheet which is taken back goes on with: the scores and notes as handed in, without the own word. What lies
 * begun of the same sheet here, because it was handed in on another laptop, is laid beside it for its member to look at.
 */
export function takenBackDrafts(open: OpenSelection, { sheet: handedIn }: SealedSheet): Map<string, unknown> {
  const { member, candidate } = handedIn;
  const { criteria } = draftFromSheet(handedIn);
  const drafts = new Map<string, unknown>(
    Object.entries(criteria).map(([criterion, draft]) => [
      draftKey.score(member, candidate, criterion),
      draft,
    ]),
  );
  const left = besideIt(criteria, begunHere(open, handedIn));
  const key = draftKey.brought(member, candidate);
  const before = draftAt<readonly BroughtState[]>(open, key) ?? [];
  const isKnown = before.some((known) => isEmpty(besideIt(known.criteria, left)));
  if (!isEmpty(left) && !isKnown) drafts.set(key, [...before, { at: null, criteria: left, settled: false }]);
  return drafts;
}

/** Whether notes lie here of a sheet that was handed in on another laptop, and are not in it. */
export const isBegunOtherwise = (open: OpenSelection, { sheet: handedIn }: SealedSheet): boolean =>
  hasFurtherWords(draftFromSheet(handedIn).criteria, begunHere(open, handedIn));

function begunHere(open: OpenSelection, { member, candidate }: SealedSheet["sheet"]): Criteria {
  const locked = open.folded.selection.sheets.at(-1);
  return locked === undefined ? {} : sheetDraftOf(open, locked.sheet, member, candidate).criteria;
}
