import { draftOf } from "#core/acts/kind.ts";
import { dissentRecorded } from "#core/acts/kinds/dissent-recorded.ts";
import type { Draft } from "#core/model/act.ts";
import type { Dissent } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { criterionOf, isOnScale, panelFor } from "#core/consensus/look-up.ts";
import { shutReason, type Shut } from "#core/consensus/shut.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type DissentRefusal =
  | Shut
  /** Not in this candidate's panel, or recused. */
  | { readonly code: "not-in-the-panel" }
  | { readonly code: "criterion-unknown" }
  | { readonly code: "points-missing" }
  | { readonly code: "off-the-scale" }
  | { readonly code: "words-missing" }
  /** Written by the member: neither the desk nor another member may change it. */
  | { readonly code: "not-yours" };

/**
 * Records a member's dissent in the member's words, on one criterion with the score the member keeps, or (criterion
 * null, points null) on the candidate as a whole. The words are printed unchanged, so they are never judged: only
 * empty ones are refused. The same `id` replaces what was recorded under it.
 */
export function recordDissent(
  selection: Selection,
  candidate: CandidateId,
  dissent: Dissent,
): Result<Draft, DissentRefusal> {
  const clean = { ...dissent, words: enteringText(dissent.words).trim() };
  const refusal = refuse(selection, candidate, clean) ?? refuseContent(selection, clean);
  if (refusal !== null) return err(refusal);
  return ok(draftOf(dissentRecorded, subjectOf(candidate, clean), { candidate, ...clean }));
}

/** Takes a recorded dissent back; what was recorded stays in the acts. */
export function withdrawDissent(
  selection: Selection,
  candidate: CandidateId,
  dissent: Dissent,
): Result<Draft, DissentRefusal> {
  const refusal = refuse(selection, candidate, dissent);
  if (refusal !== null) return err(refusal);
  return ok(draftOf(dissentRecorded, subjectOf(candidate, dissent), { candidate, ...dissent, words: "" }));
}

/** The dissents on one criterion, or (null) on the candidate as a whole, in the order they were recorded. */
export const dissentsOn = (
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId | null,
): readonly Dissent[] =>
  (selection.deliberations[candidate]?.dissents ?? []).filter((each) => each.criterion === criterion);

function refuse(selection: Selection, candidate: CandidateId, dissent: Dissent): DissentRefusal | null {
  const shut = shutReason(selection, candidate);
  if (shut !== null) return shut;
  const inPanel = panelFor(selection, candidate).some((person) => person.id === dissent.member);
  if (!inPanel) return { code: "not-in-the-panel" };
  const before = selection.deliberations[candidate]?.dissents.find((each) => each.id === dissent.id);
  const theirs =
    before === undefined || (before.member === dissent.member && (before.atTheTable || !dissent.atTheTable));
  return theirs ? null : { code: "not-yours" };
}

function refuseContent(selection: Selection, { criterion, points, words }: Dissent): DissentRefusal | null {
  if (criterion !== null && criterionOf(selection, criterion) === null) return { code: "criterion-unknown" };
  if (criterion !== null && points === null) return { code: "points-missing" };
  if (points !== null && !isOnScale(selection, points)) return { code: "off-the-scale" };
  return words === "" ? { code: "words-missing" } : null;
}

const subjectOf = (candidate: CandidateId, { criterion, member }: Dissent): string =>
  [candidate, ...(criterion === null ? [] : [criterion]), member].join(" ");
