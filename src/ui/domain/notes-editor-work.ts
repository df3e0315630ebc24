import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { Star } from "#core/model/score.ts";
import {
  changeNote,
  countAlso,
  moveNote,
  pinNote,
  settlePrefix,
  signNote,
  tagNote,
  type Notes,
  type NotesChange,
} from "#core/scores/notes.ts";
import { editOf, nextRun, type TypingRun } from "#core/scores/typing-run.ts";
import type { NotesEditorProps } from "#ui/domain/notes-editor.tsx";
import {
  atLeastOne,
  caretIn,
  focusNote,
  isNewParagraph,
  joinHere,
  pasteHere,
  splitHere,
  stepOver,
} from "#ui/domain/notes-editor-keys.ts";
import type { OpenList } from "#ui/domain/notes-editor-bar.tsx";
import type { ParagraphDoes } from "#ui/domain/notes-editor-paragraph.tsx";

/** What the handlers see: always the newest, so that they never have to be made anew. */
interface Latest {
  readonly notes: Notes;
  readonly current: string | null;
  readonly props: NotesEditorProps;
}

/**
 * The paragraphs while they are worked on: held here so that a keystroke draws one paragraph again and nothing else,
 * and handed on with every change.
 */
export function useParagraphs(props: NotesEditorProps, frame: RefObject<HTMLElement | null>) {
  const [notes, setNotes] = useState<Notes>(() => atLeastOne(props.notes, props.newId));
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenList>(null);
  const caret = useRef<{ readonly note: string; readonly at: number | null } | null>(null);
  const latest = useRef<Latest>({ notes, current, props });
  const [seen, setSeen] = useState(props.revision);
  if (seen !== props.revision) {
    setSeen(props.revision);
    setNotes(atLeastOne(props.notes, props.newId));
    if (frame.current?.contains(document.activeElement) === true)
      caret.current = changedPlace(notes, props.notes) ?? { note: current ?? "", at: null };
  }
  useLayoutEffect(() => {
    latest.current = { notes, current, props };
  });
  useLayoutEffect(() => {
    const to = caret.current;
    caret.current = null;
    if (to !== null) focusNote(frame.current, to.note, to.at);
  }, [notes, frame]);

  const put = useCallback((next: Notes, run: string | null): void => {
    latest.current = { ...latest.current, notes: next };
    setNotes(next);
    latest.current.props.onChange(next, run);
  }, []);
  const change = useCallback(
    (to: NotesChange | null): boolean => {
      if (to === null) return false;
      caret.current = { note: to.note, at: to.caret };
      put(to.notes, null);
      return true;
    },
    [put],
  );
  const currentId = useCallback((): string => {
    const { notes: all, current: here } = latest.current;
    return (all.find((note) => note.id === here) ?? all.at(-1))?.id ?? "";
  }, []);
  const does = useMemo(() => makeDoes(latest, frame, put, change, setCurrent), [frame, put, change]);

  usePressedGround(frame);

  return {
    notes,
    current,
    does,
    currentId,
    open,
    setOpen,
    star: useCallback(
      (star: Star) => put(tagNote(latest.current.notes, currentId(), star), null),
      [put, currentId],
    ),
    sign: useCallback(
      (sign: "+" | "-") => put(signNote(latest.current.notes, currentId(), sign), null),
      [put, currentId],
    ),
    pin: useCallback(
      (indicator: number) => put(pinNote(latest.current.notes, currentId(), indicator), null),
      [put, currentId],
    ),
    move: useCallback(
      (by: 1 | -1) => {
        const id = currentId();
        return change(moveNote(latest.current.notes, id, by, caretIn(frame.current, id)));
      },
      [change, currentId, frame],
    ),
    also: useCallback(
      (to: CriterionId) => put(countAlso(latest.current.notes, currentId(), to), null),
      [put, currentId],
    ),
  };
}

/** Behind what undo changed. Null where it took away a paragraph, perhaps that with the focus: then the last one gets it. */
function changedPlace(before: Notes, after: Notes): { readonly note: string; readonly at: number } | null {
  for (const note of after) {
    const was = before.find(({ id }) => id === note.id);
    if (was === undefined) return { note: note.id, at: note.text.length };
    if (was.text === note.text) continue;
    const { at, inserted } = editOf(was.text, note.text);
    return { note: note.id, at: at + inserted };
  }
  return null;
}

/** A press on the empty ground goes to the end of the last paragraph. */
function usePressedGround(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = frame.current;
    const press = (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(".ed, .ground")) return;
      if (event.offsetX >= event.target.clientWidth) return;
      event.preventDefault();
      focusNote(box, "", null);
    };
    box?.addEventListener("mousedown", press);
    return () => box?.removeEventListener("mousedown", press);
  }, [frame]);
}

function makeDoes(
  latest: RefObject<Latest>,
  frame: RefObject<HTMLElement | null>,
  put: (notes: Notes, run: string | null) => void,
  change: (to: NotesChange | null) => boolean,
  setCurrent: (note: string) => void,
): ParagraphDoes {
  let typing: TypingRun | null = null;
  return {
    enter: setCurrent,
    type: (id, text) => {
      const { notes } = latest.current;
      const before = textOf(notes, id);
      const typed = changeNote(notes, id, (note) => ({ ...note, text }));
      const settled = settlePrefix(typed, id, before);
      // What only drops the blank after a prefix is part of the typing; a tag is a step of its own.
      const isTyping = settled !== null && tagsOf(settled.notes, id) === tagsOf(typed, id);
      typing = nextRun(typing, id, before, isTyping ? textOf(settled.notes, id) : text);
      put(isTyping ? settled.notes : typed, typing.name);
      if (!isTyping) change(settled);
    },
    paste: (note, event) => {
      const { notes, props } = latest.current;
      if (change(pasteHere(notes, note, event, props.newId))) event.preventDefault();
    },
    keyDown: (note, event) => {
      if (event.nativeEvent.isComposing) return;
      const { notes, props } = latest.current;
      if (isNewParagraph(event)) {
        event.preventDefault();
        change(splitHere(notes, note, event.currentTarget, props.newId()));
      } else if (event.key === "Escape") frame.current?.focus();
      else if (change(joinHere(notes, note, event))) event.preventDefault();
      else stepOver(event, frame.current);
    },
  };
}

const textOf = (notes: Notes, id: string): string => notes.find((note) => note.id === id)?.text ?? "";

function tagsOf(notes: Notes, id: string): string {
  const note = notes.find((each) => each.id === id);
  return `${note?.star} ${note?.sign}`;
}
