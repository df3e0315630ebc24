import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote, Score, ScoreDraft, ScoreSource, Star, Verdict } from "#core/model/score.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** One member's private work on one candidate: a draft for each criterion begun, and the verdict. */
export interface SheetDraft {
  readonly criteria: { readonly [criterion: CriterionId]: ScoreDraft };
  readonly verdict: Verdict | null;
}

export const EMPTY_DRAFT: SheetDraft = { criteria: {}, verdict: null };

const BLANK: ScoreDraft = { score: null, notes: [], ticked: [], source: "screen" };

/** The draft of one criterion, blank where nothing was done. */
export const draftFor = (draft: SheetDraft, criterion: CriterionId): ScoreDraft =>
  draft.criteria[criterion] ?? BLANK;

/** A draft as it may lie on a device: notes from before they could be pinned have no indicator. */
type StoredDraft = Omit<ScoreDraft, "notes"> & {
  readonly notes: readonly (Omit<EvidenceNote, "indicator"> & Partial<EvidenceNote>)[];
};

/** A stored draft in today's shape; the same object where it has it already. */
export function readDraft(stored: StoredDraft): ScoreDraft {
  const notes = stored.notes.map((note) => (isWhole(note) ? note : { ...note, indicator: null }));
  return notes.every((note, index) => note === stored.notes[index])
    ? (stored as ScoreDraft)
    : { ...stored, notes };
}

const isWhole = (note: StoredDraft["notes"][number]): note is EvidenceNote => note.indicator !== undefined;

export type ScoreRefusal = { readonly code: "off-the-scale" } | { readonly code: "criterion-unknown" };

/**
 * The one way a score changes before hand-in. Null takes a score away again ("not yet"). Only points of the sheet's
 * scale are taken.
 */
export function enterScore(
  draft: SheetDraft,
  sheet: Sheet,
  criterion: CriterionId,
  score: Score | null,
  source: ScoreSource,
): Result<SheetDraft, ScoreRefusal> {
  if (!sheet.criteria.some((each) => each.id === criterion)) return err({ code: "criterion-unknown" });
  if (score?.is === "points" && !sheet.scale.points.some((each) => each.points === score.points)) {
    return err({ code: "off-the-scale" });
  }
  return ok(withCriterion(draft, criterion, { ...draftFor(draft, criterion), score, source }));
}

/**
 * The draft with one criterion's notes put in place. Texts enter well-formed; a paragraph that is already in the draft
 * was cleaned when it entered, so the work of a keystroke does not grow with the notes.
 */
export function setNotes(
  draft: SheetDraft,
  criterion: CriterionId,
  notes: readonly EvidenceNote[],
): SheetDraft {
  const before = draftFor(draft, criterion);
  const known = new Set(before.notes);
  const clean = notes.map((note) => (known.has(note) ? note : cleanNote(note)));
  return withCriterion(draft, criterion, { ...before, notes: clean });
}

/** The same object where there is nothing to clean, so that it is known the next time. */
function cleanNote(note: EvidenceNote): EvidenceNote {
  const text = enteringText(note.text);
  return text === note.text ? note : { ...note, text };
}

/** Ticks or unticks a probe for the member's own use. */
export function tickProbe(draft: SheetDraft, criterion: CriterionId, probe: string): SheetDraft {
  const before = draftFor(draft, criterion);
  const ticked = before.ticked.includes(probe)
    ? before.ticked.filter((each) => each !== probe)
    : [...before.ticked, probe];
  return withCriterion(draft, criterion, { ...before, ticked });
}

/** The member's own word, asked for at hand-in. */
export const setVerdict = (draft: SheetDraft, verdict: Verdict | null): SheetDraft => ({ ...draft, verdict });

const withCriterion = (draft: SheetDraft, criterion: CriterionId, changed: ScoreDraft): SheetDraft => ({
  ...draft,
  criteria: { ...draft.criteria, [criterion]: changed },
});

/** Whether a paragraph says anything: one of blanks counts as evidence for nothing. */
export const hasWords = ({ text }: EvidenceNote): boolean => text.trim() !== "";

/**
 * A typed prefix that tags a paragraph ("a:", "r:+") and the text after it; null where there is none. What stands right
 * before a figure is the sign of that number, and stays with it.
 */
export function taggedPrefix(
  text: string,
): { readonly star: Star; readonly sign: "+" | "-" | null; readonly rest: string } | null {
  const match = /^([star])\s*:\s*(?:([+\-−–])(?![\d.,])\s?)?/i.exec(text);
  if (match === null) return null;
  const sign = match[2] === undefined ? null : match[2] === "+" ? "+" : "-";
  return { star: (match[1] as string).toUpperCase() as Star, sign, rest: text.slice(match[0].length) };
}

/** The lead sign of a paragraph that is already tagged ("+ gave dates"), and the rest; null where there is none. */
export function signedPrefix(text: string): { readonly sign: "+" | "-"; readonly rest: string } | null {
  const match = /^([+\-−–])\s/.exec(text);
  return match === null ? null : { sign: match[1] === "+" ? "+" : "-", rest: text.slice(match[0].length) };
}
