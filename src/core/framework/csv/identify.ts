import type {
  SpeltCompetency,
  SpeltFramework,
  SpeltLevel,
  SpeltQuestion,
} from "#core/framework/csv/spelt.ts";
import type { BankQuestion, Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";

/** What a framework made of a table is called and where it comes from. */
export type Identity = Pick<Framework, "id" | "name" | "version" | "basedOn">;

/**
 * A framework out of the words of a table. What a source calls by the same name is the same thing and keeps its
 * identifier; the rest gets a new one. The first source that knows a thing decides.
 */
export function identify(
  spelt: SpeltFramework,
  identity: Identity,
  sources: readonly Framework[],
  newId: () => string,
): Framework {
  const scale = sources.find((each) => each.ratingScale !== undefined)?.ratingScale;
  const competencies = spelt.competencies.map((each) => identifyCompetency(each, sources, newId));
  return {
    ...identity,
    ...(spelt.about === "" ? {} : { source: spelt.about }),
    numbersItsLevels: competencies.some(({ levels }) => levels.some((each) => each.number !== undefined)),
    ...(scale === undefined ? {} : { ratingScale: scale }),
    competencies,
  };
}

function identifyCompetency(
  spelt: SpeltCompetency,
  sources: readonly Framework[],
  newId: () => string,
): FrameworkCompetency {
  const known = sources.flatMap(
    ({ competencies }) => competencies.find((each) => each.name === spelt.name) ?? [],
  );
  const questions = identifyQuestions(
    spelt.questions,
    known.map((each) => each.questions ?? []),
    newId,
  );
  const levels = spelt.levels.map((each) => identifyLevel(each, known, newId));
  return {
    id: known[0]?.id ?? newId(),
    name: spelt.name,
    nameStanding: "own",
    ...(spelt.group === "" ? {} : { group: spelt.group }),
    definition: spelt.definition,
    ...(spelt.indicators.length === 0 ? {} : { indicators: spelt.indicators }),
    ...(questions.length === 0 ? {} : { questions }),
    levels: ordered(levels, known[0]),
  };
}

function identifyLevel(
  spelt: SpeltLevel,
  sources: readonly FrameworkCompetency[],
  newId: () => string,
): FrameworkLevel {
  const known = sources.flatMap(({ levels }) => levels.find((each) => each.label === spelt.label) ?? []);
  return {
    id: known[0]?.id ?? newId(),
    label: spelt.label,
    labelStanding: "own",
    ...(spelt.number === null ? {} : { number: spelt.number }),
    order: null,
    orderStanding: "own",
    indicators: spelt.indicators,
    anchors: spelt.anchors,
    questions: identifyQuestions(
      spelt.questions,
      known.map((each) => each.questions),
      newId,
    ),
  };
}

/** Levels stand lowest first. Only where the source has just these, and no order for some, is theirs unknown too. */
function ordered(
  levels: readonly FrameworkLevel[],
  source: FrameworkCompetency | undefined,
): readonly FrameworkLevel[] {
  const there = source?.levels ?? [];
  const isSame = levels.length === there.length && levels.every(({ id }, at) => there[at]?.id === id);
  return levels.map((level, at) => ({ ...level, order: isSame ? (there[at]?.order ?? null) : at + 1 }));
}

function identifyQuestions(
  spelt: readonly SpeltQuestion[],
  sources: readonly (readonly BankQuestion[])[],
  newId: () => string,
): readonly BankQuestion[] {
  const free = sources.flat();
  const taken = new Set<string>();
  return spelt.map((question) => {
    const same = free.find(({ id, text }) => text === question.text && !taken.has(id));
    const id = same?.id ?? newId();
    taken.add(id);
    return { id, ...question };
  });
}
