import { describe, expect, it } from "vitest";
import { bankOf } from "#core/framework/question-bank.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { UsedQuestion } from "#core/model/question-bank.ts";
import type { Question, Sheet } from "#core/model/sheet.ts";
import { bankOffers, earlierOffers, searchOffers } from "#core/sheet/offers.ts";
import { serve, takeFromBank } from "#core/sheet/serve.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";

const used = (text: string, competency: string, level: string | null, selection = "s1"): UsedQuestion => ({
  selection,
  title: "Archivist",
  reference: "A 1",
  day: "2024-05-01",
  text,
  type: "past",
  probes: ["And then?"],
  serves: [{ competency, level, levelId: null }],
  bankId: null,
});

const USED = [
  used("Which team did you leave?", "teamwork", "Leads"),
  used("Which team did you join?", "Teamwork", "cooperates"),
  used("Which box did you open?", "Drawing", null),
  used("Which team is here?", "Teamwork", "Cooperates", "here"),
];
const BANK = bankOf([NATO_FRAMEWORK], USED);
const SHEET: Sheet = buildSheet(readNotice(SAMPLE_NOTICE).post, [NATO_FRAMEWORK]);
const teamwork = SHEET.criteria.find(({ name }) => name === "Teamwork");
const QUESTION = SHEET.questions.find(({ serves }) => serves.includes(teamwork?.id ?? "")) as Question;

describe("questions that could stand in another's place", () => {
  it("are the framework's for the very level, with what the bank knows of them", () => {
    const offers = bankOffers(SHEET, QUESTION, [NATO_FRAMEWORK], BANK);
    expect(offers.map(({ bank }) => bank.id)).toEqual([
      "nato.teamwork.cooperates.q2",
      "nato.teamwork.cooperates.q3",
    ]);
    expect(offers.every(({ entry }) => entry?.frameworks.includes("NATO International Staff"))).toBe(true);
    expect(bankOffers(SHEET, QUESTION, [NATO_FRAMEWORK], []).every(({ entry }) => entry === null)).toBe(true);
  });

  it("are those of earlier selections for the same competency, the same level first", () => {
    const offers = earlierOffers(SHEET, QUESTION, BANK, "here");
    expect(offers.map(({ bank }) => bank.text)).toEqual([
      "Which team did you join?",
      "Which team did you leave?",
    ]);
    expect(offers.every(({ criterion }) => criterion === teamwork?.id)).toBe(true);
    expect(earlierOffers(SHEET, { ...QUESTION, serves: [] }, BANK, "here")).toEqual([]);
  });

  it("are all that have the words looked for, but for those on the sheet", () => {
    const texts = (words: string) => searchOffers(SHEET, QUESTION, BANK, words).map(({ bank }) => bank.text);
    expect(texts("box open")).toEqual(["Which box did you open?"]);
    expect(texts(QUESTION.text)).toEqual([]);
  });

  it("bring their probes for the criterion they ask after, else for the first one, else for all", () => {
    const other = SHEET.criteria[0]?.id ?? "";
    const both = serve(SHEET, QUESTION.id, other);
    const question = both.questions.find(({ id }) => id === QUESTION.id) as Question;
    const [join] = searchOffers(both, question, BANK, "team join");
    expect(join?.criterion).toBe(teamwork?.id);
    const [box] = searchOffers(both, question, BANK, "box open");
    expect(box?.criterion).toBe(other);
    const [alone] = searchOffers(both, { ...question, serves: [] }, BANK, "box open");
    expect(alone?.criterion).toBeNull();
    if (box === undefined) throw new Error("not offered");
    const taken = takeFromBank(SHEET, QUESTION.id, { ...box, criterion: null });
    expect(taken.questions.find(({ id }) => id === QUESTION.id)).toMatchObject({
      text: "Which box did you open?",
      bankId: null,
      serves: QUESTION.serves,
      probes: expect.arrayContaining([{ id: "p4", text: "And then?", criterion: null }]) as unknown,
    });
  });
});
