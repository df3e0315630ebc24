import { memo, useImperativeHandle, useRef, type ReactNode, type Ref } from "react";
import type { Notes } from "#core/scores/notes.ts";
import { CountsAlso } from "#ui/domain/notes-editor-also.tsx";
import { countStars, NotesBar } from "#ui/domain/notes-editor-bar.tsx";
import { Paragraph } from "#ui/domain/notes-editor-paragraph.tsx";
import { MoreList } from "#ui/domain/notes-editor-more.tsx";
import { PinList } from "#ui/domain/notes-editor-pin.tsx";
import { afterText, type NumberedCriterion } from "#ui/domain/notes-editor-read.tsx";
import { focusNote } from "#ui/domain/notes-editor-keys.ts";
import { useParagraphs } from "#ui/domain/notes-editor-work.ts";
import { useKeys, type KeyMap } from "#ui/parts/use-keys.ts";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";
import "#ui/domain/notes-editor.css";

/** What a screen may ask of the editor. */
export interface NotesHandle {
  /** Puts the caret at the end of the paragraph last worked on. */
  readonly focus: () => void;
}

export interface NotesEditorProps {
  /** Taken when the editor appears and whenever `revision` changes; in between the editor holds its own. */
  readonly notes: Notes;
  readonly revision: number;
  /** The other criteria of the sheet. */
  readonly criteria: readonly NumberedCriterion[];
  /** What the criterion's notes can be pinned to. */
  readonly indicators: readonly string[];
  /** Whether the keys of notes work here: of several editors on a screen they are one's. */
  readonly hasKeys?: boolean | undefined;
  readonly newId: () => string;
  /** Every change at once. Changes of the same run of typing belong together; null stands alone. */
  readonly onChange: (notes: Notes, run: string | null) => void;
  readonly handle?: Ref<NotesHandle> | undefined;
  /** Stands under the notes, within their frame. */
  readonly below?: ReactNode;
}

/** Evidence in paragraphs, each with its letter and sign, and the criteria it also counts for. */
export function NotesEditor(props: NotesEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const work = useParagraphs(props, frame);
  const { notes, current, does } = work;
  const note = notes.find((each) => each.id === current) ?? notes.at(-1);
  const close = (): void => work.setOpen(null);
  // Only from within the notes: elsewhere Shift means nothing to these keys.
  const move = (by: 1 | -1) => (event: KeyboardEvent) =>
    event.shiftKey && frame.current?.contains(document.activeElement) === true ? work.move(by) : false;
  const keys: KeyMap = {
    "Alt+s": () => work.star("S"),
    "Alt+t": () => work.star("T"),
    "Alt+a": () => work.star("A"),
    "Alt+r": () => work.star("R"),
    "Alt+c": () => work.setOpen("also"),
    "Alt+i": () => work.setOpen("pin"),
    "Alt+ArrowUp": move(-1),
    "Alt+ArrowDown": move(1),
  };
  useKeys(props.hasKeys === false ? null : keys);
  useImperativeHandle(props.handle, () => ({
    focus: () => focusNote(frame.current, work.currentId(), null),
  }));
  return (
    <div className="dom-notes" role="group" aria-label={t("scoring.notes.title")} tabIndex={-1} ref={frame}>
      <NotesBar
        counts={countStars(notes)}
        star={note?.star ?? null}
        sign={note?.sign ?? null}
        open={work.open}
        onStar={work.star}
        onSign={work.sign}
        onOpen={work.setOpen}
      />
      {work.open === "more" ? (
        <MoreList onPin={() => work.setOpen("pin")} onMove={work.move} onClose={close} />
      ) : null}
      {work.open === "pin" && note !== undefined ? (
        <PinList indicators={props.indicators} chosen={note.indicator} onPin={work.pin} onClose={close} />
      ) : null}
      {work.open === "also" && note !== undefined ? (
        <CountsAlso criteria={props.criteria} chosen={note.alsoFor} onToggle={work.also} onClose={close} />
      ) : null}
      <div className="ed">
        {/* A form, because the browser looks through all fields that stand in none with every character typed. */}
        <form className="ground" autoComplete="off">
          {notes.map((each, index) => (
            <Paragraph
              key={each.id}
              note={each}
              number={index + 1}
              isCurrent={each.id === current}
              also={afterText(each, props.criteria, props.indicators)}
              placeholder={notes.length === 1 ? t("scoring.notes.placeholder") : undefined}
              does={does}
            />
          ))}
        </form>
      </div>
      {props.below}
      <NotesFoot />
    </div>
  );
}

/** The one line of help, its signs set off. */
const NotesFoot = memo(function NotesFoot() {
  useLanguage();
  const parts = t("scoring.notes.foot").split("*");
  return (
    <div className="nf">
      <span>{parts.map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part))}</span>
    </div>
  );
});
