import type { BankQuestion, Framework } from "#core/model/framework.ts";

/** Whether two frameworks have the same words in the same places, whatever they are called and whosever they are. */
export const saysTheSame = (a: Framework, b: Framework): boolean =>
  JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));

const wordsOf = ({ source = "", numbersItsLevels, competencies }: Framework): unknown => [
  source,
  numbersItsLevels,
  competencies.map(({ name, group = "", definition, indicators = [], questions = [], levels }) => [
    name,
    group,
    definition,
    indicators,
    questions.map(questionWords),
    levels.map((level) => [
      level.label,
      level.number ?? null,
      level.indicators,
      level.anchors,
      level.questions.map(questionWords),
    ]),
  ]),
];

const questionWords = ({ text, type, probes }: BankQuestion): unknown => [
  text,
  type,
  probes.map((probe) => [probe.about, probe.text]),
];
