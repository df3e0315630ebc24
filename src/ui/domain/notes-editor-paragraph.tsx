import { memo, type ClipboardEvent, type KeyboardEvent } from "react";
import type { EvidenceNote } from "#core/model/score.ts";
import { StarLetter } from "#ui/domain/notes-editor-read.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

export interface ParagraphDoes {
  /** Where a text stands alone, nothing else is drawn from it than its field. */
  readonly type: (note: string, text: string, standsAlone: boolean) => void;
  readonly keyDown: (note: string, event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly paste: (note: string, event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly enter: (note: string) => void;
}

interface ParagraphProps {
  readonly note: EvidenceNote;
  readonly number: number;
  readonly isCurrent: boolean;
  /** "on “Shares what they know”, also 8 Organisational Awareness", or empty. */
  readonly also: string;
  /** Said in an empty field, unless other words stand there. */
  readonly placeholder: string | undefined;
  readonly does: ParagraphDoes;
}

/**
 * One paragraph: its letter in the gutter and a field that is as high as its text. The text is laid into the field by the
 * editor (`showTexts`), for what is typed stands in it already.
 */
export const Paragraph = memo(function Paragraph({
  note,
  number,
  isCurrent,
  also,
  placeholder,
  does,
}: ParagraphProps) {
  useLanguage();
  // The words after the text need to know where it ends; only then it is laid out a second time, unseen.
  const mirrored = also !== "" || !growsByItself();
  return (
    <div className={isCurrent ? "p cur" : "p"}>
      <StarLetter note={note} />
      <span className={mirrored ? "tx mirrored" : "tx"}>
        <textarea
          data-note={note.id}
          rows={1}
          placeholder={also === "" ? placeholder : undefined}
          aria-label={nameOfParagraph(note, number)}
          aria-describedby={also === "" ? undefined : `also-${note.id}`}
          onChange={(event) => does.type(note.id, event.target.value, !mirrored)}
          onKeyDown={(event) => does.keyDown(note.id, event)}
          onPaste={(event) => does.paste(note.id, event)}
          onFocus={() => does.enter(note.id)}
        />
        {mirrored ? (
          <span className="mir" aria-hidden="true">
            {note.text === "" || note.text.endsWith("\n") ? `${note.text}\u200b` : note.text}
            <em id={`also-${note.id}`}>{also}</em>
          </span>
        ) : null}
      </span>
    </div>
  );
});

function nameOfParagraph(note: EvidenceNote, number: number): string {
  const tag = note.star === null ? "" : t(`scoring.notes.star.${note.star}`);
  const sign = note.sign === null ? "" : t(note.sign === "+" ? "scoring.notes.for" : "scoring.notes.against");
  return [t("scoring.notes.paragraph", { number }), tag, sign].filter((each) => each !== "").join(", ");
}

const growsByItself = (): boolean => typeof CSS !== "undefined" && CSS.supports("field-sizing", "content");
