import { describe, expect, it } from "vitest";
import type { BankQuestion, FiveAnchors, FrameworkLevel } from "#core/model/framework.ts";
import {
  GENERAL_ANCHORS,
  GENERAL_QUESTION,
  KNOWLEDGE_ANCHORS,
  KNOWLEDGE_QUESTION,
} from "#core/framework/general-anchors.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";

/** Read word for word in two published notices, lowest first where a competency has two. */
const ATTESTED: Readonly<Record<string, readonly string[]>> = {
  Achievement: [
    "Works to meet standards",
    "Demonstrates decisiveness based on solid considerations and trade-offs",
  ],
  "Analytical Thinking": ["Sees basic relationships"],
  "Change Leadership": ["Champions change"],
  "Clarity and Accuracy": ["Checks own work"],
  "Conceptual Thinking": ["Sees patterns based on life/work experience", "Creates new concepts"],
  "Customer Service Orientation": ["Takes personal responsibility for correcting problems"],
  "Developing Others": ["Provides in-depth mentoring, coaching and training"],
  Empathy: ["Reads non-verbal cues and understands meanings"],
  Flexibility: [],
  "Impact and Influence": ["Takes multiple actions to persuade", "Uses complex influence strategies"],
  Initiative: ["Is decisive in a time-sensitive situation", "Plans and acts for the long-term"],
  Leadership: ["Communicates a compelling vision"],
  "Organisational Awareness": ["Understands underlying issues"],
  "Self-Control": ["Stays composed and positive even under extreme pressure"],
  Teamwork: ["Cooperates"],
};

const listOf = (text: string): readonly string[] => text.replace(/\s+/g, " ").trim().split(" | ");

/** Recalled, unconfirmed, or another dictionary's own titles: none may reach a user from here. */
const NOT_ATTESTED = listOf(`
  Creates own measures of excellence | Sets and works to meet challenging goals | Takes calculated risks |
  Breaks down problems | Sees multiple relationships | Makes complex plans or analyses | Makes very complex
  plans or analyses | Expresses vision for change | Shows general concern for order and clarity | Monitors
  others' work | Checks quality of others | Monitors data or projects | Uses common sense | Applies basic
  rules of thumb | Applies learned concepts | Applies existing concepts | Clarifies complex data or
  situations | Simplifies complex ideas | Follows up on enquiries | Maintains clear communication | Makes
  self fully available | Addresses underlying needs | Uses a long-term perspective | Gives short-term,
  task-oriented instruction | On-the-job tips | Gives feedback to encourage | Listens actively | Understands
  emotion or content | Accepts need for flexibility | Applies rules flexibly | Adapts to unforeseen
  situations | Adapts own strategy or goals | Takes a single action to persuade | Calculates the impact of
  actions or words | Uses indirect influence | Addresses current opportunities or problems | Plans and acts
  up to a year ahead | Keeps people informed | Promotes team effectiveness | Positions self as the leader |
  Understands the formal structure | Informal structure | Organisational climate and culture |
  Organisational politics | Responds calmly | Manages stress effectively | Expresses positive attitudes and
  expectations | Solicits inputs and encourages others | Builds team spirit | Resolves conflicts
`);

/** What the two notices ask for: one at the lower levels, one at the upper. Nine questions in a row. */
const LOWER_PROFILE = listOf(`
  Achievement | Analytical Thinking | Clarity and Accuracy | Conceptual Thinking | Customer Service
  Orientation | Empathy | Impact and Influence | Initiative | Teamwork
`);
const UPPER_PROFILE = listOf(`
  Achievement | Change Leadership | Conceptual Thinking | Developing Others | Impact and Influence |
  Initiative | Leadership | Organisational Awareness | Self-Control
`);

/** Each entry is a pattern for a whole word. */
const FORBIDDEN = {
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

const COMPETENCIES = NATO_FRAMEWORK.competencies;
const LEVELS: readonly FrameworkLevel[] = COMPETENCIES.flatMap((competency) => competency.levels);
const QUESTIONS: readonly BankQuestion[] = LEVELS.flatMap((level) => level.questions);
const ASKED = [...QUESTIONS, GENERAL_QUESTION, KNOWLEDGE_QUESTION];
const LADDERS: readonly FiveAnchors[] = [
  ...LEVELS.flatMap((level) => (level.anchors === null ? [] : [level.anchors])),
  GENERAL_ANCHORS,
  KNOWLEDGE_ANCHORS,
];

const DEFINITIONS = COMPETENCIES.map((competency) => competency.definition);
const INDICATORS = LEVELS.flatMap((level) => level.indicators);
const ANCHORS = LADDERS.flat();
const LEADS = ASKED.map((question) => question.text);
const PROBES = ASKED.flatMap((question) => question.probes.map((probe) => probe.text));
const ALL_TEXTS = [...DEFINITIONS, ...INDICATORS, ...ANCHORS, ...LEADS, ...PROBES];

const IRREGULAR_PAST = listOf(`
  Brought | Built | Dealt | Did | Foresaw | Found | Gave | Knew | Left | Lost | Made | Met | Put | Saw | Set
  | Spoke | Took | Understood | Went | Won
`);
const isPast = (word: string): boolean => word.endsWith("ed") || IRREGULAR_PAST.includes(word);
const isThirdPerson = (word: string): boolean => /^[A-Z][a-z]+s$/.test(word);
const isSentence = (text: string): boolean => /^[A-Z][^.?!]+\.$/.test(text);
const words = (text: string): number => text.split(/\s+/).length;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);
const firstWord = (text: string): string => text.split(/\s+/)[0] ?? "";
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const tooLong = (texts: readonly string[], limit: number): readonly string[] =>
  texts.filter((text) => words(text) > limit);
