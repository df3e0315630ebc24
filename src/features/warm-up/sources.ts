import { WARM_UP_SETS_IN, warmUpSetFor, type WarmUpSet } from "#core/framework/warm-up-answers.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
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

const sourcesOf = (sets: readonly WarmUpSet[]): readonly Source[] =>
  sets.flatMap((set) => set.answers.map(({ id, text }, index) => ({ id, set, number: index + 1, text })));

/** All answers that come with the app, by language; the same ones in the same order in each. */
export const SOURCES: { readonly [K in OurLanguage]: readonly Source[] } = {
  en: sourcesOf(WARM_UP_SETS_IN.en),
  fr: sourcesOf(WARM_UP_SETS_IN.fr),
};

/** The first answer that fits a criterion by name; the first of all where none does. */
export function firstSourceFor(criterion: Criterion, language: OurLanguage): string {
  const set = warmUpSetFor(criterion.name, language);
  const sources = SOURCES[language];
  return (sources.find((each) => each.set === set) ?? sources[0])?.id ?? OWN;
}

/** The criterion to begin with: the first for which there is an answer, else the first. */
export const firstCriterion = (
  criteria: readonly Criterion[],
  language: OurLanguage,
): Criterion | undefined => criteria.find(({ name }) => warmUpSetFor(name, language) !== null) ?? criteria[0];
