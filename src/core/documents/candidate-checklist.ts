import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { BY_HAND, dayPage, dayTitle, emptyRows, tickBox, whenAndHowLong } from "#core/documents/day-page.ts";
import { CHECKLIST_NOW } from "#core/documents/interview-record.ts";
import { codeAndName, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";

const NOTE_LINES = 8;

/** The questions answered yes or no, with a box for each answer; nothing where there are none. */
export function yesNoTable(selection: Selection, print: Print): readonly Block[] {
  const asked = selection.yesNoQuestions.filter((question) => !question.dropped);
  if (asked.length === 0) return [];
  const [yes, no] = [print.say("answer.yes"), print.say("answer.no")];
  return [
    {
      kind: "table",
      rules: "ruled",
      topRule: "none",
      before: 6,
      rowTop: 2.6,
      rowBottom: 2.2,
      columns: [{ width: "rest", padRight: 4 }, { width: 14 }, { width: 14 }, { width: 50 }],
      summary: print.say("yesNo"),
      header: [textCell(print.say("yesNo")), textCell(yes), textCell(no), textCell(print.say("remark"))],
      rows: asked.map(({ text }): readonly Cell[] => [
        textCell(text),
        tickBox(`${text} ${yes}`),
        tickBox(`${text} ${no}`),
        textCell(""),
      ]),
    },
  ];
}

/** What is to be seen to with one candidate, to be ticked by hand, with the time. */
export function candidateChecklist(selection: Selection, candidate: Candidate, print: Print): PrintDocument {
  const title = print.say("candidateChecklist");
  return dayPage(selection, print, {
    title,
    name: `${title}, ${candidate.code}`,
    day: candidate.day,
    blocks: [
      ...dayTitle(codeAndName(selection, candidate.id), whenAndHowLong(selection, candidate, print)),
      {
        kind: "table",
        rules: "ruled",
        topRule: "heavy",
        before: 5,
        style: "asked",
        rowTop: 3,
        rowBottom: 2.6,
        columns: [{ width: 9 }, { width: 70, padRight: 4 }, { width: 24, padRight: 4 }, { width: "rest" }],
        summary: title,
        header: [
          textCell(""),
          textCell(print.say("checklist")),
          textCell(print.say("time")),
          textCell(print.say("remark")),
        ],
        rows: CHECKLIST_NOW.map((item): readonly Cell[] => {
          const text = print.say(`check.${item}`);
          return [tickBox(text), textCell(text), textCell(""), textCell("")];
        }),
      },
      ...yesNoTable(selection, print),
      {
        kind: "table",
        rules: "ruled",
        topRule: "none",
        before: 8,
        ...BY_HAND,
        columns: [{ width: "rest" }],
        summary: print.say("notes"),
        header: [textCell(print.say("notes"))],
        rows: emptyRows(NOTE_LINES, 1),
      },
      {
        kind: "write-fields",
        room: 16,
        fields: [
          { width: "rest", line: true, label: print.say("nameAndSignature") },
          { width: 34, line: true, label: print.say("time") },
        ],
      },
    ],
  });
}
