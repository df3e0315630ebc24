import type { EvidenceNote } from "#core/model/score.ts";
import type { CriterionId } from "#core/model/ids.ts";
import { pinOf } from "#core/scores/notes.ts";
import { t } from "#words/t.ts";
import "#ui/domain/notes-editor.css";

/** A criterion with its number on the sheet. */
export interface NumberedCriterion {
  readonly id: CriterionId;
  readonly number: number;
  readonly name: string;
}

/** What stands in small after a paragraph: its pin, and which criteria it counts also for. Empty where neither. */
export function afterText(
  note: EvidenceNote,
  criteria: readonly NumberedCriterion[],
  indicators: readonly string[],
): string {
  const pin = pinOf(note, { indicators });
  const texts = [pin === null ? "" : t("scoring.notes.pinned", { indicator: pin }), alsoText(note, criteria)];
  return texts.filter((text) => text !== "").join(", ");
}

/** "also 8 Organisational Awareness, 9 Self-Control"; empty where a paragraph counts for its own criterion only. */
function alsoText(note: EvidenceNote, criteria: readonly NumberedCriterion[]): string {
  if (note.alsoFor.length === 0) return "";
  const others = criteria.filter((criterion) => note.alsoFor.includes(criterion.id));
  if (others.length === 0) return "";
  return t("scoring.notes.also", { names: others.map(({ number, name }) => `${number} ${name}`).join(", ") });
}

/** "From 1 Achievement:", of a paragraph that was written under another criterion. */
export function fromText(from: CriterionId, criteria: readonly NumberedCriterion[]): string {
  const there = criteria.find(({ id }) => id === from);
  return t("scoring.notes.from", { number: there?.number ?? "", name: there?.name ?? "" });
}

/** The letter of a paragraph and whether it speaks for or against the level. */
export function StarLetter({ note }: { readonly note: EvidenceNote }) {
  return (
    <span className="g" aria-hidden="true">
      <span className={note.star === null ? "star none" : "star"}>{note.star ?? "–"}</span>
      <span className="pm">{note.sign === null ? "" : note.sign === "+" ? "+" : "−"}</span>
    </span>
  );
}

interface ReadProps {
  readonly notes: readonly EvidenceNote[];
  /** What was written under other criteria and counts here too. */
  readonly counted: ReadonlyMap<EvidenceNote, CriterionId>;
  /** The other criteria of the sheet. */
  readonly criteria: readonly NumberedCriterion[];
  readonly indicators: readonly string[];
}

/** Paragraphs that can no longer be changed, one under another, then what counts from elsewhere; or that there are none. */
export const NoteParagraphs = ({ notes, counted, criteria, indicators }: ReadProps) =>
  notes.length + counted.size === 0 ? (
    <p className="no-notes q3">{t("scoring.notes.none")}</p>
  ) : (
    <>
      {notes.map((note) => (
        <div key={note.id} className="p">
          <StarLetter note={note} />
          <span className="read">
            {note.text}
            <em>{afterText(note, criteria, indicators)}</em>
          </span>
        </div>
      ))}
      {[...counted].map(([note, from]) => (
        <div key={`${from} ${note.id}`} className="p">
          <StarLetter note={note} />
          <span className="read">
            <span className="q2">{fromText(from, criteria)}</span> {note.text}
          </span>
        </div>
      ))}
    </>
  );

/** The notes of a sheet that can no longer be changed, framed as they were written. */
export function NotesRead(props: ReadProps) {
  return (
    <div className="dom-notes" role="group" aria-label={t("scoring.notes.title")} data-read="">
      <div className="tb">
        <h2>{t("scoring.notes.title")}</h2>
      </div>
      {/* Reachable by keyboard, so that a long text can be scrolled. */}
      <div
        className="ed"
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={t("scoring.notes.title")}
        tabIndex={0}
      >
        <NoteParagraphs {...props} />
      </div>
    </div>
  );
}
