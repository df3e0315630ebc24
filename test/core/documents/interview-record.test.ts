import { beforeAll, describe, expect, it } from "vitest";
import { interviewRecord } from "#core/documents/interview-record.ts";
import { noteEvent } from "#core/interviews/record.ts";
import { setYesNo } from "#core/interviews/yes-no.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld } from "#test/make-world.ts";

const MEMBERS = ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"];

let selection: Selection;
let text: string;

beforeAll(async () => {
  const world = await testWorld();
  await buildSelection(world, {
    upTo: "declared",
    members: MEMBERS,
    changeSheet: (sheet, people) => ({
      ...sheet,
      questions: sheet.questions.map((question) => ({ ...question, asker: people[0]?.id ?? null })),
    }),
  });
  const { candidates, people, sheets } = stateOf(world);
  const [first] = candidates;
  const [chair, second, third] = people.map(({ id }) => id) as [string, string, string];
  const questions = sheets[0]?.sheet.questions ?? [];
  const note = (event: InterviewEvent): unknown =>
    must(recordStep(world, noteEvent(stateOf(world), first?.id ?? "", event)));
  const yesNo = ["travel", "drive"].map((to, index) => ({
    id: `y${index}`,
    text: `Are you willing to ${to}?`,
  }));
  must(recordStep(world, setYesNo(stateOf(world), yesNo)));
  note({ type: "status", status: "attended", reason: "" });
  for (const person of [chair, second, third]) note({ type: "came-in", person, at: "09:28", part: 1 });
  note({ type: "went-out", person: third, at: "09:45", part: 1 });
  questions.slice(0, 3).forEach((question, index) =>
    note({
      type: "put",
      question: question.id,
      state: index === 1 ? "other-words" : "as-written",
      words: index === 1 ? "“Over what time”" : "",
      at: `09:${31 + index * 10}`,
      part: 1,
      by: index === 2 ? second : chair,
    }),
  );
  const [one] = questions;
  const probe = one?.probes[0]?.id ?? "";
  note({ type: "probed", question: one?.id ?? "", probe, used: true, at: "09:33", part: 1 });
  const asked = { words: "Who else knew?", by: second, at: "09:35", part: 1 };
  note({ type: "asked-besides", question: one?.id ?? null, ...asked });
  note({ type: "interrupted", from: "09:50", to: "09:52", words: "Alarm.", part: 1 });
  note({ type: "continued", day: "2025-02-20", at: "10:05" });
  for (const person of [chair, second, third]) note({ type: "came-in", person, at: "14:00", part: 2 });
  note({ type: "put-again", question: one?.id ?? "", words: "", at: "14:02", part: 2, by: third });
  note({
    type: "asked-besides",
    question: null,
    words: "When could you begin?",
    by: null,
    at: "14:05",
    part: 2,
  });
  note({ type: "checked", item: "availability", at: "14:06", part: 2, words: "1 September" });
  note({ type: "answered", question: "y0", answer: "yes", words: "Not in August", at: "14:07", part: 2 });
  selection = stateOf(world);
  text = await textOf(interviewRecord(selection, first?.id ?? "", PRINT));
}, 60_000);

describe("the printed interview record", () => {
  it("tells both days, and the day before each part's times", () => {
    expect(text).toContain("Interviewed 18 February 2025 and 20 February 2025.");
    expect(text).toContain("18 Feb 2025, 09:28 to 10:05");
    expect(text).toContain("20 Feb 2025, 14:00 to the end");
    expect(text).toContain("18 Feb 2025, 09:50 to 09:52: Alarm.");
  });

  it("tells who put each question, for whom, and again by whom", () => {
    expect(text).toContain("M2 for M1");
    expect(text).toMatch(/Put again 20 Feb 2025, 14:02, M3\./);
  });

  it("tells the probes used and what was asked besides, with its question or without one", () => {
    expect(text).toContain("Probes used:");
    expect(text).toMatch(/Follow-up 18 Feb 2025, 09:35, M2: Who else knew\?/);
    expect(text).toContain("Asked besides the sheet");
    expect(text).toContain("20 Feb 2025, 14:05: When could you begin?");
  });

  it("tells when there was no quorum, and who was missing", () => {
    expect(text).toContain("Without quorum");
    expect(text).toMatch(
      /09:45 to 09:51: 2 of the 3 scoring members asked for. Not present: Maëlle Dorchester\./,
    );
  });

  it("tells the checklist with its words, and the answers yes or no", () => {
    expect(text).toContain("Availability asked 20 Feb 2025, 14:06: 1 September");
    expect(text).not.toContain("Documents seen");
    expect(text).toContain("Are you willing to travel? yes: Not in August");
    expect(text).toContain("Are you willing to drive? not asked");
  });
});
