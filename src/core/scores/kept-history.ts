import * as v from "valibot";
import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote, ScoreDraft } from "#core/model/score.ts";
import type { SheetDraft } from "#core/scores/draft.ts";
import { beginHistory, type History, type Past } from "#core/scores/history.ts";
import { editOf } from "#core/scores/typing-run.ts";

/*
 * What can be undone, as it lies on the device: the state it belongs to, and how each further one differs from its
 * neighbour. A run of typing is the letters typed and not the paragraph, so that a long note with a long past stays
 * small.
 */

const NOTE = v.object({
  id: v.string(),
  /** How it differs from the neighbour's, or from an empty one: from where, letters taken away, letters put there. */
  text: v.tuple([v.number(), v.number(), v.string()]),
  star: v.nullable(v.picklist(["S", "T", "A", "R"])),
  sign: v.nullable(v.picklist(["+", "-"])),
  alsoFor: v.array(v.string()),
  indicator: v.nullable(v.number()),
});

const DRAFT = v.object({
  score: v.nullable(
    v.variant("is", [
      v.object({ is: v.literal("points"), points: v.number() }),
      v.object({
        is: v.literal("not-assessed"),
        reason: v.picklist(["not-put", "not-present", "recused", "technical-failure"]),
      }),
    ]),
  ),
  /** A name alone: the paragraph as the neighbour has it. */
  notes: v.array(v.union([v.string(), NOTE])),
  ticked: v.array(v.string()),
  source: v.picklist(["screen", "paper"]),
});

/** Criteria that differ; null where the state has nothing of one. */
const STEP = v.record(v.string(), v.nullable(DRAFT));

const KEPT = v.object({ now: STEP, past: v.array(STEP), future: v.array(STEP) });

type KeptDraft = v.InferOutput<typeof DRAFT>;
type Step = v.InferOutput<typeof STEP>;

const NOTHING: SheetDraft = { criteria: {}, verdict: null };

/** The history as a text. The verdict is not part of it. */
export const writeHistory = ({ now, past, future }: History): string =>
  JSON.stringify({
    now: stepBetween(NOTHING, now),
    past: stepsOf(now, past),
    future: stepsOf(now, future),
  });

/**
 * The history of a text for the draft as it is now. Where that went on after the text was written, one step goes back to
 * what it was then; what was typed from paper meanwhile is somebody else's work, and no step takes it away. A text that
 * is none gives a history without steps: the draft itself is safe elsewhere.
 */
export function readHistory(text: unknown, now: SheetDraft): History {
  const kept = v.safeParse(KEPT, parsed(text));
  if (!kept.success) return beginHistory(now);
  const then = applied(NOTHING, kept.output.now);
  if (then === null) return beginHistory(now);
  const { past, future } = kept.output;
  const changed = Object.keys(stepBetween(then, now));
  if (changed.length === 0)
    return { ...beginHistory(now), past: chainOf(now, past), future: chainOf(now, future) };
  const typed = changed.filter((criterion) => now.criteria[criterion]?.source === "paper");
  if (typed.length === 0) return { ...beginHistory(now), past: { draft: then, before: chainOf(then, past) } };
  const before = { draft: then, before: chainOf(then, past) };
  return {
    ...beginHistory(now),
    past: without(typed, now, before),
    future: typed.length === changed.length ? without(typed, now, chainOf(then, future)) : null,
  };
}

