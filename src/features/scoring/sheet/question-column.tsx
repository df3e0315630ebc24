import { useState, type Ref } from "react";
import { CriterionHead } from "#features/scoring/sheet/criterion-head.tsx";
import { NotesLine, NotesPart } from "#features/scoring/sheet/notes-part.tsx";
import { Questions } from "#features/scoring/sheet/questions.tsx";
import { Rating, type RatingColumnProps } from "#features/scoring/sheet/rating-column.tsx";
import { NarrowRating } from "#features/scoring/sheet/narrow-rating.tsx";
import { usePlace } from "#features/scoring/sheet/work-context.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";
import { t } from "#words/t.ts";

interface QuestionColumnProps {
  readonly handle: Ref<NotesHandle>;
  /** In a narrow window the rating stands here too; null elsewhere. */
  readonly narrow: RatingColumnProps | null;
}

/** What is asked, and the notes. */
export function QuestionColumn({ handle, narrow }: QuestionColumnProps) {
  const [showsTexts, setShowsTexts] = useState(false);
  const { criterion } = usePlace();
  return (
    <section
      className={narrow === null ? "q" : "q narrow"}
      data-column=""
      aria-label={t("scoring.questionAndNotes")}
    >
      <CriterionHead />
      <Questions />
      {narrow === null ? null : <Tabs showsTexts={showsTexts} onShow={setShowsTexts} />}
      {narrow !== null && showsTexts ? (
        <div className="nt texts">
          <Rating {...narrow} asksWhy={false} />
        </div>
      ) : (
        <>
          <NotesLine />
          <NotesPart key={criterion.id} handle={handle} hasKeys />
        </>
      )}
      {narrow === null ? null : <NarrowRating {...narrow} />}
    </section>
  );
}

function Tabs({
  showsTexts,
  onShow,
}: {
  readonly showsTexts: boolean;
  readonly onShow: (shows: boolean) => void;
}) {
  return (
    <div className="tabs3" role="tablist">
      {[false, true].map((texts) => (
        <button
          key={String(texts)}
          type="button"
          role="tab"
          aria-selected={showsTexts === texts}
          onClick={() => onShow(texts)}
        >
          {t(texts ? "scoring.scoreTexts" : "scoring.notes.title")}
        </button>
      ))}
    </div>
  );
}
