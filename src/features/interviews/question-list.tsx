import { useEffect, useRef } from "react";
import { OUT_OF_COUNTS, type InterviewRecord, type QuestionPut } from "#core/model/interview.ts";
import { currentPart } from "#core/acts/interview-record.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import type { Person } from "#core/model/people.ts";
import type { Question } from "#core/model/sheet.ts";
import { Icon, type IconName } from "#ui/parts/icon.tsx";
import { useSelection } from "#usecases/world-context.ts";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import { stateText } from "#features/interviews/state-text.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { whenText } from "#features/interviews/when-text.ts";
import { shortDay } from "#words/format.ts";
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
          people={people}
          record={recorder.record}
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
  readonly people: readonly Person[];
  readonly record: InterviewRecord;
  readonly isHere: boolean;
  readonly isTurn: boolean;
  readonly since: string | null;
  readonly onShow: () => void;
}) {
  const { number, question, people, record, isHere, isTurn } = props;
  const put = record.put.find((each) => each.question === question.id);
  const who = put === undefined || put.state === "not-put" ? question.asker : (put.by ?? question.asker);
  const more = put === undefined ? "" : details(record, question, put, people);
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
        <span className="as">{people.find((person) => person.id === who)?.initials}</span>
        <span className="t">{put?.at ?? (isTurn ? props.since : null)}</span>
        <span className={look}>
          <Icon name={icon} />
          {state}
        </span>
        {more === "" ? null : <span className="dv">{more}</span>}
      </button>
    </li>
  );
}

/** What was different from the sheet, which probes were used, and the day where there is more than one. */
function details(
  record: InterviewRecord,
  question: Question,
  put: QuestionPut,
  people: readonly Person[],
): string {
  const initials = (id: string | null): string => people.find((person) => person.id === id)?.initials ?? "";
  // The head of the list of people names the day of the part that runs now.
  const day = put.part === currentPart(record) ? null : dayOfPart(record, put.part);
  const isStandIn =
    put.state !== "not-put" && put.by !== null && question.asker !== null && put.by !== question.asker;
  const probes = question.probes.flatMap(({ id }, index) =>
    record.probes.some((each) => each.question === question.id && each.probe === id) ? [index + 1] : [],
  );
  return [
    day === null ? "" : t("interviews.list.on", { day: shortDay(day) }),
    isStandIn ? t("interviews.list.putFor", { by: initials(put.by), asker: initials(question.asker) }) : "",
    probes.length === 0
      ? ""
      : t("interviews.list.probes", { count: probes.length, numbers: probes.join(", ") }),
    deviation(record, put),
  ]
    .filter((each) => each !== "")
    .join(" ");
}

/** What was different from the sheet, in the recorder's words: of the first time, and of each time it was put again. */
function deviation(record: InterviewRecord, { words, again }: QuestionPut): string {
  const times = again.map((each) => {
    const time = whenText(record, each);
    return each.words === ""
      ? t("interviews.list.again", { time })
      : t("interviews.list.againFor", { time, words: each.words });
  });
  return [words, ...times].filter((each) => each !== "").join(" ");
}
