import type { Question } from "#core/model/sheet.ts";
import { changeQuestion, moveQuestion, removeQuestion } from "#core/sheet/change-sheet.ts";
import { AskerSelect } from "#features/sheet/asker-select.tsx";
import { MinutesStepper } from "#features/sheet/minutes-stepper.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { t } from "#words/t.ts";

/** Number of a question, who asks it and for how long. */
export function QuestionHead({ question }: { readonly question: Question }) {
  const { sheet, readOnly, edit } = useSheetDesk();
  const { id } = question;
  const number = sheet.questions.indexOf(question) + 1;
  return (
    <div className="hdg">
      <span className="no" aria-hidden="true">
        {t("sheet.questionShort", { number })}
      </span>
      <div>
        <h1 className="t22">{t("sheet.questionNumber", { number })}</h1>
        <p className="q2">{t("sheet.toEveryCandidate")}</p>
      </div>
      <div className="fld two">
        <span>{t("sheet.asker")}</span>
        <span>{t("sheet.minutes")}</span>
        <AskerSelect
          asker={question.asker}
          place={`asker ${id}`}
          onChange={(asker) => edit(null, (before) => changeQuestion(before, id, { asker }))}
        />
        <span className="ctl">
          <MinutesStepper
            minutes={question.minutes}
            place={`minutes ${id}`}
            onChange={(minutes) => edit(null, (before) => changeQuestion(before, id, { minutes }))}
          />
          {readOnly ? null : <QuestionMenu question={question} index={number - 1} />}
        </span>
      </div>
    </div>
  );
}

function QuestionMenu({ question, index }: { readonly question: Question; readonly index: number }) {
  const { sheet, edit, go } = useSheetDesk();
  const { id } = question;
  const entries = [
    ...(index > 0 ? [{ id: "up", text: t("sheet.moveUp"), key: t("sheet.keyMoveUp") }] : []),
    ...(index < sheet.questions.length - 1
      ? [{ id: "down", text: t("sheet.moveDown"), key: t("sheet.keyMoveDown") }]
      : []),
    { id: "remove", text: t("sheet.removeQuestion"), danger: true },
  ];
  const remove = (): void => {
    const next = sheet.questions[index + 1] ?? sheet.questions[index - 1];
    edit(null, (before) => removeQuestion(before, id), t("sheet.removedQuestion", { number: index + 1 }));
    if (next === undefined) go({ at: "opening" }, "middle");
    else go({ at: "question", id: next.id }, `row ${next.id}`);
  };
  return (
    <Menu
      label={t("sheet.moreQuestion", { number: index + 1 })}
      className="btn icon"
      entries={entries}
      onChoose={(entry) => {
        if (entry === "remove") remove();
        else edit(null, (before) => moveQuestion(before, id, entry === "up" ? -1 : 1));
      }}
    >
      <Icon name="more" />
    </Menu>
  );
}
