import { draftOf } from "#core/acts/kind.ts";
import { scoresheetHandedIn } from "#core/acts/kinds/scoresheet-handed-in.ts";
import { scoresheetTakenBack } from "#core/acts/kinds/scoresheet-taken-back.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Scoresheet, ScoreSource, SheetScore, TypedFromPaper } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { LockedSheet } from "#core/model/sheet.ts";
import { settledDraft } from "#core/scores/by-record.ts";
import { draftFor, EMPTY_DRAFT, type SheetDraft } from "#core/scores/draft.ts";
import { gapsOf, type Gap } from "#core/scores/gaps.ts";
import { nameOf, witnessRefusal, type WitnessRefusal, type Witnesses } from "#core/scores/paper-witnesses.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { isBareReason } from "#core/shared/bare-reason.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type HandInRefusal =
  | { readonly code: "sheet-not-locked" }
  | { readonly code: "handed-in-before" }
  | { readonly code: "unsealed-before" }
  | { readonly code: "gaps"; readonly gaps: readonly Gap[] }
  | { readonly code: "verdict-missing" }
  | { readonly code: "paper-not-received" }
  | WitnessRefusal;

/** Hands in a member's own scoresheet for one candidate: from then on its bytes are frozen. */
export function handIn(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
): Result<Draft, HandInRefusal> {
  if (selection.deliberations[candidate] !== undefined) return err({ code: "unsealed-before" });
  // What is missing in the sheet is said first: the own word is asked for last, when all else is there.
  const act = toAct(selection, member, candidate, draft, null);
  return act.ok && draft.verdict === null ? err({ code: "verdict-missing" }) : act;
}

/**
 * Hands in a scoresheet typed from paper. Before unsealing it is typed by someone who does not score; after it, only
 * if the receipt was noted before, and marked so.
 */
export function handInPaper(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
  typed: Witnesses,
): Result<Draft, HandInRefusal> {
  const afterUnsealing = selection.deliberations[candidate] !== undefined;
  const refusal = witnessRefusal(selection, { member, candidate }, typed, afterUnsealing);
  if (refusal !== null) return err(refusal);
  if (afterUnsealing && selection.paper[pairKey(member, candidate)] === undefined) {
    return err({ code: "paper-not-received" });
  }
  const typedBy = nameOf(typed.typedBy);
  return toAct(selection, member, candidate, draft, {
    typedBy,
    confirmedBy: nameOf(typed.confirmedBy),
    afterUnsealing,
  });
}

function toAct(
  selection: Selection,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
  paper: TypedFromPaper | null,
): Result<Draft, HandInRefusal> {
  const locked = sheetInForce(selection);
  if (locked === null) return err({ code: "sheet-not-locked" });
  if (selection.sealed[pairKey(member, candidate)] !== undefined) return err({ code: "handed-in-before" });
  const gaps = gapsOf(selection, locked.sheet, member, candidate, draft).filter(
    (gap) => gap.weight === "blocks",
  );
  if (gaps.length > 0) return err({ code: "gaps", gaps });
  const source = paper === null ? "screen" : "paper";
  const settled = settledDraft(selection, locked.sheet, { member, candidate }, draft, source);
  const sheet = scoresheetOf(locked, member, candidate, settled, paper);
  return ok(draftOf(scoresheetHandedIn, `${member} ${candidate}`, { sheet }));
}

function scoresheetOf(
  locked: LockedSheet,
  member: PersonId,
  candidate: CandidateId,
  draft: SheetDraft,
  paper: TypedFromPaper | null,
): Scoresheet {
  const scores = locked.sheet.criteria.flatMap((criterion): readonly SheetScore[] => {
    const { score, notes, source } = draftFor(draft, criterion.id);
    const kept = notes.filter((note) => note.text.trim() !== "");
    return score === null
      ? []
      : [{ criterion: criterion.id, score, notes: kept, source: sourceIn(paper, source) }];
  });
  return { member, candidate, sheetVersion: locked.version, scores, verdict: draft.verdict, paper };
}

/**
 * Where a score of a scoresheet comes from. What a member hands in on screen is the member's own, also what was typed from
 * paper before: no typist and no second reader stand in that sheet. Sheets of older versions are read the same way.
 */
export const sourceIn = (paper: TypedFromPaper | null, source: ScoreSource): ScoreSource =>
  paper === null ? "screen" : source;

/** Takes an own scoresheet back before unsealing, with a reason. */
export function takeBack(
  member: PersonId,
  candidate: CandidateId,
  reason: string,
): Result<Draft, { readonly code: "reason-missing" | "reason-bare" }> {
  const words = enteringText(reason).trim();
  if (words === "") return err({ code: "reason-missing" });
  if (isBareReason(words)) return err({ code: "reason-bare" });
  return ok(draftOf(scoresheetTakenBack, `${member} ${candidate}`, { member, candidate, reason: words }));
}

/** The draft a scoresheet came from, so that a sheet taken back can be worked on again. */
export function draftFromSheet(sheet: Scoresheet): SheetDraft {
  const criteria = Object.fromEntries(
    sheet.scores.map(({ criterion, score, notes, source }) => [
      criterion,
      { score, notes, ticked: [], source: sourceIn(sheet.paper, source) },
    ]),
  );
  return { ...EMPTY_DRAFT, criteria, verdict: sheet.verdict };
}
