import { useState } from "react";
import { Button } from "#ui/parts/button.tsx";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { useDraft, useWorld } from "#usecases/world-context.ts";
import type { Questions } from "#features/interviews/use-questions.ts";
import type { Recorder } from "#features/interviews/use-record.ts";
import { placeOf } from "#features/interviews/place-of.ts";
import { useReturnFocus } from "#features/interviews/use-return-focus.ts";
import { t } from "#words/t.ts";

/** One line for what was asked besides the sheet, in the row where the buttons stood: nothing else moves. */
export function BesidesField(props: {
  readonly questions: Questions;
  readonly recorder: Recorder;
  readonly at: number | "new";
}) {
  const { questions, recorder, at } = props;
  const { candidate, record, part, note } = recorder;
  const world = useWorld();
  const before = at === "new" ? undefined : record.besides[at];
  const key = draftKey.text(`interviews/besides/${candidate}/${placeOf(before)}`);
  const words = useDraft<string>(key) ?? before?.words ?? "";
  const about = before?.question ?? questions.shown?.id ?? null;
  const [follows, setFollows] = useState(before === undefined ? about !== null : before.question !== null);
  useReturnFocus(".now .ac .btn");
  const number = questions.sheet.questions.findIndex((each) => each.id === about) + 1;
  const close = (): void => questions.ask(null);
  const settle = (text: string): void => {
    const question = follows ? about : null;
    const gone = new Map([[key, null]]);
    const refusal =
      at === "new" || before === undefined
        ? note(
            [
              {
                type: "asked-besides",
                question,
                words: text,
                by: questions.putBy.by,
                at: world.clock.timeOfDay(),
                part,
              },
            ],
            gone,
          )
        : note([{ type: "besides-changed", index: at, ...before, question, words: text }], gone);
    if (refusal === null) close();
  };
  return (
    <form
      className="ac"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === "") recorder.say(t("interviews.refusal.words-missing"));
        else settle(words);
      }}
    >
      <input
        className="input"
        aria-label={t("interviews.besides.label")}
        placeholder={t("interviews.besides.label")}
        autoComplete="off"
        ref={focusFirst}
        value={words}
        onChange={(event) => keepDraft(world, key, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
        }}
      />
      {about === null ? null : (
        <Button pressed={follows} onPress={() => setFollows(!follows)}>
          {t("interviews.besides.follows", { number })}
        </Button>
      )}
      <button type="submit" className="btn primary">
        {t(before === undefined ? "interviews.besides.record" : "interviews.besides.change")}
      </button>
      {before === undefined ? null : (
        <Button onPress={() => settle("")}>{t("interviews.besides.remove")}</Button>
      )}
      <Button onPress={close}>{t("interviews.now.back")}</Button>
      <p className={recorder.said === "" ? "vh" : "said t13 err-line"} role="status">
        {recorder.said}
      </p>
    </form>
  );
}

function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}
