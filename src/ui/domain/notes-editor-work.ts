import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote, Star } from "#core/model/score.ts";
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
  showTexts,
  splitHere,
  stepOver,
} from "#ui/domain/notes-editor-keys.ts";
import type { OpenList } from "#ui/domain/notes-editor-bar.tsx";
import type { ParagraphDoes } from "#ui/domain/notes-editor-paragraph.tsx";

/** What the handlers see: always the newest, so that they never have to be made anew. */
interface Latest {
  readonly current: string | null;
  readonly props: NotesEditorProps;
}

/** Where the caret goes; null is the end of the text. */
interface Place {
  readonly note: string;
  readonly at: number | null;
}

/** The paragraphs as they are at this moment. A character typed changes them and draws nothing: it stands in its field. */
interface Held {
  notes: Notes;
}

/**
 * The paragraphs while they are worked on: held here, so that a keystroke draws nothing again, and handed on with every
 * change.
 */
export function useParagraphs(props: NotesEditorProps, frame: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState<Held>(() => ({ notes: atLeastOne(props.notes, props.newId) }));
  const [drawings, draw] = useReducer((count: number) => count + 1, 0);
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenList>(null);
  const caret = useRef<Place | null>(null);
  const latest = useRef<Latest>({ current, props });
  const { notes } = held;
  const [seen, setSeen] = useState(props.revision);
  if (seen !== props.revision) {
    setSeen(props.revision);
    const next = atLeastOne(props.notes, props.newId);
    setHeld({ notes: next });
    if (frame.current?.contains(document.activeElement) === true)
      caret.current = changedPlace(notes, next) ?? placeOf(frame, next, current);
  }
  useLayoutEffect(() => {
    latest.current = { current, props };
  });
  useLayoutEffect(() => {
    showTexts(frame.current, held.notes);
    const to = caret.current;
    caret.current = null;
    if (to !== null) focusNote(frame.current, to.note, to.at);
  }, [held, drawings, frame]);

  const keep = useCallback(
    (next: Notes, run: string | null): void => {
      held.notes = next;
      latest.current.props.onChange(next, run);
    },
    [held],
  );
  const put = useCallback(
    (next: Notes, run: string | null): void => {
      keep(next, run);
      draw();
    },
    [keep],
  );
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
    const here = latest.current.current;
    return (held.notes.find((note) => note.id === here) ?? held.notes.at(-1))?.id ?? "";
  }, [held]);
  const does = useMemo(
    () => makeDoes({ held, latest, frame, keep, put, change, setCurrent }),
    [held, frame, keep, put, change],
  );

  usePressedGround(frame);

  return {
    notes,
    current,
    does,
    currentId,
    open,
    setOpen,
    star: useCallback(
      (star: Star) => put(tagNote(held.notes, currentId(), star), null),
      [held, put, currentId],
    ),
    sign: useCallback(
      (sign: "+" | "-") => put(signNote(held.notes, currentId(), sign), null),
      [held, put, currentId],
    ),
    pin: useCallback(
      (indicator: number) => put(pinNote(held.notes, currentId(), indicator), null),
      [held, put, currentId],
    ),
    move: useCallback(
      (by: 1 | -1) => {
        const id = currentId();
        return change(moveNote(held.notes, id, by, caretIn(frame, id)));
      },
      [held, change, currentId, frame],
    ),
    also: useCallback(
      (to: CriterionId) => put(countAlso(held.notes, currentId(), to), null),
      [held, put, currentId],
    ),
  };
}

/** Behind what undo changed. Null where it changed no text, or took away a paragraph. */
function changedPlace(before: Notes, after: Notes): Place | null {
  for (const note of after) {
    const was = before.find(({ id }) => id === note.id);
    if (was === undefined) return { note: note.id, at: note.text.length };
    if (was.text === note.text) continue;
    const { at, inserted } = editOf(was.text, note.text);
    return { note: note.id, at: at + inserted };
  }
  return null;
}

/** Where the caret is. Where undo took its paragraph away, the end of the last one. */
const placeOf = (frame: RefObject<HTMLElement | null>, notes: Notes, current: string | null): Place =>
  current !== null && noteOf(notes, current) !== null
    ? { note: current, at: caretIn(frame, current) }
    : { note: "", at: null };

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

interface Making {
  readonly held: Held;
  readonly latest: RefObject<Latest>;
  readonly frame: RefObject<HTMLElement | null>;
  readonly keep: (notes: Notes, run: string | null) => void;
  readonly put: (notes: Notes, run: string | null) => void;
  readonly change: (to: NotesChange | null) => boolean;
  readonly setCurrent: (note: string) => void;
}

function makeDoes({ held, latest, frame, keep, put, change, setCurrent }: Making): ParagraphDoes {
  let typing: TypingRun | null = null;
  return {
    enter: setCurrent,
    type: (id, text, standsAlone) => {
      const { notes } = held;
      const before = textOf(notes, id);
      const typed = changeNote(notes, id, (note) => ({ ...note, text }));
      const settled = settlePrefix(typed, id, before);
      // What only drops the blank after a prefix is part of the typing; a tag is a step of its own.
      const isTyping = settled !== null && tagsOf(settled.notes, id) === tagsOf(typed, id);
      typing = nextRun(typing, id, before, isTyping ? textOf(settled.notes, id) : text);
      if (standsAlone && settled === null) keep(typed, typing.name);
      else put(isTyping ? settled.notes : typed, typing.name);
      if (!isTyping) change(settled);
    },
    paste: (id, event) => {
      const note = noteOf(held.notes, id);
      if (note === null) return;
      if (change(pasteHere(held.notes, note, event, latest.current.props.newId))) event.preventDefault();
    },
    keyDown: (id, event) => {
      const note = noteOf(held.notes, id);
      if (event.nativeEvent.isComposing || note === null) return;
      const { notes } = held;
      if (isNewParagraph(event)) {
        event.preventDefault();
        change(splitHere(notes, note, event.currentTarget, latest.current.props.newId()));
      } else if (event.key === "Escape") frame.current?.focus();
      else if (change(joinHere(notes, note, event))) event.preventDefault();
      else stepOver(event, frame.current);
    },
  };
}

const noteOf = (notes: Notes, id: string): EvidenceNote | null =>
  notes.find((note) => note.id === id) ?? null;

const textOf = (notes: Notes, id: string): string => noteOf(notes, id)?.text ?? "";

function tagsOf(notes: Notes, id: string): string {
  const note = noteOf(notes, id);
  return `${note?.star} ${note?.sign}`;
}
