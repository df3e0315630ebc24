import { describe, expect, it } from "vitest";
import type { Framework, FrameworkLevel } from "#core/model/framework.ts";
import { frameworkFindings } from "#core/notice/framework-findings.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { CHOICE_CODES, openDecisions, settleFinding } from "#core/notice/settle-finding.ts";
import { noticeWords } from "#words/en/notice.ts";
import * as layouts from "./layouts.ts";

const level = (id: string, label: string): FrameworkLevel => ({
  id,
  label,
  labelStanding: "ours",
  order: null,
  orderStanding: "ours",
  indicators: [],
  anchors: ["", "", "", "", ""],
  questions: [],
});
const competency = (id: string, name: string, ...labels: string[]) => ({
  id,
  name,
  nameStanding: "attested" as const,
  definition: "",
  levels: labels.map((label, i) => level(`${id}.${i}`, label)),
});
const FRAMEWORK: Framework = {
  id: "f",
  name: "F",
  version: "1",
  numbersItsLevels: false,
  competencies: [
    competency("ach", "Achievement", "Works to meet standards"),
    competency("emp", "Empathy", "Reads non-verbal cues and understands their meaning"),
    competency("ini", "Initiative", "Acts today", "Cooperates"),
    competency("team", "Teamwork", "Helps"),
  ],
};

const reading = readNotice(SAMPLE_NOTICE);
const idOf = (code: string, of = reading) => of.findings.find((finding) => finding.code === code)!.id;
const settle = (code: string, choice: string, params = {}) =>
  settleFinding(reading, idOf(code), { code: choice, params });

describe("a choice", () => {
  it("takes a value of the notice or a person's own", () => {
    const value = "Brussels, Belgium (hybrid)";
    expect(settle("place-differs", "use-value", { field: "location", value }).fields.location).toMatchObject({
      value,
      foundBy: "person",
    });
    expect(
      settle("published-empty", "enter-date", { field: "published", value: "2026-02-01" }).fields.published
        ?.value,
    ).toBe("2026-02-01");
    expect(settle("published-empty", "leave-empty", { field: "published" }).fields.published).toBeUndefined();
  });

  it("says whether knowledge is asked for", () => {
    const asks = (choice: string) =>
      settle("knowledge-requirement", choice).requirements.find(({ value }) => value.id === "e4")?.value
        .asksKnowledge;
    expect([asks("score-at-interview"), asks("not-at-interview")]).toEqual([true, false]);
  });

  it("can take the other copy of a doubled notice", () => {
    const twice = readNotice(layouts.TWICE_CONTRADICTING);
    const levels = (post: typeof twice.post) => post.competencies.map(({ value }) => value.level);
    expect(levels(twice.post)).not.toEqual(
      levels(settleFinding(twice, idOf("copies-differ", twice), { code: "use-other-copy", params: {} })),
    );
  });

  it("that only says seen, or is unknown, changes nothing", () => {
    expect(settle("languages-unassigned", "keep")).toBe(reading.post);
    expect(settle("languages-unassigned", "no such choice")).toBe(reading.post);
    expect(settleFinding(reading, "f99", { code: "keep", params: {} })).toBe(reading.post);
  });
});

describe("beside a framework", () => {
  const findings = frameworkFindings(reading.post, FRAMEWORK);
  const withFramework = { ...reading, findings: [...reading.findings, ...findings] };

  it("a label that is nearly the same must be decided, with the words that differ", () => {
    const near = findings.filter(({ weight }) => weight === "decide");
    expect(near.map(({ code, about }) => [code, about])).toEqual([["level-label-near", "c6"]]);
    expect(near[0]?.params["frameworkWords"]).toBe("their");
    expect(near[0]?.choices.map(({ code }) => code)).toEqual(["same-level", "choose-another"]);
  });

  it("a label of another competency, an unknown label and unknown competencies can wait", () => {
    expect(
      findings.filter(({ weight }) => weight === "wait").map(({ code, about }) => [code, about]),
    ).toEqual([
      ["level-label-unknown", "c8"],
      ["level-label-elsewhere", "c9"],
      ["competencies-unknown", "c2"],
    ]);
  });

  it("another level can be chosen", () => {
    const post = settleFinding(withFramework, findings[0]!.id, {
      code: "choose-another",
      params: { label: "Listens" },
    });
    expect(post.competencies[5]).toMatchObject({ value: { level: "Listens" }, foundBy: "person" });
    expect(settleFinding(withFramework, findings[0]!.id, findings[0]!.choices[0]!)).not.toBe(null);
  });

  it("what is settled blocks no longer", () => {
    const open = openDecisions(withFramework.findings, new Set());
    expect(open.map(({ id }) => id)).toEqual(["f1", "m1"]);
    expect(openDecisions(withFramework.findings, new Set(["f1", "m1"]))).toEqual([]);
  });
});

