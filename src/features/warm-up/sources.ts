import { WARM_UP_SETS, warmUpSetFor, type WarmUpSet } from "#core/framework/warm-up-answers.ts";
import type { Criterion } from "#core/model/sheet.ts";

/** The answer that the recorder writes. */
export const OWN = "own";

/** An invented answer that comes with the app. */
export interface Source {
  readonly id: string;
  readonly set: WarmUpSet;
  /** Counts within its set. */
  readonly number: number;
  readonly text: string;
}

export const SOURCES: readonly Source[] = WARM_UP_SETS.flatMap((set) =>
  set.answers.map(({ id, text }, index) => ({ id, set, number: index + 1, text })),
);

/** The first answer that fits a criterion by name; the first of all where none does. */
export function firstSourceFor(criterion: Criterion): string {
  const set = warmUpSetFor(criterion.name);
  return (SOURCES.find((each) => each.set === set) ?? SOURCES[0])?.id ?? OWN;
}

/** The criterion to begin with: the first for which there is an answer, else the first. */
export const firstCriterion = (criteria: readonly Criterion[]): Criterion | undefined =>
  criteria.find(({ name }) => warmUpSetFor(name) !== null) ?? criteria[0];
