import { entryOf } from "#core/framework/question-bank.ts";
import type { Question } from "#core/model/sheet.ts";
import { questionStanding } from "#core/sheet/make-question.ts";
import { inSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";
import { writeQuestion } from "#core/sheet/edit-texts.ts";
import { BankSection } from "#features/sheet/bank-section.tsx";
import { Column, Section, StandingMark } from "#features/sheet/column.tsx";
import { ProbesSection } from "#features/sheet/probes-section.tsx";
import { QuestionHead } from "#features/sheet/question-head.tsx";
import { ServesSection } from "#features/sheet/serves-section.tsx";
import { questionLines } from "#features/sheet/room.ts";
import { SecondField } from "#features/sheet/second-field.tsx";
import { useSheetDesk } from "#features/sheet/sheet-desk.ts";
import { UsedForPost } from "#features/sheet/used-before.tsx";
import { TextArea } from "#ui/parts/field.tsx";
import { Note } from "#ui/parts/status.tsx";
import { countWord } from "#words/format.ts";
import { t } from "#words/t.ts";

/** One question: its words, the criteria it serves, its probes, and what else the bank has. */
export function QuestionView({ question }: { readonly question: Question }) {
  const { sheet, frameworks, bank, readOnly, measure, edit, pause } = useSheetDesk();
  const { id, text } = question;
  const served = question.serves.length;
  const entry = entryOf(bank, text);
  const isOurs = entry !== null && entry.frameworks.length > 0 && !entry.own;
  const standing = isOurs ? "ours" : questionStanding(question, frameworks);
  const again = inSecond(sheet)(at.question(id));
  const lines =
    measure === null ? 0 : questionLines(text, measure) + (again === "" ? 0 : questionLines(again, measure));
  return (
    <Column label={t("sheet.question")}>
      <QuestionHead question={question} />
      <Section
        title={
          <>
            {t("sheet.question")} <StandingMark standing={standing} />
          </>
        }
        aside={lines === 0 ? null : t("sheet.linesInBooklet", { count: lines, word: countWord(lines) })}
      >
        {readOnly ? (
          <p className="t15">{text}</p>
        ) : (
          <div data-place={`text ${id}`} className="qtext">
            <TextArea
              key={question.bankId ?? ""}
              label={t("sheet.questionText")}
              labelHidden
              value={text}
              placeholder={t("sheet.questionHint")}
              onType={(typed) => edit(`text ${id}`, (before) => writeQuestion(before, id, typed))}
              onDone={pause}
            />
          </div>
        )}
        <SecondField at={at.question(id)} what={t("sheet.questionText")} />
        <UsedForPost text={text} />
      </Section>
      <ServesSection question={question} />
      <ProbesSection question={question} />
      {served < 2 ? null : (
        <div className="in">
          <Note icon="half">
            <b className="m">{t("sheet.oneAnswer", { count: served, word: countWord(served) })}</b>{" "}
            {t("sheet.oneAnswerHint")}
          </Note>
        </div>
      )}
      {readOnly ? null : <BankSection question={question} />}
    </Column>
  );
}
