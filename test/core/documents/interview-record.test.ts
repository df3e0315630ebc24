import { beforeAll, describe, expect, it } from "vitest";
import { interviewRecord } from "#core/documents/interview-record.ts";
import { noteEvent } from "#core/interviews/record.ts";
import { setYesNo } from "#core/interviews/yes-no.ts";
import type { InterviewEvent } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { adjustTime } from "#core/people/adjust-time.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { recordStep } from "#usecases/record-act.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { PRINT, textOf } from "#test/core/documents/print.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";

const MEMBERS = ["Corin Vanterpoole", "Lubo Fennimark", "Maëlle Dorchester"];

/** Half past nine of the first day and two o'clock of the other, on a laptop an hour east of UTC. */
const FIRST_DAY = 1_739_867_400;
const OTHER_DAY = 1_740_056_400;

let selection: Selection;
let text: string;
/** Of the candidate whose clock ran, of the one whose clock runs still, and of the one who withdrew. */
let clock: string;
let running: string;
let withdrew: string;
let planned: number;

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
  note({
    type: "put-again",
    question: one?.id ?? "",
    words: "Line was bad",
    at: "14:02",
    part: 2,
    by: third,
  });
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
  noteClocks(world);
  selection = stateOf(world);
  planned = plannedMinutes(sheets[0]?.sheet as Sheet);
  [clock, running] = (await Promise.all(
    selection.candidates.slice(1, 3).map(({ id }) => textOf(interviewRecord(selection, id, PRINT))),
  )) as [string, string];
  must(recordStep(world, noteEvent(selection, selection.candidates[2]?.id ?? "", WITHDREW)));
  withdrew = await textOf(interviewRecord(stateOf(world), selection.candidates[2]?.id ?? "", PRINT));
  text = await textOf(interviewRecord(selection, first?.id ?? "", PRINT));
}, 60_000);

const WITHDREW = { type: "status", status: "withdrew", reason: "By phone." } as const;

/** The second candidate's clock: stopped once on the first day, and gone on on another. The third one's runs still. */
function noteClocks(world: TestWorld): void {
  const [, second, third] = stateOf(world).candidates.map(({ id }) => id) as [string, string, string];
  const note = (id: string, event: InterviewEvent): unknown =>
    must(recordStep(world, noteEvent(stateOf(world), id, event)));
  const ran = (id: string, from: number, seconds: number): void => {
    note(id, { type: "clock-started", at: from });
    note(id, { type: "clock-stopped", at: from + seconds });
  };
  note(second, { type: "status", status: "attended", reason: "" });
  ran(second, FIRST_DAY, 1025);
  ran(second, FIRST_DAY + 1155, 3720);
  must(recordStep(world, adjustTime(second, 75, "Reads lips")));
  note(second, { type: "came-in", person: stateOf(world).people[0]?.id ?? "", at: "09:28", part: 1 });
  note(second, { type: "continued", day: "2025-02-20", at: "11:00" });
  ran(second, OTHER_DAY, 600);
  note(third, { type: "status", status: "attended", reason: "" });
  ran(third, FIRST_DAY, 300);
  note(third, { type: "clock-started", at: FIRST_DAY + 360 });
}

describe("the clock in the printed interview record", () => {
  it("tells each stretch that it ran and each stop in between, with the day where there are two", () => {
    expect(clock).toContain("Ran 17:05 minutes 18 Feb 2025, 09:30 to 09:47");
    expect(clock).toContain("Stopped 02:10 minutes 18 Feb 2025, 09:47 to 09:49");
    expect(clock).toContain("Ran 62:00 minutes 18 Feb 2025, 09:49 to 10:51");
    expect(clock).toContain("Ran 10:00 minutes 20 Feb 2025, 14:00 to 14:10");
    expect(clock.match(/Stopped/g)).toHaveLength(1);
  });

  it("tells the minutes run in all beside the planned, adjusted and of the sheet, and never the reason", () => {
    expect(clock).toContain("In all 89:05 minutes 14:05 past the plan");
    expect(clock).toContain(`Planned 75:00 minutes adjusted, ${planned}:00 by the sheet`);
    expect(clock).not.toContain("Reads lips");
  });

  it("of a clock that runs still counts what it ran before, and says so", () => {
    expect(running).toContain("Runs since 09:36");
    expect(running).toContain("In all 05:00 minutes without what runs still");
    expect(running).toContain(`Planned ${planned}:00 minutes`);
    expect(running).not.toContain("adjusted");
  });

  it("that was never started says so", () => {
    expect(text).toContain("Clock Not started.");
  });
});

it("ends a reason that is a sentence with one full stop", () => {
  expect(withdrew).toContain("Withdrew: By phone. Interviewed");
});

describe("the printed interview record", () => {
  it("tells both days, and the day before each part's times", () => {
    expect(text).toContain("Interviewed 18 February 2025 and 20 February 2025.");
    expect(text).toContain("18 Feb 2025, 09:28 to 10:05");
    expect(text).toContain("20 Feb 2025, 14:00 to the end");
    expect(text).toContain("18 Feb 2025, 09:50 to 09:52: Alarm.");
  });

  it("tells who put each question, for whom, and again by whom", () => {
    expect(text).toContain("M2 for M1");
    expect(text).toMatch(/Put again 20 Feb 2025, 14:02, M3: Line was bad/);
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
