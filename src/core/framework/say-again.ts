import type {
  BankQuestion,
  Framework,
  FrameworkCompetency,
  FrameworkLevel,
  SaidCompetency,
  SaidLevel,
  SaidQuestion,
} from "#core/model/framework.ts";

/**
 * The framework under its `name` in another language, with the identifiers and the order of the original; a competency that is not said
 * in it stays as it is. The original's own names and labels go on to be known.
 */
export function sayAgain(framework: Framework, name: string, said: readonly SaidCompetency[]): Framework {
  return {
    ...framework,
    name,
    competencies: framework.competencies.map((each) => sayCompetency(each, said)),
  };
}

/** A competency in another language; as it is where it is not among those said in it. */
export function sayCompetency(
  competency: FrameworkCompetency,
  said: readonly SaidCompetency[],
): FrameworkCompetency {
  const words = said.find(({ id }) => id === competency.id);
  return words === undefined ? competency : competencyIn(competency, words);
}

function competencyIn(original: FrameworkCompetency, said: SaidCompetency): FrameworkCompetency {
  const { indicators, questions } = original;
  return {
    ...original,
    name: said.name,
    nameStanding: "ours",
    alsoNamed: [original.name, ...(original.alsoNamed ?? [])],
    ...(said.group === undefined ? {} : { group: said.group }),
    definition: said.definition,
    ...(indicators === undefined ? {} : { indicators: said.indicators ?? indicators }),
    ...(questions === undefined ? {} : { questions: questionsIn(questions, said.questions ?? []) }),
    levels: original.levels.map((level, index) => levelIn(level, said.levels[index])),
  };
}

function levelIn(original: FrameworkLevel, said: SaidLevel | undefined): FrameworkLevel {
  if (said === undefined) return original;
  return {
    ...original,
    label: said.label,
    labelStanding: original.labelStanding === "attested" ? "ours" : original.labelStanding,
    alsoLabelled: [original.label, ...(original.alsoLabelled ?? [])],
    indicators: said.indicators,
    anchors: said.anchors,
    questions: questionsIn(original.questions, said.questions),
  };
}

const questionsIn = (originals: readonly BankQuestion[], said: readonly SaidQuestion[]): BankQuestion[] =>
  originals.map((original, index) => {
    const [text = original.text, ...probes] = said[index] ?? [];
    return {
      ...original,
      text,
      probes: original.probes.map((probe, place) => ({ ...probe, text: probes[place] ?? probe.text })),
    };
  });
