import { moveQuestion } from "#core/sheet/change-sheet.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { capitalCount } from "#features/sheet/names.ts";
import { QuestionRow, SpokenRow } from "#features/sheet/question-row.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { useDragOrder } from "#features/sheet/use-drag-order.ts";
import { Warnings } from "#features/sheet/warnings.tsx";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** All that is asked and said, in the order of the interview, with its minutes. */
export function QuestionsTab() {
  const { sheet, readOnly, edit } = useSheetDesk();
  const { questions, criteria } = sheet;
  const row = useDragOrder(!readOnly, (from, by) => {
    const id = questions[from]?.id;
    if (id !== undefined) edit(null, (before) => moveQuestion(before, id, by));
  });
  return (
    <>
      <div className="ql">
        <div className="qh" aria-hidden="true">
          <span />
          <span>{t("sheet.asAsked")}</span>
          <span>{t("sheet.serves")}</span>
          <span>{t("sheet.asker")}</span>
          <span>{t("sheet.minutes")}</span>
        </div>
        <ol>
          <SpokenRow which="opening" />
          {questions.map((question, index) => (
            <QuestionRow key={question.id} question={question} number={index + 1} drag={row(index)} />
          ))}
          <SpokenRow which="closing" />
        </ol>
      </div>
      <div className="qt">
        <span>
          {t("sheet.questionsCount", { count: questions.length, word: capitalCount(questions.length) })}
          {t("sheet.criteriaToo", { count: criteria.length, word: countWord(criteria.length) })}
        </span>
        <span>{t("sheet.minutesCount", { count: plannedMinutes(sheet) })}</span>
      </div>
      <Warnings />
    </>
  );
}
