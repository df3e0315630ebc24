import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { NotAssessedReason } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, hasWords, type SheetDraft } from "#core/scores/draft.ts";
import { pairKey } from "#core/model/selection.ts";
import { cannotScore, heardPut, wasPut } from "#core/interviews/could-hear.ts";

/** Something that is missing or odd before hand-in. Only "blocks" stands in the way. */
export interface Gap {
  readonly code:
    | "not-scored"
    | "score-without-note"
    | "record-says-not-put"
    | "record-says-not-present"
    | "record-says-put"
    | "record-says-present"
    | "not-declared"
    | "recused";
  readonly weight: "blocks" | "warns";
  /** Null where it is about the whole sheet. */
  readonly criterion: CriterionId | null;
}

/** How many criteria have a score or a reason. */
export const scoredCount = (draft: SheetDraft, sheet: Sheet): number =>
  sheet.criteria.filter((criterion) => draftFor(draft, criterion.id).score !== null).length;

/** Everything to be said before this member hands in this candidate: what blocks first, in sheet order. */
export function gapsOf(
  selection: Selection,
  sheet: Sheet,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
): readonly Gap[] {
  const gaps = [
    ...declarationGaps(selection, member, candidate),
    ...sheet.criteria.flatMap((criterion) =>
      criterionGaps(selection, member, candidate, draft, criterion.id),
    ),
  ];
  return [...gaps.filter((gap) => gap.weight === "blocks"), ...gaps.filter((gap) => gap.weight === "warns")];
}

function declarationGaps(selection: Selection, member: PersonId, candidate: CandidateId): readonly Gap[] {
  const declaration = selection.declarations[pairKey(member, candidate)];
  if (declaration === undefined) return [{ code: "not-declared", weight: "blocks", criterion: null }];
  return declaration.recused ? [{ code: "recused", weight: "blocks", criterion: null }] : [];
}

function criterionGaps(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
  criterion: CriterionId,
): readonly Gap[] {
  const { score, notes, source } = draftFor(draft, criterion);
  const against = cannotScore(selection, candidate, member, criterion);
  if (score === null) return against === null ? [{ code: "not-scored", weight: "blocks", criterion }] : [];
  if (score.is !== "points") {
    const code = contradictsReason(selection, candidate, member, criterion, score.reason);
    // What stands on paper is typed as it stands; whoever wrote it is asked afterwards.
    return code === null ? [] : [{ code, weight: source === "paper" ? "warns" : "blocks", criterion }];
  }
  if (against === "not-put") return [{ code: "record-says-not-put", weight: "blocks", criterion }];
  if (against === "not-present") return [{ code: "record-says-not-present", weight: "blocks", criterion }];
  const hasNote = notes.some((note) => note.text.trim() !== "") || countsFrom(draft, criterion);
  return hasNote ? [] : [{ code: "score-without-note", weight: "warns", criterion }];
}

/** What the interview record says against a reason for no score; null where it says nothing. */
function contradictsReason(
  selection: Selection,
  candidate: CandidateId,
  member: PersonId,
  criterion: CriterionId,
  reason: NotAssessedReason,
): "record-says-put" | "record-says-present" | null {
  if (reason === "not-put") return wasPut(selection, candidate, criterion) ? "record-says-put" : null;
  if (reason !== "not-present") return null;
  return heardPut(selection, candidate, member, criterion) ? "record-says-present" : null;
}

const countsFrom = (draft: SheetDraft, criterion: CriterionId): boolean =>
  Object.values(draft.criteria).some((each) =>
    each.notes.some((note) => note.alsoFor.includes(criterion) && hasWords(note)),
  );
