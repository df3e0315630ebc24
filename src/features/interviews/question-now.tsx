import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import { OUT_OF_COUNTS, type QuestionPut } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { dayOfPart } from "#core/interviews/parts.ts";
import { clockRuns } from "#core/interviews/clock.ts";
import { at } from "#core/sheet/text-places.ts";
import { InBoth } from "#ui/domain/in-both.tsx";
import { Button } from "#ui/parts/button.tsx";
import { useLanguages } from "#usecases/use-languages.ts";
import { useSelection } from "#usecases/world-context.ts";
import { BesidesField } from "#features/interviews/besides-field.tsx";
import { ProbesPlace, ProbeTicks } from "#features/interviews/probe-ticks.tsx";
import { PutBy } from "#features/interviews/put-by.tsx";
import { PutTimeDialog } from "#features/interviews/put-time-dialog.tsx";
import { QuestionActions } from "#features/interviews/question-actions.tsx";
import { QuestionWords } from "#features/interviews/question-words.tsx";
import { stateText } from "#features/interviews/state-text.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { shortDay } from "#words/format.ts";
import { t, tCode } from "#words/t.ts";

/** The question that is shown large, and what can be noted of it. */
export function QuestionNow(props: {
  readonly recorder: Recorder;
  readonly questions: Questions;
  readonly candidate: Candidate;
  readonly next: Candidate | undefined;
  readonly onClock: () => void;
}) {
  const { recorder, questions, candidate, next } = props;
  const { id } = useSelection();
  const say = useLanguages(questions.sheet);
  const { status, statusReason } = recorder.record;
  const { shown, asks } = questions;
  if (OUT_OF_COUNTS.includes(status) && status !== "postponed") {
    const title = `${tCode("interviews.now.out", status, { code: candidate.code })} ${statusReason}`.trim();
    return (
      <Banner
        title={title}
        hint={t("interviews.now.outHint")}
        said={recorder.said}
        below={<Place sheet={questions.sheet} />}
      />
    );
  }
  const besides = asks !== null && typeof asks === "object" ? asks.besides : null;
  const field =
    besides === null ? null : (
      <BesidesField key={besides} questions={questions} recorder={recorder} at={besides} />
    );
  if (shown === null) {
    return (
      <Banner
        title={t("interviews.now.allDone")}
        hint={t("interviews.now.allDoneHint")}
        said={recorder.said}
        actions={field}
        // Nothing is put any more, unless something besides the sheet is.
        below={
          field === null ? (
            <Place sheet={questions.sheet} />
          ) : (
            <>
              <PutBy putBy={questions.putBy} />
              <ProbesPlace sheet={questions.sheet} />
            </>
          )
        }
      >
        {clockRuns(recorder.record) ? (
          <Button look="primary" onPress={props.onClock}>
            {t("interviews.clock.stop")}
          </Button>
        ) : next === undefined ? null : (
          <Link className="btn primary" href={`/s/${id}/interviews/${next.id}`}>
            {t("interviews.now.toNext", { code: next.code })}
          </Link>
        )}
      </Banner>
    );
  }
  return (
    <section className="now" aria-label={t("interviews.now.region")} data-column>
      <span className="no">{questions.sheet.questions.indexOf(shown) + 1}</span>
      <div>
        <Facts question={shown} questions={questions} recorder={recorder} />
        <p className="q">
          <InBoth said={say(at.question(shown.id), shown.text)} />
        </p>
      </div>
      {field ??
        (asks === null || typeof asks === "object" ? (
          <QuestionActions questions={questions} recorder={recorder} question={shown} />
        ) : (
          <QuestionWords
            key={`${shown.id} ${asks}`}
            questions={questions}
            recorder={recorder}
            question={shown}
            asks={asks}
          />
        ))}
      <PutBy putBy={questions.putBy} />
      <ProbeTicks questions={questions} recorder={recorder} question={shown} />
    </section>
  );
}

/** The place of what stands below the buttons of a question: the list does not move where there is none. */
function Place({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <div className="pb" />
      <ProbesPlace sheet={sheet} />
    </>
  );
}

/** Who asks, what it serves, how long, and what is noted of it already. */
function Facts(props: {
  readonly question: Question;
  readonly questions: Questions;
  readonly recorder: Recorder;
}) {
  const { question, questions, recorder } = props;
  const { people, deliberations } = useSelection();
  const asker = people.find((person) => person.id === question.asker);
  const { criteria } = questions.sheet;
  const serves = criteria.flatMap(({ id, name }, index) =>
    question.serves.includes(id) ? [`${index + 1} ${name}`] : [],
  );
  const put = recorder.record.put.find((each) => each.question === question.id);
  const facts = [
    asker === undefined ? "" : t("interviews.now.asked", { name: asker.name }),
    serves.length === 0 ? "" : t("interviews.now.serves", { criteria: serves.join(", ") }),
    put === undefined
      ? t("interviews.now.minutes", { count: question.minutes })
      : t("interviews.now.noted", { state: stateText(put) }) + putWhen(recorder, put),
  ];
  const text = facts.join("").trim();
  // Once scores are seen nobody may decide any more which of them count.
  return put === undefined || put.state === "not-put" || deliberations[recorder.candidate] !== undefined ? (
    <p className="who2">{text}</p>
  ) : (
    <p className="who2 put">
      <span>{text}</span>
      <PutTime
        key={question.id}
        put={put}
        recorder={recorder}
        number={questions.sheet.questions.indexOf(question) + 1}
      />
    </p>
  );
}

/** Noted a moment too soon or too late, or in another order, a question has another time. */
function PutTime(props: { readonly put: QuestionPut; readonly recorder: Recorder; readonly number: number }) {
  const [changes, setChanges] = useState(false);
  return (
    <>
      <Button look="linklike" onPress={() => setChanges(true)}>
        {t("interviews.now.timeChange")}
      </Button>
      {changes ? <PutTimeDialog {...props} onClose={() => setChanges(false)} /> : null}
    </>
  );
}

function putWhen({ record }: Recorder, { at, part }: QuestionPut): string {
  const day = dayOfPart(record, part);
  return day === null
    ? t("interviews.now.putAt", { time: at })
    : t("interviews.now.putOn", { time: at, day: shortDay(day) });
}

/** In place of a question: why there is none. */
export function Banner(props: {
  readonly title: string;
  readonly hint: string;
  readonly said: string;
  readonly children?: ReactNode;
  /** In place of the row of buttons. */
  readonly actions?: ReactNode;
  readonly below?: ReactNode;
}) {
  return (
    <section className="now" aria-label={t("interviews.now.region")} data-column>
      <span className="no" />
      <div>
        <p className="who2">{props.hint}</p>
        <p className="q">{props.title}</p>
      </div>
      {props.actions ?? (
        <div className="ac">
          {props.children}
          <p className="said t13 q2" role="status" title={props.said}>
            {props.said}
          </p>
        </div>
      )}
      {props.below}
    </section>
  );
}
