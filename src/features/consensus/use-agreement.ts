import { useState } from "react";
import { agreeScore, applyRule, leaveUnresolved, reasonsFor } from "#core/consensus/agree.ts";
import { agreedOn } from "#core/consensus/look-up.ts";
import type { ReasonCode } from "#core/consensus/reasons.ts";
import type { Draft } from "#core/model/act.ts";
import type { AgreedScore } from "#core/model/consensus.ts";
import type { CandidateId, CriterionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Points } from "#core/shared/points.ts";
import type { Result } from "#core/shared/result.ts";
import { refusalText } from "#features/consensus/refusal.ts";
import { useUndo } from "#ui/parts/use-undo.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { recordStep } from "#usecases/record-act.ts";
import { useDraft, useSelection, useWorld } from "#usecases/world-context.ts";

/** Agreed score and rationale while they are being found. */
interface AgreeDraft {
  readonly points: Points | null;
  readonly reason: string;
}

/** The agreed score of one criterion in the making. */
export interface Agreement extends AgreeDraft {
  /** What was decided before; null while it was not. */
  readonly decided: AgreedScore | null;
  /** Something differs from what was decided. */
  readonly isChanged: boolean;
  /** Why the chosen score needs a reason; empty where it does not, or none is chosen. */
  readonly demanded: readonly ReasonCode[];
  readonly problem: string | null;
  readonly choose: (points: Points) => void;
  readonly type: (reason: string) => void;
  /** Takes back the last choice of a score; false if there is none. */
  readonly undo: () => boolean;
  /** Each gives whether the criterion is decided now. */
  readonly agree: () => boolean;
  readonly byRule: () => boolean;
  readonly unresolved: () => boolean;
}

export function useAgreement(candidate: CandidateId, criterion: CriterionId): Agreement {
  const world = useWorld();
  const selection = useSelection();
  const key = draftKey.agree(candidate, criterion);
  const kept = useDraft<AgreeDraft>(key);
  const [problem, setProblem] = useState<{ readonly key: string; readonly text: string } | null>(null);
  const { remember, undo } = useUndo();
  const decided = agreedOn(selection, candidate, criterion);
  const start: AgreeDraft = {
    points: decided?.outcome === "agreed" ? decided.points : null,
    reason: decided?.reason ?? "",
  };
  const now = kept ?? start;
  const keep = (next: AgreeDraft): void => {
    setProblem(null);
    const same = next.points === start.points && next.reason === start.reason;
    keepDraft(world, key, same ? null : next);
  };
  const refuse = (code: string): false => {
    setProblem({ key, text: refusalText(code) });
    return false;
  };
  const record = (step: (selection: Selection) => Result<Draft, { readonly code: string }>): boolean => {
    const written = recordStep(world, step(selection), "desk", new Map([[key, null]]));
    setProblem(null);
    return written.ok ? true : refuse(written.error.code);
  };
  const { points, reason } = now;
  return {
    points,
    reason,
    decided,
    isChanged: kept !== null,
    demanded: points === null ? [] : reasonsFor(selection, candidate, criterion, points),
    problem: problem?.key === key ? problem.text : null,
    choose: (chosen) => {
      remember(() => keepDraft(world, key, kept));
      keep({ ...now, points: chosen });
    },
    undo,
    type: (typed) => keep({ ...now, reason: typed }),
    agree: () => {
      if (decided !== null && kept === null) return true;
      if (points === null) return refuse("score-missing");
      return record((state) => agreeScore(state, { candidate, criterion, points, reason }));
    },
    byRule: () => record((state) => applyRule(state, candidate, criterion, reason)),
    unresolved: () => record((state) => leaveUnresolved(state, candidate, criterion, reason)),
  };
}
