import { Column } from "#features/sheet/column.tsx";
import { CriterionView } from "#features/sheet/criterion-view.tsx";
import { QuestionView } from "#features/sheet/question-view.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { SpokenView } from "#features/sheet/spoken-view.tsx";
import { t } from "#words/t.ts";

/** What is looked at: a criterion, a question, or a text that is read out. */
export function MiddleColumn() {
  const { place, sheet } = useSheetDesk();
  if (place === null) return <Column label={t("sheet.criterion")}>{t("sheet.noCriteria")}</Column>;
  if (place.at === "opening" || place.at === "closing") return <SpokenView key={place.at} which={place.at} />;
  if (place.at === "question") {
    const question = sheet.questions.find((each) => each.id === place.id);
    return question === undefined ? null : <QuestionView key={place.id} question={question} />;
  }
  const criterion = sheet.criteria.find((each) => each.id === place.id);
  return criterion === undefined ? null : <CriterionView key={place.id} criterion={criterion} />;
}
