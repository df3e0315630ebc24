import type { KnownYesNo } from "#core/model/selection.ts";
import { isTyping } from "#ui/parts/use-keys.ts";
import { useWorld } from "#usecases/world-context.ts";
import { QuietLine } from "#features/interviews/quiet-line.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { whenText } from "#features/interviews/when-text.ts";
import { t } from "#words/t.ts";

/** A question answered yes or no: one press, or Y and N while the row has the focus. The same again takes it back. */
export function YesNoRow({
  question,
  recorder,
}: {
  readonly question: KnownYesNo;
  readonly recorder: Recorder;
}) {
  const { record, part, note } = recorder;
  const { clock } = useWorld();
  const noted = record.answers[question.id];
  const answer = (next: "yes" | "no"): void => {
    note([
      {
        type: "answered",
        question: question.id,
        answer: noted?.answer === next ? null : next,
        words: noted?.words ?? "",
        at: clock.timeOfDay(),
        part,
      },
    ]);
  };
  const write = (words: string): boolean => {
    const moment = noted ?? { answer: null, at: clock.timeOfDay(), part };
    return note([{ type: "answered", question: question.id, ...moment, words }]) === null;
  };
  return (
    <li className="yn">
      <div
        role="radiogroup"
        tabIndex={0}
        aria-label={question.text}
        onKeyDown={(event) => {
          if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
          const key = event.key.toLowerCase();
          if (key !== "y" && key !== "n") return;
          event.preventDefault();
          event.stopPropagation();
          answer(key === "y" ? "yes" : "no");
        }}
      >
        <span className="yq">{question.text}</span>
        <span className="yb">
          {(["yes", "no"] as const).map((each) => (
            <button
              key={each}
              type="button"
              role="radio"
              className="btn sm"
              aria-checked={noted?.answer === each}
              onClick={() => answer(each)}
            >
              {t(`interviews.yesNo.${each}`)}
            </button>
          ))}
        </span>
      </div>
      <div>
        <QuietLine
          name={`interviews/answer/${recorder.candidate}/${question.id}`}
          label={t("interviews.yesNo.wordsOf", { question: question.text })}
          placeholder={t("interviews.yesNo.words")}
          value={noted?.words ?? ""}
          onDone={write}
        />
        <span className="q3">{noted === undefined ? "" : whenText(record, noted)}</span>
      </div>
    </li>
  );
}
