import { describe, expect, it } from "vitest";
import { readNotice } from "#core/notice/read-notice.ts";
import { settleFinding } from "#core/notice/settle-finding.ts";

const BODY = "\nSummary\nThe keeper answers for the lamp.\nCompetencies\n- Patience\n- Order\n";
const codesOf = (text: string): string[] => readNotice(text).findings.map(({ code }) => code);

describe("what a notice says twice and differently", () => {
  it.each([
    ["deadline-differs", "Title: Keeper\nClosing date: 3 March 2031\nApplication deadline: 8 March 2031"],
    ["grade-differs", "Title: Keeper\nGrade: P-3\nJob grade: G-6"],
    ["reference-differs", "Title: Keeper\nReference: LH-12/31\nVacancy number: 4471"],
    ["title-differs", "Post title: Keeper of the Lamp\nJob title: Lighthouse Technician"],
  ])("is offered as a choice: %s", (code, head) => {
    expect(codesOf(head + BODY)).toContain(code);
  });

  it("is no finding where one value is the other said shorter", () => {
    const codes = codesOf(`Post title: Keeper of the Lamp\nJob title: Keeper of the Lamp (P-3)${BODY}`);
    expect(codes).not.toContain("title-differs");
  });

  it("is set by the choice, and keeps its line", () => {
    const reading = readNotice(`Title: Keeper\nGrade: P-3\nJob grade: G-6${BODY}`);
    const finding = reading.findings.find(({ code }) => code === "grade-differs")!;
    expect(settleFinding(reading, finding.id, finding.choices[1]!).fields.grade).toMatchObject({
      value: "G-6",
    });
  });
});

describe("what stands only in a sentence", () => {
  it("is said with its line and can be corrected", () => {
    const text = `Title: Keeper${BODY}\nNotes\nThe OSCE expects an OSCE staff member to know the OSCE rules.`;
    const finding = readNotice(text).findings.find(({ code }) => code === "organisation-only-in-text");
    expect(finding).toMatchObject({ weight: "wait", about: "organisation", params: { value: "OSCE" } });
    expect(finding?.choices.map(({ code }) => code)).toEqual(["keep", "enter-value"]);
  });
});
