import type { Question } from "#core/model/sheet.ts";
import { Button } from "#ui/parts/button.tsx";
import { keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import { wordsKey, type AsksWords, type Questions } from "#features/interviews/use-questions.ts";
import { useReturnFocus } from "#features/interviews/use-return-focus.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { t } from "#words/t.ts";

const LABELS = { "other-words": "wordsLabel", "not-put": "whyLabel", again: "againLabel" } as const;
const DOES = { "other-words": "noteWords", "not-put": "noteWhy", again: "noteAgain" } as const;

/** Asks for the words in the row where the buttons stood: nothing else moves. */
export function QuestionWords(props: {
  readonly questions: Questions;
  readonly recorder: Recorder;
  readonly question: Question;
  readonly asks: AsksWords;
}) {
  const { questions, recorder, question, asks } = props;
  const world = useWorld();
  const key = wordsKey(recorder.candidate, question.id, asks);
  const before = recorder.record.put.find((each) => each.question === question.id);
  const words = useDraft<string>(key) ?? (asks === before?.state ? before.words : "");
  const label = t(`interviews.now.${LABELS[asks]}`);
  const done = (): void => {
    if (asks === "again") questions.putAgain(words);
    else questions.put(asks, words);
  };
  const back = (): void => questions.ask(null);
  useReturnFocus(".now .ac .btn");
  return (
    <form
      className="ac"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        className="input"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        // The row was asked for by the person, who goes on typing in it.
        ref={focusFirst}
        value={words}
        onChange={(event) => keepDraft(world, key, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") back();
        }}
      />
      <Button look="primary" onPress={done}>
        {t(`interviews.now.${DOES[asks]}`)}
      </Button>
      <Button onPress={back}>{t("interviews.now.back")}</Button>
      <p className={recorder.said === "" ? "vh" : "said t13 err-line"} role="status">
        {recorder.said}
      </p>
    </form>
  );
}

function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}
