import type { Framework, FrameworkCompetency, SaidCompetency, SaidQuestion } from "#core/model/framework.ts";
import { foldText } from "#core/shared/fold-text.ts";
import { linesOf, listOf, sentences, tooLong } from "../text-rules.ts";

/** What does not belong in a French text of ours. Each entry is a pattern for a whole word. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  "words of degree": listOf(`
    absolument | complètement | constamment | efficacement | entièrement | extrêmement | fortement | grandement |
    hautement | particulièrement | parfaitement | pleinement | régulièrement | significativement | totalement |
    très | toujours | vraiment | activement
  `),
  praise: listOf(`brillante?s? | excellente?s? | exceptionnel(le)?s? | impressionnante?s? | remarquables?`),
  "one gender": listOf(`candidate?s?`),
  "private life": listOf(
    `âge | croyances? | handicap | famille | genre | grossesse | mari | épouse | religion | sexe`,
  ),
  "private address": listOf(`tu | te | tes | toi`),
  jargon: listOf(
    `leviers? | impacter | challenges? | feedback | reporting | implémenter | proacti(f|ve)s? | synergies?`,
  ),
};

interface Parts {
  readonly indicators: readonly string[];
  readonly anchors: readonly string[];
  readonly questions: readonly SaidQuestion[];
  readonly labels: readonly string[];
}

function partsOf(said: SaidCompetency): Parts {
  return {
    indicators: [...(said.indicators ?? []), ...said.levels.flatMap((level) => level.indicators)],
    anchors: said.levels.flatMap((level) => level.anchors ?? []),
    questions: [...(said.questions ?? []), ...said.levels.flatMap((level) => level.questions)],
    labels: said.levels.map((level) => level.label),
  };
}

const allOf = (said: SaidCompetency): readonly string[] => {
  const { indicators, anchors, questions, labels } = partsOf(said);
  return [
    said.name,
    said.group ?? "",
    said.definition,
    ...labels,
    ...indicators,
    ...anchors,
    ...questions.flat(),
  ];
};

/** How many of each part there are, in order: the same for an original and what says it again. */
const shapeOfOriginal = (competency: FrameworkCompetency): unknown => ({
  group: competency.group !== undefined,
  indicators: competency.indicators?.length ?? null,
  questions: competency.questions?.map(({ probes }) => probes.length) ?? null,
  levels: competency.levels.map((level) => ({
    indicators: level.indicators.length,
    anchors: level.anchors?.length ?? null,
    questions: level.questions.map(({ probes }) => probes.length),
  })),
});

const shapeOfSaid = (said: SaidCompetency): unknown => ({
  group: said.group !== undefined,
  indicators: said.indicators?.length ?? null,
  questions: said.questions?.map((question) => question.length - 1) ?? null,
  levels: said.levels.map((level) => ({
    indicators: level.indicators.length,
    anchors: level.anchors?.length ?? null,
    questions: level.questions.map((question) => question.length - 1),
  })),
});

/** A straight apostrophe or quotation mark, a plain space where French has a hard one, three dots, a doubled space. */
const SLIP = /['"]|[^\u00a0\u202f][?;:!»]|«[^\u00a0]|\.\.\.|  |^\s|\s$/u;

/** A sentence that asks without a question mark. */
const BIDS =
  /(?:^|[.?] )(?:Décrivez|Parlez-nous|Racontez-nous|Dites-nous|Expliquez|Choisissez|Donnez-nous)\b/u;

/** Those of some French texts that have a slip of type. */
export const slipsIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => SLIP.test(text));

const asWords = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}’-]+/gu, " ")} `;

/** All that is wrong with a competency said in French, each with the text that shows it; none where it is as it should be. */
export function faultsOf(said: SaidCompetency, framework: Framework): readonly string[] {
  const original = framework.competencies.find(({ id }) => id === said.id);
  if (original === undefined) return [`no competency ${said.id}`];
  const faults: string[] = [];
  const fault = (what: string, texts: readonly string[]): void => {
    faults.push(...texts.map((text) => `${what}: ${text}`));
  };
  if (JSON.stringify(shapeOfSaid(said)) !== JSON.stringify(shapeOfOriginal(original))) {
    return [
      `not part by part: ${JSON.stringify(shapeOfSaid(said))} for ${JSON.stringify(shapeOfOriginal(original))}`,
    ];
  }
  const { indicators, anchors, questions, labels } = partsOf(said);
  const leads = questions.map(([lead]) => lead);
  const probes = questions.flatMap(([, ...rest]) => rest);
  const known = (names: readonly string[] | undefined, text: string): boolean =>
    (names ?? []).some((each) => foldText(each) === foldText(text));
  if (!known([original.name, ...(original.alsoNamed ?? [])], said.name)) {
    fault("a name the original is not found by (alsoNamed)", [said.name]);
  }
  fault(
    "a label the original is not found by (alsoLabelled)",
    labels.filter((text, index) => {
      const level = original.levels[index];
      return !known([level?.label ?? "", ...(level?.alsoLabelled ?? [])], text);
    }),
  );
  fault(
    "no capital at the beginning",
    [said.name, ...labels].filter((text) => !/^\p{Lu}/u.test(text)),
  );
  fault(
    "a slip of type",
    allOf(said).filter((text) => SLIP.test(text)),
  );
  fault(
    "empty",
    allOf(said).filter((text, index) => text.trim() === "" && index !== 1),
  );
  const sentencesOfOne = [said.definition, ...indicators, ...anchors];
  fault(
    "not one sentence",
    sentencesOfOne.filter((text) => !/^\p{Lu}[^.?!]+\.$/u.test(text)),
  );
  fault("more than 32 words", tooLong([said.definition], 32));
  fault("more than 24 words", tooLong(indicators, 24));
  fault("more than 25 words", tooLong(anchors, 25));
  fault(
    "more than four lines",
    anchors.filter((text) => text.length > 140 || linesOf(text) > 4),
  );
  fault("more than 36 words", tooLong(leads, 36));
  fault("more than 17 words", tooLong(probes, 17));
  fault(
    "more than two sentences",
    leads.filter((text) => sentences(text).length > 2),
  );
  fault(
    "no question",
    probes.filter((text) => !/^\p{Lu}[^.?!]+\u00a0\?$/u.test(text)),
  );
  fault(
    "asks nothing",
    leads.filter((text) => !text.endsWith("?") && !BIDS.test(text)),
  );
  const lowest = said.levels.flatMap((level) => level.anchors?.slice(0, 1) ?? []);
  fault(
    "the lowest does not allow for nothing shown",
    lowest.filter((text) => !text.endsWith(", ou ne montre rien.")),
  );
  const higher = said.levels.flatMap((level) => level.anchors?.slice(1) ?? []);
  fault(
    "a higher one allows for nothing shown",
    higher.filter((text) => text.includes("ne montre rien")),
  );
  fault("twice", repeatedIn([...indicators, ...anchors, ...leads]));
  for (const [kind, patterns] of Object.entries(FORBIDDEN)) {
    const forbidden = new RegExp(` (?:${patterns.join("|")}) `, "u");
    fault(
      kind,
      allOf(said).filter((text) => forbidden.test(asWords(text))),
    );
  }
  return faults;
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
