import { draftOf } from "#core/acts/kind.ts";
import { scoreRevised } from "#core/acts/kinds/score-revised.ts";
import type { Draft } from "#core/model/act.ts";
import type { RevisedScore } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { criterionOf, isOnScale } from "#core/consensus/look-up.ts";
import { shutReason, type Shut } from "#core/consensus/shut.ts";
import { spreadOf } from "#core/consensus/spread.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type ReviseRefusal =
  | Shut
  | { readonly code: "criterion-unknown" }
  | { readonly code: "off-the-scale" }
  /** The member gave no points here: a revision changes a score, it does not make up for absence (rule 9). */
  | { readonly code: "no-first-score" }
  | { readonly code: "unchanged" }
  | { readonly code: "reason-missing" }
  | { readonly code: "reason-bare" };

/**
 * A member's score after unsealing, with its reason. It stands beside the first score: no figure is made of it, no
 * flag and no median moves.
 */
export function reviseScore(
  selection: Selection,
  candidate: CandidateId,
  revised: RevisedScore,
): Result<Draft, ReviseRefusal> {
  const reason = enteringText(revised.reason).trim();
  const refusal = refuse(selection, candidate, revised) ?? refuseWords(reason);
  if (refusal !== null) return err(refusal);
  const subject = `${candidate} ${revised.criterion} ${revised.member}`;
  return ok(draftOf(scoreRevised, subject, { candidate, ...revised, reason }));
}

/** A member's last revision of one score, or null. */
export const lastRevision = (
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
  member: PersonId,
): RevisedScore | null =>
  selection.deliberations[candidate]?.revised.findLast(
    (each) => each.criterion === criterion && each.member === member,
  ) ?? null;

function refuse(selection: Selection, candidate: CandidateId, revised: RevisedScore): ReviseRefusal | null {
  const { criterion, member, points } = revised;
  const shut = shutReason(selection, candidate);
  if (shut !== null) return shut;
  if (criterionOf(selection, criterion) === null) return { code: "criterion-unknown" };
  if (!isOnScale(selection, points)) return { code: "off-the-scale" };
  const first = spreadOf(selection, candidate, criterion).scores.find((each) => each.member === member);
  if (first === undefined) return { code: "no-first-score" };
  const now = lastRevision(selection, candidate, criterion, member)?.points ?? first.points;
  return now === points ? { code: "unchanged" } : null;
}

function refuseWords(reason: string): ReviseRefusal | null {
  if (reason === "") return { code: "reason-missing" };
  return isBareReason(reason) ? { code: "reason-bare" } : null;
}
