import { describe, expect, it } from "vitest";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import { firstWord, listOf, repeated, sentences, textsOf, timesUsed } from "./text-rules.ts";

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

const COMPETENCIES = NATO_FRAMEWORK.competencies;
const { levels: LEVELS, all: ALL_TEXTS } = textsOf(NATO_FRAMEWORK);

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

describe("questions", () => {
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
  it("does not repeat a label as if it were our own words, not even one of a word or two", () => {
    const labels = LEVELS.map((level) => level.label.toLowerCase());
    const borrowed = ALL_TEXTS.filter((text) => labels.some((label) => text.toLowerCase().includes(label)));
    expect(borrowed).toEqual([]);
  });
});
