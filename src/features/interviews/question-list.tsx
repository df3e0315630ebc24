import { useEffect, useRef } from "react";
import { OUT_OF_COUNTS, type QuestionPut } from "#core/model/interview.ts";
import type { Person } from "#core/model/people.ts";
import type { Question } from "#core/model/sheet.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import { stateText } from "#features/interviews/state-text.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** All questions with what is noted of each. Any of them can be shown and corrected. */
export function QuestionList({
  questions,
  recorder,
}: {
  readonly questions: Questions;
  readonly recorder: Recorder;
}) {
  const { people } = useSelection();
  const list = useRef<HTMLOListElement>(null);
  const isOut = OUT_OF_COUNTS.includes(recorder.record.status) && recorder.record.status !== "postponed";
  const here = isOut ? undefined : questions.shown?.id;
  useEffect(() => {
    const row = list.current?.querySelector("[aria-current]");
    // Not there in every browser that runs the tests.
    row?.scrollIntoView?.({ block: "nearest" });
  }, [here]);
  return (
    <ol ref={list} className="ql" aria-label={t("interviews.list.region")} data-column {...keepsFocus}>
      {questions.sheet.questions.map((question, index) => (
        <Row
          key={question.id}
          number={index + 1}
          question={question}
          asker={people.find((person) => person.id === question.asker)}
          put={recorder.record.put.find((each) => each.question === question.id)}
          isHere={question.id === here}
          isTurn={!isOut && question === questions.inTurn}
          since={questions.sinceOf(question.id)}
          onShow={() => questions.show(question.id)}
        />
      ))}
    </ol>
  );
}

const ICONS: { readonly [state in QuestionPut["state"]]: IconName } = {
  "as-written": "check",
  "other-words": "pencil",
  "not-put": "minus",
};

function Row(props: {
  readonly number: number;
  readonly question: Question;
  readonly asker: Person | undefined;
  readonly put: QuestionPut | undefined;
  readonly isHere: boolean;
  readonly isTurn: boolean;
  readonly since: string | null;
  readonly onShow: () => void;
}) {
  const { number, question, asker, put, isHere, isTurn } = props;
  const open = isTurn ? "being-put" : "not-yet";
  const state = put === undefined ? t(`interviews.list.state.${open}`) : stateText(put);
  const icon = put === undefined ? (isTurn ? "dot" : "ring") : ICONS[put.state];
  const look =
    put === undefined ? (isTurn ? "st acc" : "st q3") : put.state === "as-written" ? "st" : "st dev";
  const classes = [isHere ? "here" : "", put === undefined && !isTurn ? "next" : ""]
    .filter((each) => each !== "")
    .join(" ");
  return (
    <li className={classes}>
      <button type="button" aria-current={isHere ? "true" : undefined} onClick={props.onShow}>
        <span className="n">{number}</span>
        <span className="tx">{question.text}</span>
        <span className="as">{asker?.initials}</span>
        <span className="t">{put?.at ?? (isTurn ? props.since : null)}</span>
        <span className={look}>
          <Icon name={icon} />
          {state}
        </span>
        {put === undefined || deviation(put) === "" ? null : <span className="dv">{deviation(put)}</span>}
      </button>
    </li>
  );
}

/** What was different from the sheet, in the recorder's words. */
function deviation({ state, words, again }: QuestionPut): string {
  if (state !== "as-written") return words;
  return again.length === 0 ? "" : t("interviews.list.again", { times: again.join(", "), words }).trim();
}
