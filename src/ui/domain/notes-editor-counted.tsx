import type { CriterionId } from "#core/model/ids.ts";
import type { EvidenceNote } from "#core/model/score.ts";
import { fromText, StarLetter, type NumberedCriterion } from "#ui/domain/notes-editor-read.tsx";
import { t } from "#words/t.ts";

/** What was written under other criteria and counts here too: a line each, to be changed where it was written. */
export function CountedLines(props: {
  readonly counted: ReadonlyMap<EvidenceNote, CriterionId>;
  /** The other criteria of the sheet. */
  readonly criteria: readonly NumberedCriterion[];
}) {
  return (
    // Reachable by keyboard, because more lines than have room are scrolled.
    <div className="cn" role="group" aria-label={t("scoring.notes.countsHere")} tabIndex={0}>
      {[...props.counted].map(([note, from]) => (
        <p key={note.id} title={note.text}>
          <StarLetter note={note} />
          <span className="one">
            <span className="q3">{fromText(from, props.criteria)}</span> {note.text}
          </span>
        </p>
      ))}
    </div>
  );
}
