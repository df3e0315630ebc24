import fc from "fast-check";
import { tidyFramework } from "#core/framework/tidy-framework.ts";
import type {
  BankQuestion,
  FiveAnchors,
  Framework,
  FrameworkCompetency,
  FrameworkLevel,
} from "#core/model/framework.ts";

/** A level with one difference. */
export const aLevel = (id: string, label: string, change: Partial<FrameworkLevel> = {}): FrameworkLevel => ({
  id,
  label,
  labelStanding: "attested",
  order: 1,
  orderStanding: "inferred",
  indicators: [`Does what ${label} says.`],
  anchors: ["Nothing.", "Some.", "It.", "More.", "Much more."],
  questions: [aQuestion(`${id}.q1`, `When did you last ${label}?`)],
  ...change,
});

export const aQuestion = (id: string, text: string, change: Partial<BankQuestion> = {}): BankQuestion => ({
  id,
  type: "past",
  text,
  probes: [
    { about: "action", text: "What did you do?" },
    { about: "result", text: "What came of it?" },
  ],
  ...change,
});

export const aCompetency = (
  id: string,
  name: string,
  levels: readonly FrameworkLevel[] = [],
  change: Partial<FrameworkCompetency> = {},
): FrameworkCompetency => ({
  id,
  name,
  nameStanding: "attested",
  definition: `What ${name} is.`,
  levels,
  ...change,
});

/** Two competencies as if an organisation had published them: three levels, and none. */
export const A_FRAMEWORK: Framework = {
  id: "survey",
  name: "The Survey",
  version: "2026.1",
  source: "Read in its handbook.",
  numbersItsLevels: false,
  competencies: [
    aCompetency("s.listening", "Listening", [
      aLevel("s.listening.low", "hear", { order: 1, alsoLabelled: ["entendre"] }),
      aLevel("s.listening.mid", "listen", { order: 2 }),
      aLevel("s.listening.high", "understand", { order: 3, anchors: null }),
    ]),
    aCompetency("s.drawing", "Drawing", [], {
      nameStanding: "unconfirmed",
      alsoNamed: ["Dessin"],
      group: "Crafts",
      indicators: ["Draws to scale."],
      questions: [aQuestion("s.drawing.q1", "What did you draw?", { type: "situational" })],
    }),
  ],
};

/** Letters, signs that CSV and JSON must escape, formulas, line ends, other scripts. */
const CHARACTER = fc.constantFrom(..."aZ0 =+-@'\",;\t\n|\\/.?<{:é̈ß€文👍‏");

const text = (most: number) =>
  fc.array(CHARACTER, { minLength: 1, maxLength: most }).map((all) => `x${all.join("")}`.normalize("NFC"));

/** Begins with what a spreadsheet program takes for a formula, now and then. */
const words = fc
  .tuple(fc.constantFrom("", "", "=", "'", "'=", "-", "''@"), text(12))
  .map(([first, rest]) => first + rest);

const line = words.map((each) => each.replace(/[\n\t ]+/g, " "));

const QUESTION = fc.record({
  type: fc.constantFrom("past" as const, "situational" as const),
  text: words,
  probes: fc.array(
    fc.record({
      about: fc.constantFrom("action" as const, "reasons" as const, "result" as const),
      text: line,
    }),
    { maxLength: 4 },
  ),
});

type Asked = Omit<BankQuestion, "id">;

const distinct = <T>(item: fc.Arbitrary<T>, by: (each: T) => string, maxLength: number) =>
  fc.uniqueArray(item, { maxLength, selector: by });

const named = (each: { readonly name: string }): string => each.name.trim().toLowerCase();

const LEVEL = fc.record({
  name: line,
  number: fc.option(fc.integer({ min: -9, max: 99 })),
  indicators: fc.array(line, { maxLength: 3 }),
  anchors: fc.option(fc.tuple(words, words, words, words, words)),
  questions: distinct(QUESTION, (each) => each.text.trim(), 3),
  labelStanding: fc.constantFrom("attested" as const, "ours" as const, "own" as const),
  hasOrder: fc.boolean(),
});

const COMPETENCY = fc.record({
  name: line,
  nameStanding: fc.constantFrom("attested" as const, "unconfirmed" as const, "ours" as const, "own" as const),
  group: fc.option(line),
  definition: fc.option(words),
  indicators: fc.array(line, { maxLength: 2 }),
  questions: distinct(QUESTION, (each) => each.text.trim(), 2),
  levels: distinct(LEVEL, named, 3),
});

/** Any framework that could have been saved. */
export const ANY_FRAMEWORK: fc.Arbitrary<Framework> = fc
  .record({
    name: line,
    source: fc.option(words),
    numbersItsLevels: fc.boolean(),
    competencies: fc.uniqueArray(COMPETENCY, { maxLength: 4, selector: named }),
  })
  .map(({ source, competencies, ...rest }) =>
    tidyFramework({
      ...rest,
      id: "own-1",
      version: "3",
      ...(source === null ? {} : { source }),
      competencies: competencies.map(competencyOf),
    }),
  );

function competencyOf(
  {
    group,
    definition,
    indicators,
    levels,
    ...rest
  }: typeof COMPETENCY extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): FrameworkCompetency {
  const id = `c${index}`;
  const hasOrder = levels.every((each) => each.hasOrder);
  return {
    ...rest,
    id,
    ...(group === null ? {} : { group }),
    definition: definition ?? "",
    indicators,
    questions: questionsOf(rest.questions, id),
    levels: levels.map(({ name, number, anchors, indicators: lines, labelStanding, questions }, at) => ({
      labelStanding,
      indicators: lines,
      id: `${id}.l${at}`,
      label: name,
      ...(number === null ? {} : { number }),
      order: hasOrder ? at + 1 : null,
      orderStanding: "own" as const,
      anchors: anchors as FiveAnchors | null,
      questions: questionsOf(questions, `${id}.l${at}`),
    })),
  };
}

const questionsOf = (questions: readonly Asked[], id: string): readonly BankQuestion[] =>
  questions.map((each, at) => ({ ...each, id: `${id}.q${at}` }));
