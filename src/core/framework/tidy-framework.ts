import type {
  BankQuestion,
  FiveAnchors,
  Framework,
  FrameworkCompetency,
  FrameworkLevel,
  ProbeAbout,
} from "#core/model/framework.ts";
import { enteringLine, enteringText } from "#core/shared/canonical.ts";

const line = (text: string): string => enteringLine(text).trim();
const words = (text: string): string => enteringText(text).trim();

const ABOUT: readonly ProbeAbout[] = ["action", "reasons", "result"];

/** The one form in which a framework is kept and exchanged: plain text, trimmed, without lines that were left empty. */
export function tidyFramework(framework: Framework): Framework {
  const { source, ...rest } = framework;
  const about = words(source ?? "");
  const isNumbered = framework.competencies.some(({ levels }) => levels.some((each) => "number" in each));
  const numbersItsLevels = framework.numbersItsLevels && isNumbered;
  return {
    ...rest,
    name: line(framework.name),
    ...(about === "" ? {} : { source: about }),
    numbersItsLevels,
    competencies: framework.competencies.map((each) => tidyCompetency(each, numbersItsLevels)),
  };
}

function tidyCompetency(competency: FrameworkCompetency, isNumbered: boolean): FrameworkCompetency {
  const { group, indicators, questions, ...rest } = competency;
  const heading = line(group ?? "");
  const lines = tidyLines(indicators ?? []);
  return {
    ...rest,
    name: line(competency.name),
    ...(heading === "" ? {} : { group: heading }),
    definition: words(competency.definition),
    ...(lines.length === 0 ? {} : { indicators: lines }),
    ...(questions === undefined || questions.length === 0 ? {} : { questions: questions.map(tidyQuestion) }),
    levels: counted(competency.levels).map((each) => tidyLevel(each, isNumbered)),
  };
}

/** Levels of a known order stand in it and count from 1. */
function counted(levels: readonly FrameworkLevel[]): readonly FrameworkLevel[] {
  if (levels.some((each) => each.order === null)) return levels;
  const sorted = [...levels].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return sorted.map((each, index) => ({ ...each, order: index + 1 }));
}

function tidyLevel({ number, ...level }: FrameworkLevel, isNumbered: boolean): FrameworkLevel {
  return {
    ...level,
    label: line(level.label),
    ...(isNumbered && number !== undefined ? { number } : {}),
    indicators: tidyLines(level.indicators),
    anchors: level.anchors === null ? null : tidyAnchors(level.anchors),
    questions: level.questions.map(tidyQuestion),
  };
}

function tidyAnchors([one, two, three, four, five]: FiveAnchors): FiveAnchors | null {
  const anchors: FiveAnchors = [words(one), words(two), words(three), words(four), words(five)];
  return anchors.every((each) => each === "") ? null : anchors;
}

/** Probes stand in the order in which they are put: on the own action, on reasons, on the result. */
const tidyQuestion = (question: BankQuestion): BankQuestion => ({
  ...question,
  text: words(question.text),
  probes: question.probes
    .map((each) => ({ ...each, text: line(each.text) }))
    .filter((each) => each.text !== "")
    .sort((a, b) => ABOUT.indexOf(a.about) - ABOUT.indexOf(b.about)),
});

const tidyLines = (lines: readonly string[]): readonly string[] =>
  lines.map(line).filter((each) => each !== "");
