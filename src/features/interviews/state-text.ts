import type { QuestionPut } from "#core/model/interview.ts";
import { t } from "#words/t.ts";

/** How a question was put, in words: "as written", "as written, twice". */
export function stateText({ state, times }: QuestionPut): string {
  const text = t(`interviews.list.state.${state}`);
  if (times < 2) return text;
  return times === 2
    ? t("interviews.list.twice", { state: text })
    : t("interviews.list.times", { state: text, count: times });
}
