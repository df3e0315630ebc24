import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { PersonId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { isAdjusted, minutesFor } from "#core/people/adjust-time.ts";
import { panelOf } from "#core/people/who-scores.ts";
import { timeAfter, type DayList } from "#core/people/schedule.ts";
import { dayPage, dayTitle, nameAndRole } from "#core/documents/day-page.ts";
import { initialsById, paragraph, sheetOf, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { languagesOf, type Languages } from "#core/documents/two-languages.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";
import { at } from "#core/sheet/text-places.ts";

/** Everybody who reads something out, in panel order, then the recorders. */
export function orderReaders(selection: Selection): readonly Person[] {
  const asks = new Set(stepsOf(sheetOf(selection)).map((step) => step.asker));
  const recorders = selection.people.filter((person) => person.role === "recorder" && !person.withdrawn);
  return [...panelOf(selection).filter((person) => asks.has(person.id)), ...recorders];
}

/** Who asks what and from when, with the reader's own questions marked. */
export function runningOrder(
  selection: Selection,
  day: DayList,
  reader: Person,
  print: Print,
): PrintDocument {
  const steps = stepsOf(sheetOf(selection));
  const languages = languagesOf(sheetOf(selection), print);
  const own = steps.flatMap((step, index) => (step.asker === reader.id ? [index] : []));
  const title = print.say("runningOrder");
  const start = day.candidates[0]?.time ?? null;
  return dayPage(selection, print, {
    title,
    name: `${title}, ${reader.name}`,
    day: day.day,
    quotesSheet: true,
    blocks: [
      ...dayTitle(
        nameAndRole(reader, print),
        interviewsLine(selection, day.candidates, own.length > 0, print),
      ),
      {
        kind: "table",
        rules: "ruled",
        topRule: "heavy",
        style: "asked",
        rowTop: 1.9,
        rowBottom: 1.7,
        before: 4,
        columns: [
          { width: 12, padLeft: 3.5 },
          { width: "rest", padRight: 4 },
          { width: 15, align: "center" },
          { width: 16, align: "right" },
          { width: 17, align: "right" },
        ],
        summary: title,
        header: ["", "question", "asker", "from", "minutes"].map((code) =>
          textCell(code === "" ? "" : print.say(code)),
        ),
        rows: steps.map((step, index) =>
          rowOf(selection, step, languages, timeOf(steps, index, start), own.includes(index), print),
        ),
        marked: own,
      },
    ] satisfies readonly Block[],
  });
}

/** Something read out: its place in the list of questions, null for opening and closing. */
interface Step {
  readonly number: number | null;
  /** Where the question stands; empty for opening and closing, which are only named here. */
  readonly at: string;
  /** Of a question its own words; of opening and closing the code of their name. */
  readonly text: string;
  readonly asker: PersonId | null;
  readonly minutes: number;
}

const stepsOf = (sheet: Sheet): readonly Step[] => [
  { ...sheet.opening, number: null, at: "", text: "openingText" },
  ...sheet.questions.map(({ id, text, asker, minutes }, index) => ({
    number: index + 1,
    at: at.question(id),
    text,
    asker,
    minutes,
  })),
  { ...sheet.closing, number: null, at: "", text: "closingText" },
];

/** Without a time of the first interview, the time since its start. */
function timeOf(steps: readonly Step[], index: number, start: string | null): string {
  const before = steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0);
  return timeAfter(start ?? "00:00", before);
}

function rowOf(
  selection: Selection,
  step: Step,
  languages: Languages,
  time: string,
  own: boolean,
  print: Print,
): readonly Cell[] {
  const weight = own ? 600 : 400;
  const text = step.number === null ? print.say(step.text) : step.text;
  const again = languages.again(step.at, "asked");
  const asker = step.asker === null ? "" : initialsById(selection, step.asker);
  return [
    textCell([{ text: step.number === null ? "" : String(step.number), weight, ink: own ? "ink" : "grey" }]),
    again.length === 0
      ? textCell([{ text, weight }])
      : { kind: "stack", blocks: [paragraph([{ text, weight }], "asked", languages.own), ...again] },
    textCell([{ text: asker, weight: 600 }]),
    textCell([{ text: time, weight }]),
    textCell([{ text: String(step.minutes), ink: "grey" }]),
  ];
}

/**
 * "TS-01 at 09:30. TS-02 at 11:00, TS-03 at 13:30: same order, same minutes. Your own questions are marked." Who has own
 * minutes is named with them, never with the reason.
 */
function interviewsLine(
  selection: Selection,
  candidates: readonly Candidate[],
  ownQuestions: boolean,
  print: Print,
): string {
  const named = candidates.map(({ code, time }) =>
    time === null ? print.say("noTimeYet", { code }) : print.say("codeAt", { code, time }),
  );
  const planned = plannedMinutes(sheetOf(selection));
  const own = candidates
    .filter(({ id }) => isAdjusted(selection, id, planned))
    .map(({ id, code }) => print.say("ownMinutes", { code, minutes: minutesFor(selection, id, planned) }));
  const [first = "", ...others] = named;
  return [
    first === "" ? "" : `${first}.`,
    others.length === 0
      ? ""
      : print.say(own.length === 0 ? "sameOrder" : "sameOrderOnly", { others: others.join(", ") }),
    own.length === 0 ? "" : print.say("plannedFor", { count: planned, others: own.join(", ") }),
    candidates[0]?.time === null ? print.say("timesFromStart") : "",
    ownQuestions ? print.say("ownMarked") : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
