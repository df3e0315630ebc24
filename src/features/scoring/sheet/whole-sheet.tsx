import { memo, useEffect, useMemo, useRef, type Ref } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { CriterionHead } from "#features/scoring/sheet/criterion-head.tsx";
import { NotesLine, NotesPart } from "#features/scoring/sheet/notes-part.tsx";
import { Questions } from "#features/scoring/sheet/questions.tsx";
import { Rating, RatingCaption, TakeAway } from "#features/scoring/sheet/rating-column.tsx";
import { PlaceProvider, type SheetPlace } from "#features/scoring/sheet/work-context.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";
import { useLanguage } from "#ui/domain/use-language.ts";
import { useApp } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";
import "#features/scoring/sheet/whole-sheet.css";

/** How the list of reasons is asked for, and closed. */
export interface Why {
  readonly onAskWhy: () => void;
  readonly onWhyClosed: () => void;
}

interface WholeProps {
  readonly base: SheetPlace;
  readonly current: CriterionId;
  /** The notes of the criterion that is worked on. */
  readonly handle: Ref<NotesHandle>;
  readonly why: Why;
  readonly asksWhy: boolean;
}

/** All criteria one under another in the order of the paper, each with question, notes and rating. */
export function WholeSheet({ base, current, handle, why, asksWhy }: WholeProps) {
  const sheet = useTakenByFocus(current, base.goTo);
  return (
    <section ref={sheet} className="all" aria-label={t("scoring.whole.title", { code: base.candidate.code })}>
      <div className="parts" ref={useFarLeftOut()}>
        {base.locked.sheet.criteria.map((criterion, index) => {
          const isCurrent = criterion.id === current;
          return (
            <Part
              key={criterion.id}
              base={base}
              criterion={criterion}
              number={index + 1}
              handle={isCurrent ? handle : undefined}
              why={why}
              asksWhy={isCurrent && asksWhy}
              isCurrent={isCurrent}
            />
          );
        })}
      </div>
    </section>
  );
}

/** The criterion that gets the focus is the one that is worked on. */
function useTakenByFocus(current: CriterionId, goTo: SheetPlace["goTo"]) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = sheet.current;
    const take = ({ target }: FocusEvent): void => {
      const part = target instanceof Element ? target.closest<HTMLElement>("[data-part]") : null;
      const criterion = part?.dataset["part"];
      if (criterion !== undefined && criterion !== current) goTo(criterion);
    };
    box?.addEventListener("focusin", take);
    return () => box?.removeEventListener("focusin", take);
  }, [current, goTo]);
  return sheet;
}

/**
 * What is far from the window is left out of drawing, once the height of each part is known; the browser keeps it. Until
 * then, and whenever the heights may be others, all are laid out.
 */
function useFarLeftOut() {
  const parts = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const quiet = useApp((state) => state.settings.quiet);
  const second = useApp((state) => state.settings.secondLanguage);
  useEffect(() => {
    const box = parts.current;
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      box?.removeAttribute("data-measured");
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => box?.setAttribute("data-measured", ""));
      });
    };
    measure();
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
      cancelAnimationFrame(frame);
    };
  }, [language, quiet, second]);
  return parts;
}

interface PartProps {
  readonly base: SheetPlace;
  readonly criterion: Criterion;
  readonly number: number;
  readonly handle: Ref<NotesHandle> | undefined;
  readonly why: Why;
  readonly asksWhy: boolean;
  readonly isCurrent: boolean;
}

/** One criterion. It stands still while another is worked on. */
const Part = memo(function Part({ base, criterion, number, handle, why, asksWhy, isCurrent }: PartProps) {
  useLanguage();
  const place = useMemo(() => ({ ...base, criterion, number }), [base, criterion, number]);
  return (
    <PlaceProvider value={place}>
      <article
        className={isCurrent ? "part cur" : "part"}
        aria-label={criterion.name}
        data-part={criterion.id}
      >
        <div className="q" {...column(isCurrent)}>
          <CriterionHead level={2} />
          <Questions />
          <NotesLine />
          <NotesPart handle={handle} hasKeys={isCurrent} />
        </div>
        <div className="c" {...column(isCurrent)}>
          <div className="top">
            <h3 className="t13 b">{t("scoring.rating")}</h3>
            <RatingCaption />
          </div>
          <Rating asksWhy={asksWhy} {...why} />
          <TakeAway />
        </div>
      </article>
    </PlaceProvider>
  );
});

/** F6 goes round the columns of the criterion that is worked on. */
const column = (isCurrent: boolean) => (isCurrent ? { "data-column": "" } : {});
