import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import type { EvidenceNote } from "#core/model/score.ts";
import {
  blankNote,
  isBlank,
  joinNote,
  pasteLines,
  splitNote,
  type Notes,
  type NotesChange,
} from "#core/scores/notes.ts";

type FieldKey = KeyboardEvent<HTMLTextAreaElement>;

/** An editor with nothing in it shows one blank paragraph to begin in. */
export const atLeastOne = (notes: Notes, newId: () => string): Notes =>
  notes.length === 0 ? [blankNote(newId())] : notes;

/** Puts the caret into a paragraph; null is the end of its text. */
export function focusNote(frame: HTMLElement | null, id: string, caret: number | null): void {
  const field = fields(frame).find((each) => each.dataset["note"] === id) ?? fields(frame).at(-1);
  if (field === undefined) return;
  field.focus();
  field.setSelectionRange(caret ?? field.value.length, caret ?? field.value.length);
}

/** Has every field show its paragraph's text. One that does so is not touched: its caret stays where it is. */
export function showTexts(frame: HTMLElement | null, notes: Notes): void {
  const texts = new Map(notes.map(({ id, text }) => [id, text]));
  for (const field of fields(frame)) {
    const text = texts.get(field.dataset["note"] ?? "") ?? "";
    if (field.value !== text) field.value = text;
  }
}

/** Where the caret stands in a paragraph's field. */
export const caretIn = (frame: RefObject<HTMLElement | null>, id: string): number =>
  fields(frame.current).find((field) => field.dataset["note"] === id)?.selectionStart ?? 0;

/** Enter begins a paragraph; with Shift it is a line within one. */
export const isNewParagraph = (event: FieldKey): boolean =>
  event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;

/** What Enter does; null in a blank paragraph, which is already a new one. */
export function splitHere(
  notes: Notes,
  note: EvidenceNote,
  field: HTMLTextAreaElement,
  newId: string,
): NotesChange | null {
  if (isBlank(note)) return null;
  return splitNote(notes, note.id, { from: field.selectionStart, to: field.selectionEnd }, newId);
}

/** What Backspace at the beginning and Delete at the end of a text do; null where they only delete. */
export function joinHere(notes: Notes, note: EvidenceNote, event: FieldKey): NotesChange | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (selectionStart !== selectionEnd) return null;
  const index = notes.findIndex((each) => each.id === note.id);
  if (event.key === "Delete" && selectionEnd === value.length)
    return joinNote(notes, notes[index + 1]?.id ?? "");
  if (event.key !== "Backspace" || selectionStart !== 0) return null;
  if (index > 0) return joinNote(notes, note.id);
  if (note.star === null && note.sign === null) return null;
  const bare = { ...note, star: null, sign: null };
  return { notes: [bare, ...notes.slice(1)], note: note.id, caret: 0 };
}

/** What pasting several lines does; null for one line, which the browser pastes as it is. */
export function pasteHere(
  notes: Notes,
  note: EvidenceNote,
  event: ClipboardEvent<HTMLTextAreaElement>,
  newId: () => string,
): NotesChange | null {
  const { selectionStart: from, selectionEnd: to } = event.currentTarget;
  return pasteLines(notes, note.id, { from, to }, event.clipboardData.getData("text/plain"), newId);
}

/**
 * Arrows up and down go on into the paragraph above or below. Where a text has several lines only the browser knows
 * on which the caret stands, so it moves first, and if it could not, the paragraph changes.
 */
export function stepOver(event: FieldKey, frame: HTMLElement | null): void {
  const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown";
  if (!isArrow || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const field = event.currentTarget;
  const all = fields(frame);
  const next = all[all.indexOf(field) + (event.key === "ArrowUp" ? -1 : 1)];
  if (next === undefined) return;
  const column = field.selectionStart;
  const go = (): void => {
    next.focus();
    const caret = Math.min(column, next.value.length);
    next.setSelectionRange(caret, caret);
  };
  if (field.clientHeight < 2 * lineHeight(field)) {
    event.preventDefault();
    go();
    return;
  }
  requestAnimationFrame(() => {
    const stood =
      field.selectionStart === column ||
      field.selectionStart === 0 ||
      field.selectionStart === field.value.length;
    if (document.activeElement === field && stood) go();
  });
}

const lineHeight = (field: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(field).lineHeight) || 23;

const fields = (frame: HTMLElement | null): HTMLTextAreaElement[] => [
  ...(frame?.querySelectorAll<HTMLTextAreaElement>("textarea[data-note]") ?? []),
];
