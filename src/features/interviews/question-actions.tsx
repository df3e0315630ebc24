import type { Question } from "#core/model/sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { Kbd } from "#ui/parts/keys.tsx";
import { keepsFocus } from "#features/interviews/keeps-focus.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

/** What can be noted of the question shown: the first note, or a correction. */
export function QuestionActions(props: {
  readonly questions: Questions;
  readonly recorder: Recorder;
  readonly question: Question;
}) {
  const { questions, recorder, question } = props;
  const put = recorder.record.put.find((each) => each.question === question.id);
  return (
    <div className="ac" {...keepsFocus}>
      {put === undefined ? (
        <>
          <Button look="primary" onPress={() => questions.put("as-written", "")}>
            {putText(questions, recorder, question)} <Kbd>{t("shell.keyName.Space")}</Kbd>
          </Button>
          <Button onPress={() => questions.ask("other-words")}>{t("interviews.now.otherWords")}</Button>
          <Button onPress={() => questions.ask("not-put")}>{t("interviews.now.notPut")}</Button>
        </>
      ) : (
        <>
          <Button pressed={put.state === "as-written"} onPress={() => questions.put("as-written", "")}>
            {t("interviews.now.asWritten")}
          </Button>
          <Button pressed={put.state === "other-words"} onPress={() => questions.ask("other-words")}>
            {t("interviews.now.otherWords")}
          </Button>
          <Button pressed={put.state === "not-put"} onPress={() => questions.ask("not-put")}>
            {t("interviews.now.notPut")}
          </Button>
          {put.state === "not-put" ? null : (
            <Button onPress={() => questions.ask("again")}>{t("interviews.now.putAgain")}</Button>
          )}
          <Button onPress={questions.notYet}>{t("interviews.now.notYet")}</Button>
        </>
      )}
      {questions.inTurn !== null && questions.inTurn !== question ? (
        <Button look="quiet" onPress={() => questions.show(null)}>
          {t("interviews.now.backTo", { number: questions.sheet.questions.indexOf(questions.inTurn) + 1 })}
        </Button>
      ) : null}
      <p className="said t13 q2" role="status" title={recorder.said}>
        {recorder.said}
      </p>
    </div>
  );
}

function putText({ sheet }: Questions, { record }: Recorder, question: Question): string {
  const done = new Set(record.put.map((each) => each.question));
  const next = sheet.questions.findIndex((each) => each !== question && !done.has(each.id));
  return next < 0 ? t("interviews.now.putLast") : t("interviews.now.putNext", { next: next + 1 });
}
