import { describe, expect, it } from "vitest";
import { countWords, summaryLength, SUMMARY_WORDS, writeSummary } from "#core/consensus/summary.ts";
import { after, refusalOf } from "#test/core/consensus/panel-builder.ts";
import { mockPanel } from "#test/core/consensus/mock-panel.ts";

describe("the summary", () => {
  it.each([
    ["", 0],
    ["  \n ", 0],
    ["One.", 1],
    ["Led two services – and kept the timetable.", 7],
    ["L’équipe a réussi en 2024 : deux fois.", 7],
    ["a\nb\tc  d", 4],
  ])("%j has its words counted", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("is too long from the 151st word on, which is only said", () => {
    const text = (words: number): string => Array.from({ length: words }, () => "word").join(" ");
    expect(summaryLength(text(SUMMARY_WORDS))).toEqual({ words: 150, over: false });
    expect(summaryLength(text(SUMMARY_WORDS + 1))).toEqual({ words: 151, over: true });
    expect(writeSummary(mockPanel(), "DS-04", text(500)).ok).toBe(true);
  });

  it("is written after unsealing, also when closed, and can be emptied", () => {
    const panel = mockPanel();
    const written = after(panel, writeSummary(panel, "DS-04", "  Led two services.\r\n"));
    expect(written.deliberations["DS-04"]?.summary).toBe("Led two services.");
    expect(after(written, writeSummary(written, "DS-04", "")).deliberations["DS-04"]?.summary).toBe("");
    expect(refusalOf(writeSummary(mockPanel({ sealed: ["DS-04"] }), "DS-04", "Words"))).toEqual({
      code: "not-unsealed",
    });
  });
});
