import type { Framework, FrameworkCompetency } from "#core/model/framework.ts";
import { changeCompetency, moveIn } from "#core/framework/edit/change.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";

/** Adds an empty competency after another one and under its heading, or at the end. */
export function addCompetency(framework: Framework, id: string, after: string | null): Framework {
  const { competencies } = framework;
  const found = competencies.findIndex((each) => each.id === after);
  const at = found < 0 ? competencies.length : found + 1;
  const group = competencies[at - 1]?.group;
  const added: FrameworkCompetency = {
    id,
    name: "",
    nameStanding: "own",
    ...(group === undefined ? {} : { group }),
    definition: "",
    levels: [],
  };
  return { ...framework, competencies: competencies.toSpliced(at, 0, added) };
}

export const removeCompetency = (framework: Framework, id: string): Framework => ({
  ...framework,
  competencies: framework.competencies.filter((each) => each.id !== id),
});

/**
 * Moves a competency in the order of the list. One that leaves the others of its heading goes under the heading of the
 * one it passed; one that is alone under its heading takes the heading along.
 */
export function moveCompetency(framework: Framework, id: string, by: number): Framework {
  const competencies = moveIn(framework.competencies, id, by);
  const at = competencies.findIndex((each) => each.id === id);
  const [here, passed] = [competencies[at], competencies[at - Math.sign(by)]];
  const moved = { ...framework, competencies };
  if (competencies === framework.competencies || here?.group === passed?.group) return moved;
  const isAlone = competencies.every((each) => each === here || each.group !== here?.group);
  return isAlone ? moved : groupCompetency(moved, id, passed?.group ?? "");
}

export const renameCompetency = (framework: Framework, id: string, name: string): Framework =>
  changeCompetency(framework, id, (competency) => ({ ...competency, name: enteringLine(name) }));

export const defineCompetency = (framework: Framework, id: string, definition: string): Framework =>
  changeCompetency(framework, id, (competency) => ({ ...competency, definition: enteringText(definition) }));

/** Puts a competency under a heading; an empty one takes it from under any. */
export const groupCompetency = (framework: Framework, id: string, group: string): Framework =>
  changeCompetency(framework, id, ({ group: _before, ...competency }) =>
    group === "" ? competency : { ...competency, group: enteringLine(group) },
  );
