import type { Spot } from "#core/framework/contents.ts";
import {
  addQuestion,
  moveQuestion,
  removeQuestion,
  typeQuestion,
  writeQuestion,
} from "#core/framework/edit/questions.ts";
import type { BankQuestion } from "#core/model/framework.ts";
import { useLibraryDesk } from "#features/frameworks/library-desk.ts";
import { Mark } from "#features/frameworks/marks.tsx";
import { Probes } from "#features/frameworks/probes.tsx";
import { QuietArea, Section } from "#features/frameworks/section.tsx";
import { Button } from "#ui/parts/button.tsx";
import { Icon } from "#ui/parts/icon.tsx";
import { Menu } from "#ui/parts/menu.tsx";
import { Select } from "#ui/parts/select.tsx";
import { useWorld } from "#usecases/world-context.ts";
import { t } from "#words/t.ts";

interface Props {
  readonly spot: Spot;
  readonly questions: readonly BankQuestion[];
}

/** The questions of a level, or of a competency without levels, each with its probes. */
export function QuestionsSection({ spot, questions }: Props) {
  const world = useWorld();
  const { readOnly, edit, focus } = useLibraryDesk();
  const add = (): void => {
    const id = world.chance.id();
    edit(null, (before) => addQuestion(before, spot, id));
    focus(`question ${id}`);
  };
  return (
    <Section title={t("frameworks.bank")} aside={t("frameworks.questions", { count: questions.length })}>
      {readOnly && questions.length === 0 ? <p className="q3">{t("frameworks.noQuestions")}</p> : null}
      <ol>
        {questions.map((question, index) => (
          <Question
            key={question.id}
            spot={spot}
            question={question}
            number={index + 1}
            isLast={index === questions.length - 1}
          />
        ))}
      </ol>
      {readOnly ? null : (
        <Button look="quiet" className="plus" onPress={add}>
          <Icon name="plus" />
          {t("frameworks.addQuestion")}
        </Button>
      )}
    </Section>
  );
}

interface QuestionProps {
  readonly spot: Spot;
  readonly question: BankQuestion;
  readonly number: number;
  readonly isLast: boolean;
}

function Question(props: QuestionProps) {
  const { edit } = useLibraryDesk();
  const { spot, question, number } = props;
  const { id, text } = question;
  return (
    <li className="qn">
      <b>{number}</b>
      <div>
        <div className="qh">
          <QuestionType {...props} />
          <Mark standing={question.own === true ? "own" : "ours"} />
          <QuestionMenu {...props} />
        </div>
        <QuietArea
          className="qtext"
          label={t("frameworks.questionText", { number })}
          place={`question ${id}`}
          value={text}
          placeholder={t("frameworks.questionHint")}
          onType={(typed) => edit(`question ${id}`, (before) => writeQuestion(before, spot, id, typed))}
        />
        <Probes spot={spot} question={question} number={number} />
      </div>
    </li>
  );
}

const TYPES = ["past", "situational"] as const;

function QuestionType({ spot, question, number }: QuestionProps) {
  const { readOnly, edit } = useLibraryDesk();
  const { id, type } = question;
  if (readOnly) return <span className="t13 q2">{t(`frameworks.type.${type}`)}</span>;
  return (
    <Select
      label={t("frameworks.questionType", { number })}
      className="sm"
      value={type}
      options={TYPES.map((value) => ({ value, text: t(`frameworks.type.${value}`) }))}
      onChange={(value) => edit(null, (before) => typeQuestion(before, spot, id, value))}
    />
  );
}

function QuestionMenu({ spot, question, number, isLast }: QuestionProps) {
  const { readOnly, edit, focus } = useLibraryDesk();
  if (readOnly) return null;
  const { id } = question;
  const entries = [
    ...(number > 1 ? [{ id: "up", text: t("frameworks.moveUp") }] : []),
    ...(isLast ? [] : [{ id: "down", text: t("frameworks.moveDown") }]),
    { id: "remove", text: t("frameworks.removeQuestion"), danger: true },
  ];
  const choose = (entry: string): void => {
    if (entry !== "remove") {
      edit(null, (before) => moveQuestion(before, spot, id, entry === "up" ? -1 : 1));
      return focus(`question ${id}`);
    }
    edit(null, (before) => removeQuestion(before, spot, id), t("frameworks.removedQuestion", { number }));
    focus("detail");
  };
  return (
    <Menu
      label={t("frameworks.moreQuestion", { number })}
      className="btn quiet icon low"
      entries={entries}
      onChoose={choose}
    >
      <Icon name="more" />
    </Menu>
  );
}
