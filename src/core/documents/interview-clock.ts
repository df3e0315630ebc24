import type { Block, Cell } from "#core/model/blocks.ts";
import type { ClockStretch, InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { clockRuns, clockText, runSeconds } from "#core/interviews/clock.ts";
import { timeOfDay } from "#core/interviews/quorum.ts";
import { fromTo, momentText } from "#core/documents/interview-questions.ts";
import { heading, sheetOf, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { plannedMinutes } from "#core/sheet/check-sheet.ts";

type Row = readonly Cell[];

/**
 * The clock of the interview: when it ran and when it stood still, minutes run in all, minutes planned. Where they are
 * the candidate's own, the sheet's stand beside them; why they are is the recorder's alone and is not printed.
 */
export function interviewClock(selection: Selection, record: InterviewRecord, print: Print): Block {
  const sheetMinutes = plannedMinutes(sheetOf(selection));
  const planned = record.adjustedMinutes ?? sheetMinutes;
  const own = planned === sheetMinutes ? "" : print.say("clock.ownMinutes", { time: minutes(sheetMinutes) });
  const rows = [
    ...(record.clock.length === 0 ? [row(print.say("clock.notStarted"), "", "")] : []),
    ...record.clock.flatMap((stretch, index) => [
      ...stopBefore(record, stretch, record.clock[index - 1], print),
      stretchRow(record, stretch, print),
    ]),
    ...inAll(record, planned, print),
    row(print.say("clock.planned"), print.say("clock.minutes", { time: minutes(planned) }), own),
  ];
  return {
    kind: "section",
    rule: "none",
    top: 2,
    bottom: 3.4,
    label: [heading(print.say("clock.title"))],
    content: [
      {
        kind: "table",
        rules: "plain",
        header: null,
        columns: [{ width: 54, padRight: 3 }, { width: 36, padRight: 3 }, { width: "rest" }],
        rows,
        summary: print.say("clock.title"),
      },
    ],
  };
}

const minutes = (count: number): string => clockText(count * 60);

const row = (what: string, time: string, when: string): Row => [
  { kind: "text", text: what, style: "strong" },
  textCell(time),
  textCell(when),
];

/** One stretch in which the clock ran; of one that runs still only since when. */
function stretchRow(record: InterviewRecord, stretch: ClockStretch, print: Print): Row {
  const { from, to, offset, part } = stretch;
  const begin = timeOfDay(from, offset);
  if (to === null) {
    const since = momentText(record, { at: begin, part }, print);
    return row(print.say("clock.runs"), "", print.say("clock.since", { time: since }));
  }
  const time = clockText(runSeconds({ ...record, clock: [stretch] }, to));
  const when = fromTo(record, { from: begin, to: timeOfDay(to, offset), part }, print);
  return row(print.say("clock.ran"), print.say("clock.minutes", { time }), when);
}

/** How long the clock stood still since the stretch before; nothing over night, or where the laptop's own was set back. */
function stopBefore(
  record: InterviewRecord,
  { from, offset, part }: ClockStretch,
  before: ClockStretch | undefined,
  print: Print,
): readonly Row[] {
  if (before?.to === undefined || before.to === null || before.part !== part || from < before.to) return [];
  const time = print.say("clock.minutes", { time: clockText(from - before.to) });
  const stop = { from: timeOfDay(before.to, before.offset), to: timeOfDay(from, offset), part };
  return [row(print.say("clock.stopped"), time, fromTo(record, stop, print))];
}

/** Minutes run in all, and what they are past the plan. What runs still is not counted: nobody knows how long it will. */
function inAll(record: InterviewRecord, planned: number, print: Print): readonly Row[] {
  const ended = record.clock.filter((each) => each.to !== null);
  if (ended.length === 0) return [];
  const run = runSeconds({ ...record, clock: ended }, 0);
  const over = run - planned * 60;
  const past = over > 0 ? print.say("clock.past", { time: clockText(over) }) : "";
  const said = clockRuns(record) ? print.say("clock.withoutRunning") : past;
  return [row(print.say("clock.inAll"), print.say("clock.minutes", { time: clockText(run) }), said)];
}
