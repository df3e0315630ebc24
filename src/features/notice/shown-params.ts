import { longDay } from "#words/format.ts";
import type { WordParams } from "#words/t.ts";

const DATES: readonly unknown[] = ["deadline", "published"];

/** Parameters as a person reads them: days in words, for figures are what was unsure. `field` says what they are of. */
export function shownParams(params: WordParams, field: unknown): WordParams {
  if (!DATES.includes(field)) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? longDay(value) : value]),
  );
}