const timesUsed = (items: readonly string[]): ReadonlyMap<string, number> =>
  items.reduce((seen, item) => seen.set(item, (seen.get(item) ?? 0) + 1), new Map<string, number>());
const repeated = (texts: readonly string[]): readonly string[] => {
  const seen = timesUsed(texts.map((text) => text.toLowerCase()));
  return [...seen.keys()].filter((text) => seen.get(text) !== 1);
};

/** How many lines a narrow column of the scoring screen needs, breaking at spaces only. */
const linesOf = (text: string): number => text.match(/\S.{0,43}(?=\s|$)/g)?.length ?? 0;

describe("names, labels and their standing", () => {
  it("is the NATO International Staff framework, which shows no numbers", () => {
    const { competencies: _, ...head } = NATO_FRAMEWORK;
    const name = "NATO International Staff";
    expect(head).toEqual({ id: "nato-is", name, version: "2026.1", numbersItsLevels: false });
  });

  it("lists the fifteen competencies in alphabetical order", () => {
    const names = COMPETENCIES.map((competency) => competency.name);
    expect(names).toEqual(Object.keys(ATTESTED));
    expect(names).toEqual([...names].sort());
  });

  it("has the eighteen attested labels word for word, lowest first, and no other level", () => {
    const labels = COMPETENCIES.map(({ name, levels }) => [name, levels.map((level) => level.label)]);
    expect(Object.fromEntries(labels)).toEqual(ATTESTED);
    expect(LEVELS).toHaveLength(18);
    expect(LEVELS.filter((level) => level.labelStanding !== "attested")).toEqual([]);
  });

  it("says of every order that it is inferred, counting from 1", () => {
    for (const { levels } of COMPETENCIES) {
      expect(levels.map((level) => level.order)).toEqual(levels.map((_, index) => index + 1));
      expect(levels.filter((level) => level.orderStanding !== "inferred")).toEqual([]);
    }
  });

  it("marks Flexibility alone as unconfirmed, and gives it no level", () => {
    const unconfirmed = COMPETENCIES.filter((competency) => competency.nameStanding === "unconfirmed");
    expect(unconfirmed.map((competency) => competency.name)).toEqual(["Flexibility"]);
    expect(COMPETENCIES.filter(({ levels }) => levels.length === 0)).toEqual(unconfirmed);
  });

  it("contains none of the labels that nobody attested", () => {
    const everything = JSON.stringify([NATO_FRAMEWORK, ALL_TEXTS]).toLowerCase();
    expect(NOT_ATTESTED.filter((label) => everything.includes(label.toLowerCase()))).toEqual([]);
  });
});

describe("ids", () => {
  it("are made from the name, the label and the number of the question, and are unique", () => {
    for (const competency of COMPETENCIES) {
      expect(competency.id).toBe(`nato.${slug(competency.name)}`);
      for (const { id, label, questions } of competency.levels) {
        expect(id).toBe(`${competency.id}.${slug(label)}`);
        expect(questions.map((question) => question.id)).toEqual(
          questions.map((_, index) => `${id}.q${index + 1}`),
        );
      }
    }
    expect(repeated([...COMPETENCIES, ...LEVELS, ...QUESTIONS].map((item) => item.id))).toEqual([]);
  });
});

describe("definitions", () => {
  it("are one sentence of at most 25 words that begins with what the person does", () => {
    expect(tooLong(DEFINITIONS, 25)).toEqual([]);
    expect(DEFINITIONS.filter((text) => !isSentence(text) || !isThirdPerson(firstWord(text)))).toEqual([]);
  });

  it("do not use the words of the name", () => {
    for (const { name, definition } of COMPETENCIES) {
      const own = name.toLowerCase().match(/[a-z]{4,}/g) ?? [];
      const used = own.filter((word) => definition.toLowerCase().includes(word.slice(0, 6)));
      expect(used.filter((word) => word !== "others")).toEqual([]);
    }
  });
});

describe("indicators", () => {
  it("are three to five for every level, one sentence each, beginning with a verb in the third person", () => {
    expect(LEVELS.filter(({ indicators }) => indicators.length < 3 || indicators.length > 5)).toEqual([]);
    expect(INDICATORS.filter((text) => !isSentence(text) || !isThirdPerson(firstWord(text)))).toEqual([]);
    expect(tooLong(INDICATORS, 18)).toEqual([]);
  });
});

