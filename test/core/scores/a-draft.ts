import type { EvidenceNote, NotAssessedReason, Score, ScoreDraft } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { aDeclaration, withDeclaration } from "#test/core/people/a-selection.ts";

export const aNote = (id: string, text: string, change: Partial<EvidenceNote> = {}): EvidenceNote => ({
  id,
  text,
  star: null,
  sign: null,
  alsoFor: [],
  indicator: null,
  ...change,
});

export const points = (value: number): Score => ({ is: "points", points: value * 100 });

export const notAssessed = (reason: NotAssessedReason): Score => ({ is: "not-assessed", reason });

/** A draft of one criterion, given on screen and with a note unless something else is said. */
export const given = (score: Score | null, change: Partial<ScoreDraft> = {}): ScoreDraft => ({
  score,
  notes: [aNote("n1", "Named two dates.")],
  ticked: [],
  source: "screen",
  ...change,
});

/** Both criteria of the sample sheet, scored, recommended. */
export const aDraft = (change: Partial<SheetDraft> = {}): SheetDraft => ({
  criteria: { k1: given(points(4)), k2: given(points(3)) },
  verdict: "recommended",
  ...change,
});

/** The sample sheet with this many criteria, k1 and on. */
export const sheetOf = (count: number, change: Partial<Criterion> = {}): Sheet => ({
  ...SHEET,
  criteria: Array.from({ length: count }, (_, index) => ({
    ...(SHEET.criteria[0] as Criterion),
    ...change,
    id: `k${index + 1}`,
    name: `Criterion ${index + 1}`,
  })),
});

/** Ready to be scored: sheet locked, member p2 declared nothing about candidate x1. */
export const ready = (selection: Selection = anInterview({}, SHEET)): Selection =>
  withDeclaration(selection, aDeclaration("p2", "x1"));