describe("words", () => {
  const findings = [SAMPLE_NOTICE, ...Object.values(layouts), "", "Deadline: ongoing"].flatMap((text) => {
    const one = readNotice(text);
    return [...one.findings, ...frameworkFindings(one.post, FRAMEWORK)];
  });

  it("there is a sentence and a name for every finding, and a label for every choice", () => {
    const codes = new Set(findings.map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(12);
    expect(
      [...codes].filter((code) => !(code in noticeWords.findings) || !(code in noticeWords.about)),
    ).toEqual([]);
    expect(Object.keys(noticeWords.about).sort()).toEqual(Object.keys(noticeWords.findings).sort());
    expect(CHOICE_CODES.toSorted()).toEqual(Object.keys(noticeWords.choices).sort());
    expect(
      findings.flatMap(({ choices }) => choices).filter(({ code }) => !CHOICE_CODES.includes(code)),
    ).toEqual([]);
  });

  it("every place in a sentence is filled by a parameter of its finding", () => {
    const placesIn = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!);
    for (const { code, params } of findings) {
      const sentences = [
        noticeWords.findings[code as "no-competencies"],
        noticeWords.about[code as "no-competencies"],
      ];
      expect(sentences.flatMap(placesIn).filter((name) => !(name in params))).toEqual([]);
    }
  });

  it("ids are counted in the order shown, decisions first", () => {
    expect(reading.findings.map(({ id }) => id)).toEqual(reading.findings.map((_, i) => `f${i + 1}`));
    const weights = reading.findings.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => (a === b ? 0 : a === "decide" ? -1 : 1)));
  });
});

describe("a requirement whose sentence ends with a full line", () => {
  const wrapped = readNotice(`Title: Lamp Keeper

The keeper answers for the lamp, the horn and the boat, keeps the log
of every ship that passes between dusk and dawn, and tells the office
at once when something is wrong with any of them, by radio or by boat.

Essential:
- a boat licence that is good for open water and has not run out yet.
Mariners' schools in other lands count where the office has named them.
- two winters on an island
`);
  const found = wrapped.findings.filter(({ code }) => code === "requirement-or-two");
  const part = (code: string) =>
    settleFinding(
      wrapped,
      found[0]!.id,
      found[0]!.choices.find((each) => each.code === code)!,
    ).requirements.map(({ value, sources }) => [value.id, value.text, sources.map(({ line }) => line)]);

  it("may be two, and a person says which", () => {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ weight: "wait", params: { line: 8, next: 9 } });
    expect(part("one-requirement")).toHaveLength(2);
    expect(part("two-requirements")).toEqual([
      ["e1", "a boat licence that is good for open water and has not run out yet", [8]],
      ["e3", "Mariners' schools in other lands count where the office has named them", [9]],
      ["e2", "two winters on an island", [10]],
    ]);
  });

  it("may be one where it was read as two", () => {
    const listed = readNotice(`Title: Lamp Keeper

The keeper answers for the lamp, the horn and the boat, keeps the log
of every ship that passes between dusk and dawn, and tells the office
at once when something is wrong with any of them, by radio or by boat.

Qualifications
Holds a boat licence.
Keeps a log in good order.
Speaks to the harbour office in a way that is clear on every day.
Works alone in winter.
Mends what breaks.
`);
    const [finding] = listed.findings.filter(({ code }) => code === "requirements-or-one");
    expect(finding).toMatchObject({ weight: "wait", params: { line: 10, next: 11 } });
    const settled = (code: string) =>
      settleFinding(
        listed,
        finding!.id,
        finding!.choices.find((each) => each.code === code)!,
      ).requirements.map(({ value }) => value.text);
    expect(settled("stay-two")).toHaveLength(5);
    expect(settled("join-requirements")).toContain(
      "Speaks to the harbour office in a way that is clear on every day. Works alone in winter",
    );
  });

  it("is none in a text whose lines were not broken", () => {
    expect(reading.findings.map(({ code }) => code)).not.toContain("requirement-or-two");
  });
});