/** The states that differ in something else than these criteria, which stand in all of them as they are now. */
function without(criteria: readonly CriterionId[], now: SheetDraft, chain: Past | null): Past | null {
  const asNow = Object.fromEntries(
    criteria.flatMap((criterion) => {
      const draft = now.criteria[criterion];
      return draft === undefined ? [] : [[criterion, draft] as const];
    }),
  );
  const states: SheetDraft[] = [now];
  for (let state = chain; state !== null; state = state.before) {
    const draft = { ...state.draft, criteria: { ...state.draft.criteria, ...asNow } };
    const last = states.at(-1) ?? now;
    if (Object.keys(stepBetween(last, draft)).length > 0) states.push(draft);
  }
  return states.slice(1).reduceRight<Past | null>((before, draft) => ({ draft, before }), null);
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How a state was reached from its neighbour; a state never changes, so it is worked out once. */
const KNOWN = new WeakMap<Past, { readonly near: SheetDraft; readonly step: Step }>();

function stepsOf(now: SheetDraft, chain: Past | null): readonly Step[] {
  const steps: Step[] = [];
  let near = now;
  for (let state = chain; state !== null; state = state.before) {
    const known = KNOWN.get(state);
    const step = known?.near === near ? known.step : stepBetween(near, state.draft);
    KNOWN.set(state, { near, step });
    steps.push(step);
    near = state.draft;
  }
  return steps;
}

/** States are put together when somebody goes to them, not before. */
function chainOf(near: SheetDraft, steps: readonly Step[], at = 0): Past | null {
  const step = steps[at];
  const draft = step === undefined ? null : applied(near, step);
  if (step === undefined || draft === null) return null;
  let before: Past | null | undefined;
  const state: Past = {
    draft,
    get before() {
      if (before === undefined) before = chainOf(draft, steps, at + 1);
      return before;
    },
  };
  KNOWN.set(state, { near, step });
  return state;
}

function stepBetween(near: SheetDraft, far: SheetDraft): Step {
  const step: { [criterion: CriterionId]: KeptDraft | null } = {};
  for (const criterion of new Set([...Object.keys(near.criteria), ...Object.keys(far.criteria)])) {
    const [before, after] = [near.criteria[criterion], far.criteria[criterion]];
    if (before === after) continue;
    if (after === undefined) step[criterion] = null;
    else if (before === undefined || !isSameDraft(before, after)) step[criterion] = keptDraft(before, after);
  }
  return step;
}

function keptDraft(before: ScoreDraft | undefined, after: ScoreDraft): KeptDraft {
  const known = notesById(before);
  const notes = after.notes.map((note) => {
    const was = known.get(note.id);
    return was !== undefined && isSameNote(was, note) ? note.id : keptNote(was, note);
  });
  return { score: after.score, notes, ticked: [...after.ticked], source: after.source };
}

function keptNote(was: EvidenceNote | undefined, note: EvidenceNote): v.InferOutput<typeof NOTE> {
  const { at, removed, inserted } = editOf(was?.text ?? "", note.text);
  return { ...note, alsoFor: [...note.alsoFor], text: [at, removed, note.text.slice(at, at + inserted)] };
}

/** Null where the step is not one of this state. */
function applied(near: SheetDraft, step: Step): SheetDraft | null {
  const criteria: { [criterion: CriterionId]: ScoreDraft } = { ...near.criteria };
  for (const [criterion, kept] of Object.entries(step)) {
    if (kept === null) {
      delete criteria[criterion];
      continue;
    }
    const known = notesById(near.criteria[criterion]);
    const notes: EvidenceNote[] = [];
    for (const note of kept.notes) {
      const whole = typeof note === "string" ? known.get(note) : wholeNote(known.get(note.id), note);
      if (whole === undefined) return null;
      notes.push(whole);
    }
    criteria[criterion] = { ...kept, notes };
  }
  return { ...near, criteria };
}

function wholeNote(was: EvidenceNote | undefined, kept: v.InferOutput<typeof NOTE>): EvidenceNote {
  const [at, removed, put] = kept.text;
  const text = was?.text ?? "";
  return { ...kept, text: text.slice(0, at) + put + text.slice(at + removed) };
}

const notesById = (draft: ScoreDraft | undefined): ReadonlyMap<string, EvidenceNote> =>
  new Map((draft?.notes ?? []).map((note) => [note.id, note]));

const isSameDraft = (one: ScoreDraft, other: ScoreDraft): boolean =>
  one.source === other.source &&
  isSameList(one.ticked, other.ticked) &&
  JSON.stringify(scoreOf(one)) === JSON.stringify(scoreOf(other)) &&
  one.notes.length === other.notes.length &&
  one.notes.every((note, index) => isSameNote(note, other.notes[index]));

const scoreOf = ({ score }: ScoreDraft): readonly unknown[] =>
  score === null ? [] : score.is === "points" ? [score.points] : [score.reason];

const isSameNote = (one: EvidenceNote, other: EvidenceNote | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    one.id === other.id &&
    one.text === other.text &&
    one.star === other.star &&
    one.sign === other.sign &&
    one.indicator === other.indicator &&
    isSameList(one.alsoFor, other.alsoFor));

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
