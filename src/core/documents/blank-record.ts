import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { PutState } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Question } from "#core/model/sheet.ts";
import { BY_HAND, dayPage, dayTitle, emptyRows, tickBox, whenAndHowLong } from "#core/documents/day-page.ts";
import { yesNoTable } from "#core/documents/candidate-checklist.ts";
import { CHECKLIST_NOW } from "#core/documents/interview-record.ts";
import { codeAndName, heading, initialsById, paragraph, sheetOf, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { languagesOf, type Languages } from "#core/documents/two-languages.ts";
import { at } from "#core/sheet/text-places.ts";

const PUT: readonly PutState[] = ["as-written", "other-words", "not-put"];
const SPARE_PEOPLE = 1;
const INTERRUPTIONS = 3;

/** The record of one interview to be kept by hand, where no laptop may: typed in afterwards. */
export function blankRecord(selection: Selection, candidate: Candidate, print: Print): PrintDocument {
  const title = print.say("interviewRecord");
  return dayPage(selection, print, {
    title,
    name: `${title}, ${candidate.code}`,
    day: candidate.day,
    quotesSheet: true,
    blocks: [
      ...dayTitle(codeAndName(selection, candidate.id), whenAndHowLong(selection, candidate, print)),
      { kind: "space", height: 4 },
      section(print.say("present"), [presence(selection, print)], "heavy"),
      questions(selection, print),
      section(print.say("interruptions"), [interruptions(print)], "none"),
      section(print.say("checklist"), [checklist(print), ...yesNoTable(selection, print)], "hair"),
      {
        kind: "write-fields",
        room: 12,
        fields: [
          { width: "rest", line: true, label: print.say("recorderSigns") },
          { width: 34, line: true, label: print.say("start") },
          { width: 34, line: true, label: print.say("end") },
        ],
      },
    ],
  });
}

const section = (label: string, content: readonly Block[], rule: "heavy" | "hair" | "none"): Block => ({
  kind: "section",
  rule,
  together: true,
  label: [heading(label)],
  content,
});

function presence(selection: Selection, print: Print): Block {
  const people = selection.people.filter((person) => !person.withdrawn);
  return {
    kind: "table",
    rules: "ruled",
    topRule: "none",
    rowTop: 2.6,
    rowBottom: 1.6,
    columns: [{ width: "rest", padRight: 3 }, { width: 20 }, { width: 20 }, { width: 20 }, { width: 20 }],
    summary: print.say("present"),
    header: ["name", "cameAt", "leftAt", "cameAt", "leftAt"].map((code) => textCell(print.say(code))),
    rows: [
      ...people.map((person): readonly Cell[] => [
        textCell(person.name),
        textCell(""),
        textCell(""),
        textCell(""),
        textCell(""),
      ]),
      ...emptyRows(SPARE_PEOPLE, 5),
    ],
  };
}

function questions(selection: Selection, print: Print): Block {
  const languages = languagesOf(sheetOf(selection), print);
  return {
    kind: "table",
    rules: "ruled",
    topRule: "heavy",
    rowTop: 2.2,
    rowBottom: 2.2,
    columns: [
      { width: 7 },
      { width: "rest", padRight: 4 },
      { width: 12 },
      { width: 15 },
      ...PUT.map(() => ({ width: 14, align: "center" }) as const),
      { width: 34, padLeft: 2 },
    ],
    summary: print.say("questionsPut"),
    header: [
      textCell(""),
      textCell(print.say("question")),
      textCell(print.say("asker")),
      textCell(print.say("time")),
      ...PUT.map((state) => textCell(print.say(`put.${state}`))),
      textCell(print.say("wordsOrWhy")),
    ],
    rows: sheetOf(selection).questions.map((question, index): readonly Cell[] => [
      textCell(String(index + 1)),
      questionCell(question, languages),
      textCell(question.asker === null ? "" : initialsById(selection, question.asker)),
      textCell(""),
      ...PUT.map((state) => tickBox(print.say(`put.${state}`))),
      textCell(""),
    ]),
  };
}

/** The question, and under it the same in the sheet's second language. */
function questionCell({ id, text }: Question, languages: Languages): Cell {
  const again = languages.again(at.question(id));
  if (again.length === 0) return textCell(text);
  return { kind: "stack", blocks: [paragraph(text, "body", languages.own), ...again] };
}

const interruptions = (print: Print): Block => ({
  kind: "table",
  rules: "ruled",
  topRule: "none",
  ...BY_HAND,
  columns: [{ width: 22, padRight: 3 }, { width: 22, padRight: 3 }, { width: "rest" }],
  summary: print.say("interruptions"),
  header: ["from", "until", "whatHappened"].map((code) => textCell(print.say(code))),
  rows: emptyRows(INTERRUPTIONS, 3),
});

const checklist = (print: Print): Block => ({
  kind: "table",
  rules: "ruled",
  topRule: "none",
  rowTop: 2.2,
  rowBottom: 1.6,
  columns: [{ width: 7 }, { width: "rest" }, { width: 30 }],
  summary: print.say("checklist"),
  header: [textCell(""), textCell(""), textCell(print.say("time"))],
  rows: CHECKLIST_NOW.map((item): readonly Cell[] => {
    const text = print.say(`check.${item}`);
    return [tickBox(text), textCell(text), textCell("")];
  }),
});
