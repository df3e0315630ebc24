import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote, Star } from "#core/model/score.ts";
import { hasWords, signedPrefix, taggedPrefix } from "#core/scores/draft.ts";
import { enteringText } from "#core/shared/canonical.ts";

export type Notes = readonly EvidenceNote[];

/** Paragraphs after a change of their structure, and where the caret stands then. */
export interface NotesChange {
  readonly notes: Notes;
  readonly note: string;
  readonly caret: number;
}

/** A stretch of one paragraph's text, in UTF-16 units as fields count; empty where nothing is selected. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const blankNote = (id: string): EvidenceNote => ({
  id,
  text: "",
  star: null,
  sign: null,
  alsoFor: [],
  indicator: null,
});

/** Whether nothing was written or marked in a paragraph. */
export const isBlank = (note: EvidenceNote): boolean =>
  !hasWords(note) &&
  note.star === null &&
  note.sign === null &&
  note.alsoFor.length === 0 &&
  note.indicator === null;

/** The paragraphs with one changed; all others stay the same objects. */
export const changeNote = (notes: Notes, id: string, change: (note: EvidenceNote) => EvidenceNote): Notes =>
  notes.map((note) => (note.id === id ? change(note) : note));

/**
 * Begins a new paragraph at the caret, without tags. What was selected goes. With all its words behind the caret a
 * paragraph keeps them and its tags, and the new one stands before it.
 */
export function splitNote(notes: Notes, id: string, at: Stretch, newId: string): NotesChange {
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  if (note === undefined) return { notes, note: id, caret: at.from };
  const before = { ...note, text: note.text.slice(0, at.from) };
  const after = { ...note, text: note.text.slice(at.to) };
  const [first, second] =
    !hasWords(before) && hasWords(after)
      ? [{ ...blankNote(newId), text: before.text }, after]
      : [before, { ...blankNote(newId), text: after.text }];
  return { notes: notes.toSpliced(index, 1, first, second), note: second.id, caret: 0 };
}

/** Joins a paragraph onto the one before it, whose tags stay unless it is blank; null for the first. */
export function joinNote(notes: Notes, id: string): NotesChange | null {
  const index = notes.findIndex((note) => note.id === id);
  const before = notes[index - 1];
  const note = notes[index];
  if (before === undefined || note === undefined) return null;
  // A blank paragraph has nothing to keep, so the tags of the one that follows are not lost with it.
  const kept = isBlank(before) ? note : before;
  const alsoFor = [...new Set([...before.alsoFor, ...note.alsoFor])];
  const indicator = before.indicator ?? note.indicator;
  const text = before.text + note.text;
  const joined = { ...kept, text, alsoFor, indicator };
  return { notes: notes.toSpliced(index - 1, 2, joined), note: kept.id, caret: before.text.length };
}

/** Puts text of several lines in place of what is selected, a paragraph each; null where there is one line only. */
export function pasteLines(
  notes: Notes,
  id: string,
  at: Stretch,
  text: string,
  newId: () => string,
): NotesChange | null {
  const lines = enteringText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const note = notes.find((each) => each.id === id);
  const [first, ...rest] = lines;
  if (note === undefined || first === undefined || rest.length === 0) return null;
  const begun = { ...note, text: note.text.slice(0, at.from) + first };
  const added = rest.map((line) => ({ ...blankNote(newId()), text: line }));
  const all = [begun, ...added].map((each) => (each.star === null ? tagged(each) : each));
  const last = all.at(-1) as EvidenceNote;
  const placed = [...all.slice(0, -1), { ...last, text: last.text + note.text.slice(at.to) }];
  const pasted = notes.flatMap((each) => (each.id === id ? placed : [each]));
  return { notes: pasted, note: last.id, caret: last.text.length };
}

/** Tags a paragraph, or takes the same tag away again. */
export const tagNote = (notes: Notes, id: string, star: Star): Notes =>
  changeNote(notes, id, (note) => ({ ...note, star: note.star === star ? null : star }));

/** Marks a paragraph as speaking for or against the level, or takes the same mark away again. */
export const signNote = (notes: Notes, id: string, sign: "+" | "-"): Notes =>
  changeNote(notes, id, (note) => ({ ...note, sign: note.sign === sign ? null : sign }));

/** Lets a paragraph count for a further criterion, or no longer. */
export const countAlso = (notes: Notes, id: string, criterion: CriterionId): Notes =>
  changeNote(notes, id, (note) => ({
    ...note,
    alsoFor: note.alsoFor.includes(criterion)
      ? note.alsoFor.filter((each) => each !== criterion)
      : [...note.alsoFor, criterion],
  }));

/** Pins a paragraph to an indicator of its criterion, or takes the same pin away again. */
export const pinNote = (notes: Notes, id: string, indicator: number): Notes =>
  changeNote(notes, id, (note) => ({ ...note, indicator: note.indicator === indicator ? null : indicator }));

/** The indicator a note of this criterion is pinned to, without its full stop: quoted. Null where it is to none. */
export const pinOf = (
  note: EvidenceNote,
  criterion: { readonly indicators: readonly string[] } | undefined,
): string | null =>
  note.indicator === null ? null : (criterion?.indicators[note.indicator]?.replace(/\.$/, "") ?? null);

/** Moves a paragraph by one up (-1) or down (1), the caret with it; null at the ends. */
export function moveNote(notes: Notes, id: string, by: 1 | -1, caret: number): NotesChange | null {
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  if (note === undefined || notes[index + by] === undefined) return null;
  return { notes: notes.toSpliced(index, 1).toSpliced(index + by, 0, note), note: id, caret };
}

/**
 * Turns a prefix that was typed just now ("a:", then "+ ") into tags; null where there is none. A prefix that stood
 * there before stays text: it was brought back by undo.
 */
export function settlePrefix(notes: Notes, id: string, textBefore: string): NotesChange | null {
  const note = notes.find((each) => each.id === id);
  if (note === undefined) return null;
  const settled = taggedPrefix(textBefore) === null ? tagged(note) : note;
  const signed = settled === note ? signedNow(note, textBefore) : settled;
  if (signed === note) return null;
  return { notes: changeNote(notes, id, () => signed), note: id, caret: 0 };
}

function tagged(note: EvidenceNote): EvidenceNote {
  const prefix = taggedPrefix(note.text);
  return prefix === null
    ? note
    : { ...note, text: prefix.rest, star: prefix.star, sign: prefix.sign ?? note.sign };
}

function signedNow(note: EvidenceNote, textBefore: string): EvidenceNote {
  if (note.star === null) return note;
  // The blank after "a:" belongs to the prefix, not to the text.
  if (note.text === " " && textBefore === "") return { ...note, text: "" };
  const prefix = signedPrefix(textBefore) === null ? signedPrefix(note.text) : null;
  return prefix === null ? note : { ...note, text: prefix.rest, sign: prefix.sign };
}
