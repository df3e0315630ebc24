import type { KeyboardEvent } from "react";
import type { KnownYesNo } from "#core/model/selection.ts";
import { isTyping } from "#ui/parts/use-keys.ts";
import { useWorld } from "#usecases/world-context.ts";
import { QuietLine } from "#features/interviews/quiet-line.tsx";
import type { Recorder } from "#features/interviews/use-record.ts";
import { whenText } from "#features/interviews/when-text.ts";
import { t } from "#words/t.ts";

const ANSWERS = ["yes", "no"] as const;
type YesOrNo = (typeof ANSWERS)[number];

/**
 * A question answered yes or no: one press, or Y and N while the row has the focus. The same again takes it back. The
 * arrows and Space choose as in any group of radio buttons.
 */
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
  const answer = (next: YesOrNo): void => {
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
          const chosen = chosenBy(event, noted?.answer ?? null);
          if (key !== "y" && key !== "n" && chosen === null) return;
          event.preventDefault();
          event.stopPropagation();
          if (chosen === null) answer(key === "y" ? "yes" : "no");
          else if (chosen !== noted?.answer) answer(chosen);
        }}
      >
        <span className="yq">{question.text}</span>
        <span className="yb">
          {ANSWERS.map((each) => (
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

/**
 * What an arrow, or Space on the group itself, chooses: the other answer, and where there is none yet the first, going back
 * the last. Null for any other key. A button that had the focus gives it on to the other one.
 */
function chosenBy({ key, currentTarget, target }: KeyboardEvent, noted: YesOrNo | null): YesOrNo | null {
  const isBack = key === "ArrowLeft" || key === "ArrowUp";
  if (key === " ") return target === currentTarget ? (noted ?? "yes") : null;
  if (!isBack && key !== "ArrowRight" && key !== "ArrowDown") return null;
  const radios = [...currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
  const here = radios.findIndex((each) => each === target);
  const from = here < 0 ? noted : ANSWERS[here];
  if (from === null) return isBack ? "no" : "yes";
  const next = from === "yes" ? "no" : "yes";
  if (here >= 0) radios[ANSWERS.indexOf(next)]?.focus();
  return next;
}
