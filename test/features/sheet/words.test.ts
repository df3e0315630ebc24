import { describe, expect, it } from "vitest";
import { SHEET_FINDING_CODES } from "#core/sheet/check-sheet.ts";
import "#words/selection-words.ts";
import { tCode } from "#words/t.ts";

const PARAMS = {
  name: "Tact",
  number: 2,
  first: 1,
  count: 2,
  minutes: 5,
  length: 200,
  most: 120,
  which: "1 and 2",
  word: "Two",
};

/** What can be refused between the approval and the lock. */
const REFUSALS = [
  "nobody-approves",
  "sheet-has-gaps",
  "not-approved",
  "reason-missing",
  "reason-bare",
  "nothing-changed",
  "read-only",
  "no-key",
  "not-the-desk",
  "not-the-next-version",
  "wrong-shape",
  "writer-unknown",
];

describe("the words of the sheet", () => {
  it.each(SHEET_FINDING_CODES)("say what %s is, every gap filled", (code) => {
    expect(tCode("sheet.finding", code, PARAMS)).toMatch(/\.$/);
    expect(tCode("sheet.finding", code, PARAMS)).not.toMatch(/\{\{/);
  });

  it.each(["no-minimum", "question-short", "question-without-asker"])(
    "say several of %s in one line",
    (code) => {
      expect(tCode("sheet.several", code, PARAMS)).not.toMatch(/\{\{/);
    },
  );

  it.each(REFUSALS)("say why %s, and what to do", (code) => {
    expect(tCode("sheet.refusal", code)).toMatch(/\. .*\.$/);
  });
});