describe("anchors", () => {
  it("are five for every ladder, one sentence of at most 22 words each, on three lines of 44 characters", () => {
    expect(LADDERS.filter((anchors) => anchors.length !== 5)).toEqual([]);
    expect(ANCHORS.filter((text) => !isSentence(text))).toEqual([]);
    expect(tooLong(ANCHORS, 22)).toEqual([]);
    expect(ANCHORS.filter((text) => text.length > 120 || linesOf(text) > 3)).toEqual([]);
  });

  it("are parallel: each begins with a verb in the past, and only the lowest allows for nothing shown", () => {
    expect(ANCHORS.filter((text) => !isPast(firstWord(text)))).toEqual([]);
    const allowing = ANCHORS.filter((text) => text.endsWith(", or showed nothing."));
    expect(allowing).toEqual(LADDERS.map((anchors) => anchors[0]));
  });

  it("keep several cases or examples for the top point", () => {
    const lower = LADDERS.flatMap((anchors) => anchors.slice(0, 4));
    expect(lower.filter((text) => /\bseveral (such|examples|cases|crises)\b/.test(text))).toEqual([]);
  });
});

describe("questions", () => {
  it("are at least three for every level, at least two of them about the past, at most one situational", () => {
    const ofType = (level: FrameworkLevel, type: BankQuestion["type"]): number =>
      level.questions.filter((question) => question.type === type).length;
    expect(LEVELS.filter((level) => level.questions.length < 3)).toEqual([]);
    expect(LEVELS.filter((level) => ofType(level, "past") < 2 || ofType(level, "situational") > 1)).toEqual(
      [],
    );
  });

  it("are at most 30 words in at most two sentences", () => {
    expect(tooLong(LEADS, 30)).toEqual([]);
    expect(LEADS.filter((text) => sentences(text).length > 2)).toEqual([]);
  });

  it("have one question mark per sentence at most, and ask something", () => {
    const asks = /^(Describe|Tell us|Explain|Choose)\b|\?$/;
    expect(LEADS.flatMap(sentences).filter((sentence) => !/^[^?.!]+[?.]$/.test(sentence))).toEqual([]);
    expect(LEADS.filter((text) => !sentences(text).some((sentence) => asks.test(sentence)))).toEqual([]);
  });

  it("say would when situational and do not when past", () => {
    const supposes = (text: string): boolean => /\bwould you\b/.test(text);
    expect(QUESTIONS.filter(({ type, text }) => supposes(text) !== (type === "situational"))).toEqual([]);
  });

  it("have three probes: action, reasons, result, each one question of at most 14 words", () => {
    const orders = ASKED.map(({ probes }) => probes.map((probe) => probe.about).join());
    expect(new Set(orders)).toEqual(new Set(["action,reasons,result"]));
    expect(tooLong(PROBES, 14)).toEqual([]);
    expect(PROBES.filter((text) => !/^[^?.!]+\?$/.test(text))).toEqual([]);
  });

  it("open differently within a level, and no opening word serves more than a third of the bank", () => {
    const openings = LEVELS.map((level) => level.questions.map((question) => firstWord(question.text)));
    expect(openings.flatMap(repeated)).toEqual([]);
    expect(Math.max(...timesUsed(openings.flat()).values())).toBeLessThanOrEqual(QUESTIONS.length / 3);
  });

  it.each([
    { at: 0, names: LOWER_PROFILE },
    { at: -1, names: UPPER_PROFILE },
  ])("can be put nine in a row: no opening three times, no ending twice (level $at)", ({ at, names }) => {
    const asked = COMPETENCIES.filter(({ name }) => names.includes(name));
    const first = asked.map(({ levels }) => levels.at(at)?.questions[0]?.text ?? "");
    expect(first).toHaveLength(9);
    expect(Math.max(...timesUsed(first.map(firstWord)).values())).toBeLessThanOrEqual(2);
    expect(repeated(first.map((text) => sentences(text).at(-1) ?? ""))).toEqual([]);
  });
});

describe("every text", () => {
  it("occurs once only", () => {
    expect(repeated(ALL_TEXTS)).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))("has no %s", (_, list) => {
    const forbidden = new RegExp(`(?<![\\w-])(${list.join("|")})(?![\\w-])`, "i");
    expect(ALL_TEXTS.filter((text) => forbidden.test(text))).toEqual([]);
  });

  it("has no contraction, placeholder, dash or stray space", () => {
    const broken = /n't|'(re|ve|ll|m|d)\b|[[\]{}<>*_]|\.\.\.|…|[–—]| {2}|^\s|\s$|!/;
    expect(ALL_TEXTS.filter((text) => broken.test(text))).toEqual([]);
  });

  it("does not repeat a label as if it were our own words", () => {
    const labels = LEVELS.map((level) => level.label.toLowerCase());
    const borrowed = ALL_TEXTS.filter((text) => labels.some((label) => text.toLowerCase().includes(label)));
    expect(borrowed).toEqual([]);
  });
});
