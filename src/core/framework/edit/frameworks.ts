import type { Framework } from "#core/model/framework.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";

/** A framework of one's own with nothing in it yet. `id` as `ownId` makes it. */
export const newFramework = (id: string, name: string): Framework => ({
  id,
  name: enteringLine(name),
  version: "1",
  numbersItsLevels: false,
  competencies: [],
});

/**
 * A copy to be changed. Competencies, levels and questions keep their identifiers, so that they are known again as the
 * same ones; words that stay as they are stay whose they were.
 */
export const copyFramework = (framework: Framework, id: string, name: string): Framework => ({
  ...framework,
  id,
  name: enteringLine(name),
  version: "1",
  basedOn: { id: framework.id, name: framework.name, version: framework.version },
});

export const renameFramework = (framework: Framework, name: string): Framework => ({
  ...framework,
  name: enteringLine(name),
});

/** Writes whose the framework is and where its words come from. */
export const describeFramework = (framework: Framework, source: string): Framework => ({
  ...framework,
  source: enteringText(source),
});

/** Says whether the organisation itself numbers its levels. Numbers that were given come back with it. */
export const numberLevels = (framework: Framework, numbersItsLevels: boolean): Framework => ({
  ...framework,
  numbersItsLevels,
});
