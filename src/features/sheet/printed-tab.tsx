import { useEffect, useRef } from "react";
import { formExtent } from "#core/layout/form/form-pages.ts";
import type { Clock } from "#core/ports.ts";
import { PrintedCriterion } from "#features/sheet/printed-criterion.tsx";
import { printedForm } from "#features/sheet/printed-form.ts";
import { isAt } from "#features/sheet/place.ts";
import { useSheetDesk, type SheetDesk } from "#features/sheet/sheet-desk.ts";
import { useWorld } from "#usecases/world-context.ts";
import { listOf } from "#words/format.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

/** Room above the criterion that is scrolled to. */
const GAP = 20;

/** What the booklet holds, criterion by criterion, with its pages and lines; the one looked at is scrolled to. */
export function PrintedTab() {
  const desk = useSheetDesk();
  const { sheet } = desk;
  const { criteria, booklet, short } = usePrinted(desk);
  const shown = shownIn(desk);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    const card = box?.querySelector(`[data-index="${shown}"]`);
    if (box == null || card == null) return;
    box.scrollTop += card.getBoundingClientRect().top - box.getBoundingClientRect().top - GAP;
  }, [shown]);
  const tooTall = booklet?.tooTall ?? [];
  return (
    <>
      <div className="pp scroll" ref={list}>
        {criteria.map((criterion, index) => (
          <PrintedCriterion
            key={criterion.number}
            id={sheet.criteria[index]?.id ?? ""}
            criterion={criterion}
            index={index}
            here={index === shown}
            room={booklet?.criteria[index] ?? null}
            shortLines={short?.criteria[index]?.questionLines ?? 0}
          />
        ))}
      </div>
      <div className="qt">
        <span>
          {booklet === null ? t("sheet.booklet") : t("sheet.bookletPages", { count: booklet.pages })}
        </span>
        <span>{short === null ? "" : t("sheet.shortPages", { count: short.pages })}</span>
      </div>
      <p className={tooTall.length > 0 ? "wn err-line t13" : "wn hint"}>
        {tooTall.length > 0 ? t("sheet.tooTall", { names: listOf(tooTall) }) : t("sheet.printedHint")}
      </p>
    </>
  );
}

/** The criteria as printed, and how much room they take once widths can be measured. */
function usePrinted({ sheet, selection, measure }: SheetDesk) {
  return useSaid(printedAt, useWorld().clock, selection, sheet, measure);
}

function printedAt(
  clock: Clock,
  selection: SheetDesk["selection"],
  sheet: SheetDesk["sheet"],
  measure: SheetDesk["measure"],
) {
  const now = clock.now();
  const section = printedForm(selection, sheet, "booklet", now);
  if (measure === null) return { criteria: section.criteria, booklet: null, short: null };
  return {
    criteria: section.criteria,
    booklet: formExtent(section, "A4", measure),
    short: formExtent(printedForm(selection, sheet, "short-form", now), "A4", measure),
  };
}

/** The criterion looked at, or the first one that the question looked at serves. */
function shownIn({ place, sheet }: SheetDesk): number {
  if (place?.at !== "question") return sheet.criteria.findIndex((each) => isAt(place, "criterion", each.id));
  const serves = sheet.questions.find((each) => each.id === place.id)?.serves ?? [];
  return sheet.criteria.findIndex((each) => serves.includes(each.id));
}
