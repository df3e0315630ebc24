import type { BankQuestion, Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import type { Spot } from "#core/framework/contents.ts";

/** The framework with one competency changed. An unknown identifier changes nothing. */
export const changeCompetency = (
  framework: Framework,
  id: string,
  change: (competency: FrameworkCompetency) => FrameworkCompetency,
): Framework => ({
  ...framework,
  competencies: framework.competencies.map((each) => (each.id === id ? change(each) : each)),
});

/** The framework with one level changed. */
export const changeLevel = (
  framework: Framework,
  spot: Spot,
  change: (level: FrameworkLevel) => FrameworkLevel,
): Framework =>
  changeCompetency(framework, spot.competency, (competency) => ({
    ...competency,
    levels: competency.levels.map((each) => (each.id === spot.level ? change(each) : each)),
  }));

/** The framework with the questions of one place changed. */
export const changeQuestions = (
  framework: Framework,
  spot: Spot,
  change: (questions: readonly BankQuestion[]) => readonly BankQuestion[],
): Framework =>
  spot.level === null
    ? changeCompetency(framework, spot.competency, (competency) => ({
        ...competency,
        questions: change(competency.questions ?? []),
      }))
    : changeLevel(framework, spot, (level) => ({ ...level, questions: change(level.questions) }));

/** A list with the item of this identifier moved by some places; at the ends it stays. */
export function moveIn<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  by: number,
): readonly T[] {
  const from = list.findIndex((each) => each.id === id);
  const item = list[from];
  if (item === undefined || from + by < 0 || from + by >= list.length) return list;
  const rest = list.filter((each) => each !== item);
  return [...rest.slice(0, from + by), item, ...rest.slice(from + by)];
}
