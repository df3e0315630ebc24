import { describe, expect, it } from "vitest";
import { individualSheet } from "#core/documents/individual-sheets.ts";
import type { Scoresheet, TypedFromPaper } from "#core/model/score.ts";
import { scoresheet } from "#test/core/acts/samples.ts";
import { ready } from "#test/core/scores/a-draft.ts";
import { PRINT, textOf } from "./print.ts";

const BY: TypedFromPaper = { typedBy: "Person p4", confirmedBy: "Person p2", afterUnsealing: false };

/** As older versions stored it: typed from paper, whoever handed it in. */
const sheetOf = (paper: TypedFromPaper | null): Scoresheet => {
  const sheet = scoresheet({ paper });
  return { ...sheet, scores: sheet.scores.map((each) => ({ ...each, source: "paper" })) };
};

const printed = (paper: TypedFromPaper | null): Promise<string> =>
  textOf(individualSheet(ready(), sheetOf(paper), PRINT));

describe("an individual sheet", () => {
  it("says of each score that it is from paper where it says by whom it was typed and read back", async () => {
    const text = await printed(BY);
    expect(text).toContain("Typed in from paper by Person p4, read back by Person p2.");
    expect(text.split("from paper")).toHaveLength(4);
  });

  it("claims nothing of paper where its member handed it in on screen", async () => {
    expect(await printed(null)).not.toContain("paper");
  });
});
