import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { NotAssessedReason, Score, ScoreSource } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { cannotScore } from "#core/interviews/could-hear.ts";
import { draftFor, type SheetDraft } from "#core/scores/draft.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** What the interview record decides of one member's sheet: a reason for each criterion that cannot be scored. */
export type ByRecord = ReadonlyMap<CriterionId, Score>;

const BY_RECORD = new WeakMap<Selection, Map<string, ByRecord>>();

const NOT_ASSESSED: { readonly [reason in NotAssessedReason]: Score } = {
  "not-put": { is: "not-assessed", reason: "not-put" },
  "not-present": { is: "not-assessed", reason: "not-present" },
  recused: { is: "not-assessed", reason: "recused" },
  "technical-failure": { is: "not-assessed", reason: "technical-failure" },
};

/** As `cannotScore` for all criteria of the sheet; worked out once for a state of the selection, for it is asked with every key. */
export function byRecord(selection: Selection, candidate: CandidateId, member: PersonId): ByRecord {
  const known = BY_RECORD.get(selection) ?? new Map<string, ByRecord>();
  BY_RECORD.set(selection, known);
  const key = pairKey(member, candidate);
  const before = known.get(key);
  if (before !== undefined) return before;
  const decided = new Map(
    (sheetInForce(selection)?.sheet.criteria ?? []).flatMap(({ id }) => {
      const reason = cannotScore(selection, candidate, member, id);
      return reason === null ? [] : [[id, NOT_ASSESSED[reason]] as const];
    }),
  );
  known.set(key, decided);
  return decided;
}

/**
 * A draft as it would be handed in now: what was left open and cannot be scored by the interview record has the
 * record's reason. `source` is how that sheet comes in. The same object where the record decides nothing.
 */
export function settledDraft(
  selection: Selection,
  sheet: Sheet,
  { member, candidate }: { readonly member: PersonId; readonly candidate: CandidateId },
  draft: SheetDraft,
  source: ScoreSource,
): SheetDraft {
  const decided = byRecord(selection, candidate, member);
  const open = sheet.criteria.flatMap(({ id }) => {
    const score = decided.get(id);
    const before = draftFor(draft, id);
    return score === undefined || before.score !== null ? [] : [[id, { ...before, score, source }] as const];
  });
  return open.length === 0
    ? draft
    : { ...draft, criteria: { ...draft.criteria, ...Object.fromEntries(open) } };
}
