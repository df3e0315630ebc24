import { describe, expect, it } from "vitest";
import type { Sheet } from "#core/model/sheet.ts";
import { addQuestion, changeCriterion, changeQuestion } from "#core/sheet/change-sheet.ts";
import { canLock, checkSheet, plannedMinutes, SHEET_FINDING_CODES } from "#core/sheet/check-sheet.ts";
import { renameCriterion, writeAnchor } from "#core/sheet/edit-texts.ts";
import { unserve } from "#core/sheet/serve.ts";
import { aSheet } from "#test/core/sheet/sheets.ts";

const codes = (sheet: Sheet): readonly string[] => checkSheet(sheet).map(({ code }) => code);

/** For each code a sheet that has it and, as far as possible, nothing else. */
const WRONG: { readonly [K in (typeof SHEET_FINDING_CODES)[number]]: () => Sheet } = {
  "no-criteria": () => aSheet({ criteria: [], questions: [] }),
  "weights-without-reason": () => changeCriterion(aSheet(), "c1", { weight: 2 }),
  "weights-reason-bare": () => ({
    ...changeCriterion(aSheet(), "c1", { weight: 2 }),
    weightReason: "As agreed by the panel",
  }),
  "same-name-twice": () => renameCriterion(aSheet(), "c2", " ACHIEVEMENT "),
  "criterion-without-name": () => renameCriterion(renameCriterion(aSheet(), "c1", " "), "c2", ""),
  "name-too-long": () => renameCriterion(aSheet(), "c1", "ა".repeat(121)),
  "anchor-missing": () => writeAnchor(aSheet(), "c1", 0, " "),
  "criterion-without-question": () =>
    unserve(changeQuestion(aSheet(), "q1", { serves: ["c1", "c2"] }), "q1", "c1"),
  "no-minimum": () => changeCriterion(aSheet(), "c1", { minimum: null }),
  "question-without-text": () => changeQuestion(aSheet(), "q1", { text: "\n" }),
  "question-serves-nothing": () =>
    changeQuestion(addQuestion(aSheet(), []).sheet, "q10", { text: "Why?", asker: "p1" }),
  "question-short": () => changeQuestion(aSheet(), "q1", { minutes: 5 }),
  "question-without-asker": () => changeQuestion(aSheet(), "q1", { asker: null }),
};

const WARNINGS = ["no-minimum", "question-short", "question-without-asker"];

describe("checkSheet", () => {
  it("finds nothing on a sheet that is ready", () => {
    expect(codes(aSheet())).toEqual([]);
    expect(canLock(aSheet())).toBe(true);
  });

  it.each(SHEET_FINDING_CODES)("finds %s, and lets it block or warn", (code) => {
    const sheet = WRONG[code]();
    expect(new Set(codes(sheet))).toEqual(new Set([code]));
    expect(canLock(sheet)).toBe(WARNINGS.includes(code));
  });

  it("says what blocks first", () => {
    const sheet = changeCriterion(WRONG["question-short"](), "c9", { weight: 3 });
    expect(codes(sheet)).toEqual(["weights-without-reason", "question-short"]);
  });

  it("accepts differing weights with a reason", () => {
    const sheet = { ...WRONG["weights-without-reason"](), weightReason: "Half of the work is analysis." };
    expect(codes(sheet)).toEqual([]);
  });

  it("does not call two unnamed criteria by the same name, and names the first of two alike", () => {
    expect(codes(WRONG["criterion-without-name"]())).toEqual([
      "criterion-without-name",
      "criterion-without-name",
    ]);
    expect(checkSheet(WRONG["same-name-twice"]())[0]?.params).toMatchObject({ first: 1, number: 2 });
  });

  it("counts a name in characters as a person does", () => {
    expect(codes(renameCriterion(aSheet(), "c1", "🛡".repeat(120)))).toEqual([]);
  });

  it("adds up the minutes of all that is said", () => {
    expect(plannedMinutes(aSheet())).toBe(3 + 9 * 6 + 5);
  });
});
