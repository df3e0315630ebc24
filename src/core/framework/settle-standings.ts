import type {
  BankQuestion,
  Framework,
  FrameworkCompetency,
  FrameworkLevel,
  OwnText,
} from "#core/model/framework.ts";

/**
 * Whose every word is, worked out anew: a word that stands in the same place of a source is whose it is there, any
 * other is the using organisation's. The first source that has it decides, so what was shipped comes first and the
 * framework's own earlier versions after it. No claim of a file or of a hand is taken for true.
 */
export const settleStandings = (framework: Framework, sources: readonly Framework[]): Framework => ({
  ...framework,
  competencies: framework.competencies.map((each) => settleCompetency(each, sources)),
});

/** As `settleStandings` after a change: competencies that are still those of `before` have been settled with it. */
export function settleChanged(
  framework: Framework,
  before: Framework,
  sources: readonly Framework[],
): Framework {
  const known = new Set(before.competencies);
  const competencies = framework.competencies.map((each) =>
    known.has(each) ? each : settleCompetency(each, sources),
  );
  return { ...framework, competencies };
}

function settleCompetency(
  competency: FrameworkCompetency,
  sources: readonly Framework[],
): FrameworkCompetency {
  const known = sources.flatMap(({ competencies }) => {
    const found =
      competencies.find((each) => each.id === competency.id) ??
      competencies.find((each) => each.name === competency.name);
    return found ?? [];
  });
  const { alsoNamed: _names, own: _own, questions, ...rest } = competency;
  const named = known.find((each) => each.name === competency.name);
  return {
    ...rest,
    ...(questions === undefined
      ? {}
      : {
          questions: settleQuestions(
            questions,
            known.map((each) => each.questions ?? []),
          ),
        }),
    nameStanding: named?.nameStanding ?? "own",
    ...(named?.alsoNamed === undefined ? {} : { alsoNamed: named.alsoNamed }),
    levels: competency.levels.map((level) => settleLevel(level, competency, known)),
    ...ownTexts(competency, known, ["definition", "indicators"]),
  };
}

function settleLevel(
  level: FrameworkLevel,
  competency: FrameworkCompetency,
  sources: readonly FrameworkCompetency[],
): FrameworkLevel {
  const known = sources.flatMap((source) => levelIn(source, level) ?? []);
  const { alsoLabelled: _labels, own: _own, ...rest } = level;
  const labelled = known.find((each) => each.label === level.label);
  const ordered = sources.find((each) => isOrderedAs(competency, each, level));
  return {
    ...rest,
    labelStanding: labelled?.labelStanding ?? "own",
    ...(labelled?.alsoLabelled === undefined ? {} : { alsoLabelled: labelled.alsoLabelled }),
    orderStanding: (ordered === undefined ? null : levelIn(ordered, level))?.orderStanding ?? "own",
    questions: settleQuestions(
      level.questions,
      known.map((each) => each.questions),
    ),
    ...ownTexts(level, known, ["indicators", "anchors"]),
  };
}

/** The level of a source that this one is: by its identifier, else by its label. */
const levelIn = (source: FrameworkCompetency, level: FrameworkLevel): FrameworkLevel | undefined =>
  source.levels.find((each) => each.id === level.id) ??
  source.levels.find((each) => each.label === level.label);

/** Whether a source has this level, and has it in the same order with all the others that both have. */
function isOrderedAs(
  competency: FrameworkCompetency,
  source: FrameworkCompetency,
  level: FrameworkLevel,
): boolean {
  const there = levelIn(source, level);
  if (there === undefined || (there.order === null) !== (level.order === null)) return false;
  return competency.levels.every((other) => {
    const otherThere = levelIn(source, other);
    return otherThere === undefined || compared(level, other) === compared(there, otherThere);
  });
}

const compared = (a: FrameworkLevel, b: FrameworkLevel): number | null =>
  a.order === null || b.order === null ? null : Math.sign(a.order - b.order);

type Texts = {
  readonly [K in OwnText]?: string | readonly string[] | null | undefined;
} & { readonly own?: readonly OwnText[] };

/** Which of these texts are nobody else's. A text that is not there is nobody's. */
function ownTexts(
  texts: Texts,
  known: readonly Texts[],
  names: readonly OwnText[],
): { readonly own?: readonly OwnText[] } {
  const own = names.filter((name) => {
    const text = texts[name];
    if (text === undefined || text === null || text.length === 0) return false;
    const source = known.find((each) => sameText(each[name], text));
    return source === undefined || source.own?.includes(name) === true;
  });
  return own.length === 0 ? {} : { own };
}

const sameText = (a: Texts[OwnText], b: Texts[OwnText]): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function settleQuestions(
  questions: readonly BankQuestion[],
  sources: readonly (readonly BankQuestion[])[],
): readonly BankQuestion[] {
  const known = sources.flat();
  return questions.map(({ own: _own, ...question }) => {
    const source = known.find((each) => sameQuestion(each, question));
    return source === undefined || source.own === true ? { ...question, own: true as const } : question;
  });
}

const sameQuestion = (a: BankQuestion, b: BankQuestion): boolean =>
  a.text === b.text &&
  a.type === b.type &&
  a.probes.length === b.probes.length &&
  a.probes.every(({ about, text }, at) => about === b.probes[at]?.about && text === b.probes[at]?.text);
