import type { BankQuestion, FiveAnchors, Framework, FrameworkLevel } from "#core/model/framework.ts";
import {
  GENERAL_ANCHORS,
  GENERAL_QUESTION,
  KNOWLEDGE_ANCHORS,
  KNOWLEDGE_QUESTION,
} from "#core/framework/general-anchors.ts";

/** A list written as running text, its items parted by " | ". */
export const listOf = (text: string): readonly string[] => text.replace(/\s+/g, " ").trim().split(" | ");

/** Each entry is a pattern for a whole word. */
export const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  "words of degree": listOf(`
    absolutely | completely | consistently | effectively | efficiently | entirely | especially | extremely |
    fully | greatly | highly | largely | particularly | perfectly | properly | appropriately | quite | rather |
    readily | really | significantly | strongly | thoroughly | totally | truly | very | always | clearly |
    constantly | quickly | regularly | seriously | skilfully | successfully | actively | (?<!as )well
  `),
  praise: listOf(`
    appropriate | best | brilliant | excellent | exceptional | good | great | impressive | outstanding |
    perfect | proud | strong | success | successful
  `),
  "idioms or jargon": listOf(`
    buy-in | leverag(e|ing) | proactive(ly)? | stakeholders? | synerg(y|ies) | mindset | empower | onboarding |
    roadmap | big picture | on board | hands-on | track record | going forward | win-win | same page |
    step up | make your case | at stake | face value | losing face | bottom line | in hand | an own
  `),
  "private life": listOf(`
    age | beliefs? | child(ren)? | disability | ethnic | faith | family | gender | health | husband | illness |
    married | nationality | pregnant | race | religio(n|us) | sexual | spouse | wife
  `),
  "one gender": listOf("he | she | his | hers? | him | himself | herself"),
  "American spelling": listOf(`
    organizations? | organizational | recognize[sd]? | behaviors? | programs? | colors? | judgment |
    analyze[sd]? | prioritize[sd]? | centers?
  `),
};

const IRREGULAR_PAST = listOf(`
  Bound | Broke | Brought | Built | Dealt | Did | Foresaw | Found | Gave | Held | Kept | Knew | Left | Lost
  | Made | Met | Put | Rebuilt | Saw | Set | Spoke | Taught | Told | Took | Understood | Went | Won
`);

export const isPast = (word: string): boolean => word.endsWith("ed") || IRREGULAR_PAST.includes(word);
export const isThirdPerson = (word: string): boolean => /^[A-Z][a-z]+s$/.test(word);
export const isSentence = (text: string): boolean => /^[A-Z][^.?!]+\.$/.test(text);
export const words = (text: string): readonly string[] => text.split(/\s+/);
export const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);
export const firstWord = (text: string): string => words(text)[0] ?? "";
export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

export const tooLong = (texts: readonly string[], limit: number): readonly string[] =>
  texts.filter((text) => words(text).length > limit);

export const timesUsed = (items: readonly string[]): ReadonlyMap<string, number> =>
  items.reduce((seen, item) => seen.set(item, (seen.get(item) ?? 0) + 1), new Map<string, number>());

/** What occurs more than once, whatever its capitals. */
export const repeated = (texts: readonly string[]): readonly string[] => {
  const seen = timesUsed(texts.map((text) => text.toLowerCase()));
  return [...seen.keys()].filter((text) => seen.get(text) !== 1);
};

/** How many lines a narrow column of the scoring screen needs, breaking at spaces only. */
export const linesOf = (text: string): number => text.match(/\S.{0,43}(?=\s|$)/g)?.length ?? 0;

/** A level, or a competency that has none: where indicators and questions stand. */
export interface Place {
  readonly id: string;
  readonly indicators: readonly string[];
  readonly questions: readonly BankQuestion[];
}

/** Our texts in a framework, by kind. The general anchors and questions stand beside those of every framework. */
export interface FrameworkTexts {
  readonly levels: readonly FrameworkLevel[];
  readonly places: readonly Place[];
  readonly questions: readonly BankQuestion[];
  readonly asked: readonly Pick<BankQuestion, "text" | "probes">[];
  readonly ladders: readonly FiveAnchors[];
  readonly definitions: readonly string[];
  readonly indicators: readonly string[];
  readonly anchors: readonly string[];
  readonly leads: readonly string[];
  readonly probes: readonly string[];
  readonly all: readonly string[];
}

export function textsOf({ competencies }: Framework): FrameworkTexts {
  const levels = competencies.flatMap((competency) => competency.levels);
  const places = competencies.flatMap<Place>(({ id, indicators = [], questions = [], levels: own }) =>
    own.length === 0 ? [{ id, indicators, questions }] : own,
  );
  const questions = places.flatMap((place) => place.questions);
  const asked = [...questions, GENERAL_QUESTION, KNOWLEDGE_QUESTION];
  const ladders = [
    ...levels.flatMap((level) => (level.anchors === null ? [] : [level.anchors])),
    GENERAL_ANCHORS,
    KNOWLEDGE_ANCHORS,
  ];
  const kinds = {
    definitions: competencies.map((competency) => competency.definition),
    indicators: places.flatMap((place) => place.indicators),
    anchors: ladders.flat(),
    leads: asked.map((question) => question.text),
    probes: asked.flatMap((question) => question.probes.map((probe) => probe.text)),
  };
  return { levels, places, questions, asked, ladders, ...kinds, all: Object.values(kinds).flat() };
}
