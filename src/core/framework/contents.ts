import type { BankQuestion, Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";

/** A place in a framework that has indicators and questions: a level, or a competency itself. */
export interface Spot {
  readonly competency: string;
  /** Null for the competency itself. */
  readonly level: string | null;
}

export interface Counts {
  readonly competencies: number;
  readonly levels: number;
  readonly questions: number;
}

/** How much there is in a framework. */
export function countsOf({ competencies }: Framework): Counts {
  const levels = competencies.flatMap((each) => each.levels);
  return {
    competencies: competencies.length,
    levels: levels.length,
    questions: [...competencies, ...levels].reduce((sum, each) => sum + (each.questions?.length ?? 0), 0),
  };
}

export const competencyAt = (framework: Framework, id: string): FrameworkCompetency | null =>
  framework.competencies.find((each) => each.id === id) ?? null;

export const levelAt = (framework: Framework, spot: Spot): FrameworkLevel | null =>
  competencyAt(framework, spot.competency)?.levels.find((each) => each.id === spot.level) ?? null;

/** The questions at a place; none where the place is not there. */
export const questionsAt = (framework: Framework, spot: Spot): readonly BankQuestion[] =>
  (spot.level === null ? competencyAt(framework, spot.competency) : levelAt(framework, spot))?.questions ??
  [];

/** Competencies under their headings, in the order in which the headings first come; "" for those without one. */
export function groupsOf({
  competencies,
}: Framework): readonly { readonly group: string; readonly competencies: readonly FrameworkCompetency[] }[] {
  const groups = new Map<string, FrameworkCompetency[]>();
  for (const competency of competencies) {
    const group = competency.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), competency]);
  }
  return [...groups].map(([group, members]) => ({ group, competencies: members }));
}
