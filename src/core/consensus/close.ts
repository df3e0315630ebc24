import { draftOf } from "#core/acts/kind.ts";
import { candidateClosed } from "#core/acts/kinds/candidate-closed.ts";
import { candidateReopened } from "#core/acts/kinds/candidate-reopened.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Selection, Sitting } from "#core/model/selection.ts";
import { sheetState } from "#core/collect/state.ts";
import { reasonsFor } from "#core/consensus/agree.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { agreedOn, criteriaOf, panelFor, scoredSheet } from "#core/consensus/look-up.ts";
import { refuseReason, type ReasonCode } from "#core/consensus/reasons.ts";
import { shutReason, type Shut } from "#core/consensus/shut.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type CloseBlocker =
  | Shut
  | { readonly code: "undecided"; readonly criteria: readonly CriterionId[] }
  /** Paper that came in and is not typed yet may still move a median. */
  | { readonly code: "paper-not-typed"; readonly members: readonly PersonId[] }
  /** An agreed score that now demands a reason: paper typed after agreeing moved the median, for instance. */
  | {
      readonly code: "reason-missing";
      readonly criterion: CriterionId;
      readonly demanded: readonly ReasonCode[];
    }
  | { readonly code: "no-quorum"; readonly present: number; readonly quorum: number };

export type ReopenRefusal =
  | { readonly code: "not-closed" }
  | { readonly code: "reason-missing" | "reason-bare" };

/** What stands in the way of closing a candidate's deliberation, in the order a panel would settle it. */
export function closeBlockers(selection: Selection, candidate: CandidateId): readonly CloseBlocker[] {
  const shut = shutReason(selection, candidate);
  if (shut !== null) return [shut];
  const criteria = criteriaOf(selection).map((criterion) => criterion.id);
  const undecided = criteria.filter((criterion) => agreedOn(selection, candidate, criterion) === null);
  const members = untypedPaper(selection, candidate);
  return [
    ...(undecided.length > 0 ? [{ code: "undecided", criteria: undecided } as const] : []),
    ...(members.length > 0 ? [{ code: "paper-not-typed", members } as const] : []),
    ...criteria.flatMap((criterion) => reasonBlockers(selection, candidate, criterion)),
    ...quorumBlockers(selection, candidate),
  ];
}

/** Closes a candidate's deliberation: nothing in it changes until it is taken up again, and it can be signed. */
export function closeCandidate(
  selection: Selection,
  candidate: CandidateId,
): Result<Draft, readonly CloseBlocker[]> {
  const blockers = closeBlockers(selection, candidate);
  return blockers.length > 0 ? err(blockers) : ok(draftOf(candidateClosed, candidate, { candidate }));
}

/** Takes a closed deliberation up again, with a reason. The signatures under it no longer hold. */
export function reopenCandidate(
  selection: Selection,
  candidate: CandidateId,
  reason: string,
): Result<Draft, ReopenRefusal> {
  if (shutReason(selection, candidate)?.code !== "closed") return err({ code: "not-closed" });
  const words = enteringText(reason).trim();
  if (words === "") return err({ code: "reason-missing" });
  if (isBareReason(words)) return err({ code: "reason-bare" });
  return ok(draftOf(candidateReopened, candidate, { candidate, reason: words }));
}

/** Members whose paper sheet the recorder has in hand and nobody has typed yet, in panel order. */
export const untypedPaper = (selection: Selection, candidate: CandidateId): readonly PersonId[] =>
  panelFor(selection, candidate)
    .map((person) => person.id)
    .filter((member) => sheetState(selection, member, candidate) === "paper-received");

function reasonBlockers(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): readonly CloseBlocker[] {
  const agreed = agreedOn(selection, candidate, criterion);
  if (agreed?.outcome !== "agreed" || agreed.points === null) return [];
  const demanded = reasonsFor(selection, candidate, criterion, agreed.points);
  return refuseReason(agreed.reason, demanded) === null
    ? []
    : [{ code: "reason-missing", criterion, demanded }];
}

/** Quorum is counted at the last sitting noted, without members recused from this candidate. */
function quorumBlockers(selection: Selection, candidate: CandidateId): readonly CloseBlocker[] {
  const sitting = lastSitting(selection);
  const quorum = scoredSheet(selection)?.rules.quorum ?? 1;
  if (sitting === null) return [];
  const present = panelFor(selection, candidate).filter((person) =>
    sitting.present.includes(person.id),
  ).length;
  return present < quorum ? [{ code: "no-quorum", present, quorum }] : [];
}

const lastSitting = (selection: Selection): Sitting | null =>
  selection.sittings.reduce<Sitting | null>(
    (last, each) => (last === null || begins(each) > begins(last) ? each : last),
    null,
  );

const begins = (sitting: Sitting): string => `${sitting.day} ${sitting.from}`;
