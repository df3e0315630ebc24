import { Link } from "wouter";
import type { Criterion } from "#core/model/sheet.ts";
import { servedBy } from "#features/sheet/names.ts";
import { isAt, pathOf } from "#features/sheet/place.ts";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import type { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { t } from "#words/t.ts";

interface RowProps {
  readonly criterion: Criterion;
  readonly number: number;
  readonly drag: ReturnType<ReturnType<typeof useDragOrder>>;
}

/** One criterion of the list: number, name, the question that serves it, weight. */
export function CriterionRow({ criterion, number, drag }: RowProps) {
  const { sheet, selection, place } = useSheetDesk();
  const questions = servedBy(sheet, criterion.id);
  return (
    <li>
      <Link
        href={pathOf(selection.id, { at: "criterion", id: criterion.id })}
        replace
        aria-current={isAt(place, "criterion", criterion.id) ? "true" : undefined}
        data-place={`row ${criterion.id}`}
        {...drag}
      >
        <span className="n">{number}</span>
        <span className="nm">{criterion.name === "" ? t("sheet.unnamed") : criterion.name}</span>
        <span className="v">
          <span className="vh">{t("sheet.questionOf")} </span>
          {questions.length === 0 ? <Icon name="warn" label={t("sheet.noQuestion")} /> : shortList(questions)}
        </span>
        <span className="v">
          <span className="vh">{t("sheet.weightOf")} </span>
          {criterion.weight}
        </span>
      </Link>
    </li>
  );
}

/** Two numbers fit the column; of more the first is shown. */
const shortList = (numbers: readonly number[]): string =>
  numbers.length <= 2 && numbers.join(" ").length <= 4 ? numbers.join(" ") : `${numbers[0] ?? ""}+`;
