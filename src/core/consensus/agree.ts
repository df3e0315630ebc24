import { draftOf } from "#core/acts/kind.ts";
import { scoreAgreed } from "#core/acts/kinds/score-agreed.ts";
import type { Draft } from "#core/model/act.ts";
import type { AgreedScore } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { InterviewRules } from "#core/model/sheet.ts";
import { flagByRule } from "#core/consensus/flags.ts";
import { criterionOf, isOnScale, scoredSheet } from "#core/consensus/look-up.ts";
import {
  reasonsDemanded,
  refuseReason,
  type ReasonCode,
  type ReasonRefusal,
} from "#core/consensus/reasons.ts";
import { shutReason, type Shut } from "#core/consensus/shut.ts";
import { spreadOf, type Spread } from "#core/consensus/spread.ts";
import { enteringText } from "#core/shared/canonical.ts";
import type { Mean, Points } from "#core/shared/points.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type DecideRefusal = Shut | { readonly code: "criterion-unknown" };

export type AgreeRefusal =
  | DecideRefusal
  | { readonly code: "off-the-scale" }
  /** No member has points here: absence is never cured later, so there is nothing to agree on. */
  | { readonly code: "nobody-scored" }
  | ReasonRefusal;

/** What the panel agreed on one criterion, as typed. */
export interface Agreement {
  readonly candidate: CandidateId;
  readonly criterion: CriterionId;
  readonly points: Points;
  readonly reason: string;
}

/** Agrees on a score, or refuses with what is missing. Agreeing again replaces it. */
export function agreeScore(selection: Selection, agreement: Agreement): Result<Draft, AgreeRefusal> {
  const { candidate, criterion, points } = agreement;
  const refusal = cannotDecide(selection, candidate, criterion);
  if (refusal !== null) return err(refusal);
  if (!isOnScale(selection, points)) return err({ code: "off-the-scale" });
  const spread = spreadOf(selection, candidate, criterion);
  if (spread.n === 0) return err({ code: "nobody-scored" });
  const reason = enteringText(agreement.reason).trim();
  const refused = refuseReason(reason, demandedBy(selection, spread, points));
  if (refused !== null) return err(refused);
  return ok(agreedDraft(candidate, { criterion, outcome: "agreed", points, reason }));
}

/** Why agreeing on these points would need a written reason now: what the screen says beside the field. */
export const reasonsFor = (
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
  points: Points,
): readonly ReasonCode[] => demandedBy(selection, spreadOf(selection, candidate, criterion), points);

/** Lets the rule fixed with the sheet decide a criterion on which the panel does not agree. */
export function applyRule(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
  reason = "",
): Result<Draft, DecideRefusal> {
  const rule = scoredSheet(selection)?.rules.withoutAgreement ?? "unresolved";
  if (rule === "unresolved") return leaveUnresolved(selection, candidate, criterion, reason);
  const refusal = cannotDecide(selection, candidate, criterion);
  if (refusal !== null) return err(refusal);
  const points = pointsByRule(spreadOf(selection, candidate, criterion), rule);
  return ok(
    agreedDraft(candidate, { criterion, outcome: "by-rule", points, reason: enteringText(reason).trim() }),
  );
}

/** Records that a criterion stays unresolved, which is lawful and needs no reason. */
export function leaveUnresolved(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
  reason = "",
): Result<Draft, DecideRefusal> {
  const refusal = cannotDecide(selection, candidate, criterion);
  if (refusal !== null) return err(refusal);
  const words = enteringText(reason).trim();
  return ok(agreedDraft(candidate, { criterion, outcome: "unresolved", points: null, reason: words }));
}

/**
 * What the rule gives for a spread, in hundredths of a point; null without scores. The median of an even number is
 * the mean of the two middle scores. What is not a whole hundredth is rounded once, half away from zero.
 */
export function pointsByRule(spread: Spread, rule: InterviewRules["withoutAgreement"]): Points | null {
  if (rule === "unresolved" || spread.median === null) return null;
  if (rule === "mean") return wholeHundredths(spread.mean);
  return wholeHundredths({ sum: spread.median.low + spread.median.high, count: 2 });
}

/** Points are never below 0, so away from zero is upwards. */
const wholeHundredths = ({ sum, count }: Mean): Points => Math.floor((2 * sum + count) / (2 * count));

const demandedBy = (selection: Selection, spread: Spread, points: Points): readonly ReasonCode[] =>
  reasonsDemanded(
    spread,
    flagByRule(selection, spread),
    criterionOf(selection, spread.criterion)?.minimum ?? null,
    points,
  );

function cannotDecide(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): DecideRefusal | null {
  const shut = shutReason(selection, candidate);
  if (shut !== null) return shut;
  return criterionOf(selection, criterion) === null ? { code: "criterion-unknown" } : null;
}

const agreedDraft = (candidate: CandidateId, agreed: Omit<AgreedScore, "at">): Draft =>
  draftOf(scoreAgreed, `${candidate} ${agreed.criterion}`, { candidate, ...agreed });
