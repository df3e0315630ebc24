import type { TimeWarning } from "#core/people/time-warnings.ts";
import { shortDay } from "#words/format.ts";
import { t, type WordParams } from "#words/t.ts";

function paramsOf(warning: TimeWarning): WordParams {
  const one = warning.one.code;
  if (warning.code === "in-break") {
    const { words, from, day } = warning.pause;
    return { one, what: words === "" ? t("schedule.slots.pause") : words, from, day: shortDay(day) };
  }
  const { other, ...rest } = { other: null, ...warning };
  return {
    one,
    other: other?.code ?? "",
    place: "place" in rest ? rest.place : "",
    minutes: "minutes" in rest ? rest.minutes : 0,
    planned: "planned" in rest ? rest.planned : 0,
  };
}

/** One warning as a sentence. */
export const warningText = (warning: TimeWarning): string =>
  t(`schedule.warning.${warning.code}`, paramsOf(warning));

/** All warnings in the room of one: the gravest, and how many more there are. */
export function warningsText(warnings: readonly TimeWarning[]): string {
  const [first, ...more] = warnings;
  if (first === undefined) return "";
  if (more.length === 0) return warningText(first);
  return `${warningText(first)} ${t("schedule.warning.more", { count: more.length })}`;
}

/** A warning in the rows of its candidates, in a word or two. */
export const warningRemark = (warning: TimeWarning): string =>
  t(`schedule.remark.${warning.code}`, paramsOf(warning));
