import type { CriterionId } from "#core/model/ids.ts";
import type { Score } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { draftFor, enterScore, setNotes, type SheetDraft } from "#core/scores/draft.ts";
import type { Notes } from "#core/scores/notes.ts";
import type { Points } from "#core/shared/points.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** What one key means while a paper sheet is typed in. */
export type PaperKey = { readonly is: "score"; readonly score: Score } | { readonly is: "unknown" };

const REASON_KEYS: { readonly [key: string]: Score } = {
  n: { is: "not-assessed", reason: "not-put" },
  p: { is: "not-assessed", reason: "not-present" },
  r: { is: "not-assessed", reason: "recused" },
  t: { is: "not-assessed", reason: "technical-failure" },
};

/** Reads a key: a digit is the point printed in the circle (0 is 10 where there is no 0), a letter a reason. */
export function readPaperKey(sheet: Sheet, key: string): PaperKey {
  const reason = REASON_KEYS[key.toLowerCase()];
  if (reason !== undefined) return { is: "score", score: reason };
  const points = pointOfDigit(sheet, key);
  return points === null ? { is: "unknown" } : { is: "score", score: { is: "points", points } };
}

/** The scale point that a digit key stands for, or null. */
export function pointOfDigit(sheet: Sheet, key: string): Points | null {
  if (!/^[0-9]$/.test(key)) return null;
  const on = (points: number): Points | null =>
    sheet.scale.points.some((each) => each.points === points) ? points : null;
  const exact = on(Number(key) * 100);
  return exact === null && key === "0" ? on(1000) : exact;
}

/**
 * Whether the member gave this score on screen. It stays private: a sheet begun on screen and finished on paper is one
 * sheet, and whoever types the paper goes past it.
 */
export function givenOnScreen(draft: SheetDraft, criterion: CriterionId): boolean {
  const { score, source } = draftFor(draft, criterion);
  return score !== null && source === "screen";
}

/** The next criterion to type after this one (null: the first), in paper order; null at the end. */
export function nextToType(
  draft: SheetDraft,
  sheet: Sheet,
  criterion: CriterionId | null,
): CriterionId | null {
  const index = sheet.criteria.findIndex((each) => each.id === criterion);
  return sheet.criteria.slice(index + 1).find((each) => !givenOnScreen(draft, each.id))?.id ?? null;
}

/** The criterion to go back to from this one (null: from the end); null at the beginning. */
export function backToType(
  draft: SheetDraft,
  sheet: Sheet,
  criterion: CriterionId | null,
): CriterionId | null {
  const index = sheet.criteria.findIndex((each) => each.id === criterion);
  const before = criterion === null ? sheet.criteria : sheet.criteria.slice(0, Math.max(0, index));
  return before.findLast((each) => !givenOnScreen(draft, each.id))?.id ?? null;
}

export type TypeRefusal = { readonly code: "key-unknown" } | { readonly code: "given-on-screen" };

/** Types one score from paper and gives the criterion to go on with: the next in paper order, or null at the end. */
export function typeScore(
  draft: SheetDraft,
  sheet: Sheet,
  criterion: CriterionId,
  key: string,
): Result<{ readonly draft: SheetDraft; readonly next: CriterionId | null }, TypeRefusal> {
  if (givenOnScreen(draft, criterion)) return err({ code: "given-on-screen" });
  const read = readPaperKey(sheet, key);
  if (read.is === "unknown") return err({ code: "key-unknown" });
  const entered = enterScore(draft, sheet, criterion, read.score, "paper");
  if (!entered.ok) return err({ code: "key-unknown" });
  return ok({ draft: entered.value, next: nextToType(entered.value, sheet, criterion) });
}

/** How far the typing is: criteria typed, and how many there are to type. */
export function paperProgress(
  draft: SheetDraft,
  sheet: Sheet,
): { readonly typed: number; readonly of: number } {
  const toType = sheet.criteria.filter((criterion) => !givenOnScreen(draft, criterion.id));
  return {
    typed: toType.filter((criterion) => draftFor(draft, criterion.id).score !== null).length,
    of: toType.length,
  };
}

/**
 * The running check total to compare with the paper: the plain sum of points typed, in hundredths, and how many.
 * What was given on screen is not in it, because it would tell the recorder a private score.
 */
export function checkTotal(
  draft: SheetDraft,
  sheet: Sheet,
): { readonly sum: Points; readonly count: number } {
  const typed = sheet.criteria.flatMap((criterion) => {
    const { score, source } = draftFor(draft, criterion.id);
    return source === "paper" && score?.is === "points" ? [score.points] : [];
  });
  return { sum: typed.reduce((sum, points) => sum + points, 0), count: typed.length };
}

/** Begins the identifier of a note typed from paper: so it is told from what the member wrote on screen. */
export const PAPER_NOTE = "paper-";

/**
 * The notes typed from paper for a criterion. What the member wrote on screen stays private and is not among them, also
 * where the sheet was begun on screen and finished on paper.
 */
export const paperNotes = (draft: SheetDraft, criterion: CriterionId): Notes =>
  draftFor(draft, criterion).notes.filter((note) => note.id.startsWith(PAPER_NOTE));

/** The draft with the notes typed from paper put in place, behind those written on screen, which stay as they are. */
export function setPaperNotes(draft: SheetDraft, criterion: CriterionId, notes: Notes): SheetDraft {
  const onScreen = draftFor(draft, criterion).notes.filter((note) => !note.id.startsWith(PAPER_NOTE));
  return setNotes(draft, criterion, [...onScreen, ...notes.filter((note) => note.id.startsWith(PAPER_NOTE))]);
}
