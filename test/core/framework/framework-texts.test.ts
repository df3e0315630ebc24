import { describe, expect, it } from "vitest";
import type { BankQuestion, Framework, FrameworkCompetency } from "#core/model/framework.ts";
import { comparableWords } from "#core/framework/compare-words.ts";
import { EU_FRAMEWORK } from "#core/framework/eu-framework.ts";
import { GENERAL_FRAMEWORK } from "#core/framework/general-framework.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { OECD_FRAMEWORK } from "#core/framework/oecd-framework.ts";
import { OPM_FRAMEWORK } from "#core/framework/opm-framework.ts";
import { OSCE_FRAMEWORK } from "#core/framework/osce-framework.ts";
import { UK_FRAMEWORK } from "#core/framework/uk-framework.ts";
import { UN_1999_FRAMEWORK } from "#core/framework/un-1999-framework.ts";
import { UN_FRAMEWORK } from "#core/framework/un-framework.ts";
import {
  firstWord,
  FORBIDDEN,
  isPast,
  isSentence,
  isThirdPerson,
  linesOf,
  type Place,
  repeated,
  sentences,
  slug,
  textsOf,
  timesUsed,
  tooLong,
  words,
} from "./text-rules.ts";

interface Shipped {
  readonly framework: Framework;
  /** How the ids of its competencies begin. */
  readonly prefix: string;
  /** How many questions every level has at least, and every competency without levels. */
  readonly questions: number;
  /** Competencies known by their name only, so nothing is written for them but a definition. */
  readonly bare: readonly string[];
}

const shipped = (prefix: string, framework: Framework, special: Partial<Shipped> = {}): Shipped => ({
  framework,
  prefix,
  questions: 2,
  bare: [],
  ...special,
});

const SHIPPED: readonly Shipped[] = [
  shipped("general", GENERAL_FRAMEWORK),
  shipped("nato", NATO_FRAMEWORK, { questions: 3, bare: ["nato.flexibility"] }),
  shipped("un", UN_FRAMEWORK),
  shipped("un-1999", UN_1999_FRAMEWORK),
  shipped("osce", OSCE_FRAMEWORK),
  shipped("oecd", OECD_FRAMEWORK),
  shipped("eu", EU_FRAMEWORK),
  shipped("uk", UK_FRAMEWORK),
  shipped("opm", OPM_FRAMEWORK),
];

/** Words of a name that its definition may use: they say nothing of the meaning. */
const FILLING = ["others", "with"];

const counted = (items: readonly unknown[]): readonly number[] => items.map((_, index) => index + 1);
const ofType = ({ questions }: Place, type: BankQuestion["type"]): number =>
  questions.filter((question) => question.type === type).length;

it("no framework and no competency has the id of another", () => {
  const frameworks = SHIPPED.map(({ framework }) => framework);
  expect(repeated(frameworks.map(({ id }) => id))).toEqual([]);
  expect(repeated(frameworks.map(({ name }) => name))).toEqual([]);
  expect(repeated(SHIPPED.map(({ prefix }) => prefix))).toEqual([]);
});

describe.each(SHIPPED)("$framework.name", ({ framework, prefix, questions: least, bare }) => {
  const { competencies, numbersItsLevels, ratingScale = [] } = framework;
  const texts = textsOf(framework);
  const places = texts.places.filter(({ id }) => !bare.includes(id));

  describe("ids", () => {
    const questionIds = (place: Place): readonly string[] =>
      counted(place.questions).map((number) => `${place.id}.q${number}`);

    it("are made from the name, the label and the number of the question", () => {
      for (const { id, name, levels } of competencies) {
        expect(id).toBe(`${prefix}.${slug(name)}`);
        expect(levels.map((level) => level.id)).toEqual(levels.map(({ label }) => `${id}.${slug(label)}`));
      }
      for (const place of places)
        expect(place.questions.map((question) => question.id)).toEqual(questionIds(place));
    });

    it("are unique", () => {
      const items = [...competencies, ...texts.levels, ...texts.questions];
      expect(repeated(items.map((item) => item.id))).toEqual([]);
    });
  });

  describe("names, levels and points", () => {
    const plain = (text: string): string => comparableWords(text).join(" ");
    const namesOf = ({ name, alsoNamed = [] }: FrameworkCompetency): readonly string[] =>
      [name, ...alsoNamed].map(plain);

    it("mean one competency, and one level of it", () => {
      expect(repeated(competencies.flatMap(namesOf))).toEqual([]);
      for (const { levels } of competencies) {
        const labels = levels.flatMap(({ label, alsoLabelled = [] }) => [label, ...alsoLabelled]);
        expect(repeated(labels.map(plain))).toEqual([]);
      }
    });

    it("stand in order from 1, and a level has a number where the organisation numbers them, else none", () => {
      for (const { levels } of competencies) {
        const numbers = numbersItsLevels ? counted(levels) : levels.map(() => undefined);
        expect(levels.map((level) => level.order)).toEqual(counted(levels));
        expect(levels.map((level) => level.number)).toEqual(numbers);
      }
      expect(ratingScale.map(({ point }) => point)).toEqual(counted(ratingScale));
    });

    it("leave indicators and questions to the levels where there are any", () => {
      const without = competencies.filter(({ id, levels }) => levels.length > 0 || bare.includes(id));
      expect(without.filter(({ indicators, questions }) => indicators || questions)).toEqual([]);
    });
  });

  describe("definitions", () => {
    it("are one sentence of at most 25 words that begins with what the person does", () => {
      const { definitions } = texts;
      expect(tooLong(definitions, 25)).toEqual([]);
      expect(definitions.filter((text) => !isSentence(text) || !isThirdPerson(firstWord(text)))).toEqual([]);
    });

    it("do not use the words of the name", () => {
      const used = competencies.flatMap(({ name, definition }) =>
        (name.toLowerCase().match(/[a-z]{4,}/g) ?? [])
          .filter((word) => !FILLING.includes(word))
          .filter((word) => definition.toLowerCase().includes(word.slice(0, 6)))
          .map((word) => `${name}: ${word}`),
      );
      expect(used).toEqual([]);
    });
  });

  describe("indicators", () => {
    it("are three to five, one sentence each, beginning with a verb in the third person", () => {
      const { indicators } = texts;
      expect(places.filter((place) => place.indicators.length < 3)).toEqual([]);
      expect(places.filter((place) => place.indicators.length > 5)).toEqual([]);
      expect(indicators.filter((text) => !isSentence(text) || !isThirdPerson(firstWord(text)))).toEqual([]);
      expect(tooLong(indicators, 18)).toEqual([]);
    });
  });

  describe("anchors", () => {
    const { anchors, ladders } = texts;

    it("are written for every level, five of them", () => {
      expect(texts.levels.filter((level) => level.anchors === null)).toEqual([]);
      expect(ladders.filter((ladder) => ladder.length !== 5)).toEqual([]);
    });

    it("are one sentence of at most 22 words each, on three lines of 44 characters", () => {
      expect(anchors.filter((text) => !isSentence(text))).toEqual([]);
      expect(tooLong(anchors, 22)).toEqual([]);
      expect(anchors.filter((text) => text.length > 120 || linesOf(text) > 3)).toEqual([]);
    });

    it("are parallel: each begins with a verb in the past, and only the lowest allows for nothing shown", () => {
      expect(anchors.filter((text) => !isPast(firstWord(text)))).toEqual([]);
      const allowing = anchors.filter((text) => text.endsWith(", or showed nothing."));
      expect(allowing).toEqual(ladders.map((ladder) => ladder[0]));
    });

    it("keep several cases or examples for the top point", () => {
      const lower = ladders.flatMap((ladder) => ladder.slice(0, 4));
      expect(lower.filter((text) => /\bseveral (such|examples|cases|crises)\b/.test(text))).toEqual([]);
    });
  });

  describe("questions", () => {
    const { leads, probes, questions } = texts;

    it("are enough, all but one of them about the past, and at most one situational", () => {
      expect(places.filter((place) => place.questions.length < least)).toEqual([]);
      expect(places.filter((place) => ofType(place, "past") < least - 1)).toEqual([]);
      expect(places.filter((place) => ofType(place, "situational") > 1)).toEqual([]);
    });

    it("are at most 30 words in at most two sentences", () => {
      expect(tooLong(leads, 30)).toEqual([]);
      expect(leads.filter((text) => sentences(text).length > 2)).toEqual([]);
    });

    it("have one question mark per sentence at most, and ask something", () => {
      const asks = /^(Describe|Tell us|Explain|Choose)\b|\?$/;
      expect(leads.flatMap(sentences).filter((sentence) => !/^[^?.!]+[?.]$/.test(sentence))).toEqual([]);
      expect(leads.filter((text) => !sentences(text).some((sentence) => asks.test(sentence)))).toEqual([]);
    });

    it("say would when situational and do not when past", () => {
      const supposes = (text: string): boolean => /\bwould you\b/.test(text);
      expect(questions.filter(({ type, text }) => supposes(text) !== (type === "situational"))).toEqual([]);
    });

    it("have three probes: action, reasons, result, each one question of at most 14 words", () => {
      const orders = texts.asked.map((question) => question.probes.map((probe) => probe.about).join());
      expect(new Set(orders)).toEqual(new Set(["action,reasons,result"]));
      expect(tooLong(probes, 14)).toEqual([]);
      expect(probes.filter((text) => !/^[^?.!]+\?$/.test(text))).toEqual([]);
    });

    it("open differently within a level, and no opening word serves more than a third of the bank", () => {
      const openings = places.map((place) => place.questions.map((question) => firstWord(question.text)));
      expect(openings.flatMap(repeated)).toEqual([]);
      const most = Math.max(...timesUsed(openings.flat()).values());
      expect(most).toBeLessThanOrEqual(questions.length / 3);
    });
  });

  describe("every text", () => {
    const { all } = texts;

    it("occurs once only", () => {
      expect(repeated(all)).toEqual([]);
    });

    it.each(Object.entries(FORBIDDEN))("has no %s", (_, list) => {
      const forbidden = new RegExp(`(?<![\\w-])(${list.join("|")})(?![\\w-])`, "i");
      expect(all.filter((text) => forbidden.test(text))).toEqual([]);
    });

    it("has no contraction, placeholder, dash or stray space", () => {
      const broken = /n't|'(re|ve|ll|m|d)\b|[[\]{}<>*_]|\.\.\.|…|[–—]| {2}|^\s|\s$|!/;
      expect(all.filter((text) => broken.test(text))).toEqual([]);
    });

    it("does not repeat a label as if it were our own words, unless the label is a word or two", () => {
      const labels = texts.levels.map(({ label }) => label.toLowerCase());
      const long = labels.filter((label) => words(label).length > 2);
      expect(all.filter((text) => long.some((label) => text.toLowerCase().includes(label)))).toEqual([]);
    });
  });
});
