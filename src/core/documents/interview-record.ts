import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { ChecklistItem, InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import type { Print } from "#core/documents/print.ts";
import {
  codeAndNameRuns,
  codeOf,
  flowDocument,
  heading,
  initialsById,
  nameOf,
  paragraph,
  sheetOf,
  textCell,
} from "#core/documents/parts.ts";

/** In the order in which it is gone through. */
export const CHECKLIST: readonly ChecklistItem[] = [
  "identity",
  "documents",
  "opening",
  "availability",
  "closing",
];

/** The record of one interview: who was there from when to when, what was put and how, interruptions, checklist. */
export function interviewRecord(selection: Selection, candidate: CandidateId, print: Print): PrintDocument {
  const record = recordOf(selection, candidate);
  const code = codeOf(selection, candidate);
  const title = print.say("interviewRecord");
  return flowDocument(selection, print, {
    name: `${title} ${code}`,
    title,
    letter: "I",
    right: print.say("pageOf", { what: code }),
    blocks: [
      head(selection, record, print),
      presence(selection, record, print),
      questions(selection, record, print),
      interruptions(record, print),
      checklist(record, print),
      signature(selection, print),
    ],
  });
}

function head(selection: Selection, record: InterviewRecord, print: Print): Block {
  const status = print.say(`status.${record.status}`);
  const parts = [
    record.statusReason === "" ? `${status}.` : `${status}: ${record.statusReason}.`,
    record.day === null ? "" : print.say("interviewedOn", { day: print.day(record.day) }),
    print.say(`mode.${record.mode}`),
    record.adjustedMinutes === null ? "" : print.say("adjustedTime"),
  ];
  return {
    kind: "section",
    rule: "none",
    top: 2,
    bottom: 4.5,
    alignBottom: true,
    label: [paragraph(print.say("interviewRecord"), "figure")],
    content: [
      { kind: "heading", level: 1, text: codeAndNameRuns(selection, record.candidate), bookmark: true },
      paragraph(parts.filter((part) => part !== "").join(" "), "subtitle"),
    ],
  };
}

function presence(selection: Selection, record: InterviewRecord, print: Print): Block {
  const rows = record.presence.map((each): readonly Cell[] => [
    { kind: "text", text: nameOf(selection, each.person), style: "strong" },
    textCell(
      print.say(`role.${selection.people.find((person) => person.id === each.person)?.role ?? "member"}`),
    ),
    textCell(print.say("fromTo", { from: each.from, to: each.to ?? print.say("theEnd") })),
  ]);
  return {
    kind: "section",
    rule: "heavy",
    label: [heading(print.say("present"))],
    content:
      rows.length === 0
        ? [paragraph(print.say("nothingNoted"))]
        : [
            {
              kind: "table",
              rules: "plain",
              header: null,
              columns: [{ width: 54, padRight: 3 }, { width: 36, padRight: 3 }, { width: "rest" }],
              rows,
              summary: print.say("present"),
            },
          ],
  };
}

function questions(selection: Selection, record: InterviewRecord, print: Print): Block {
  return {
    kind: "table",
    rules: "ruled",
    topRule: "hair",
    columns: [{ width: 8 }, { width: "rest", padRight: 4 }, { width: 14 }, { width: 14 }, { width: 48 }],
    summary: print.say("questionsPut"),
    header: [
      textCell(""),
      textCell(print.say("question")),
      textCell(print.say("asker")),
      textCell(print.say("time")),
      textCell(print.say("howPut")),
    ],
    rows: sheetOf(selection).questions.map((question, index): readonly Cell[] => {
      const put = record.put.find((each) => each.question === question.id);
      const how = put === undefined ? print.say("put.not-yet") : print.say(`put.${put.state}`);
      const times = put !== undefined && put.times > 1 ? ` ${print.say("times", { count: put.times })}` : "";
      const words = put === undefined || put.words === "" ? "" : `: ${put.words}`;
      return [
        textCell(String(index + 1)),
        textCell(question.text),
        textCell(question.asker === null ? "" : initialsById(selection, question.asker)),
        textCell(put?.at ?? ""),
        textCell(`${how}${times}${words}`),
      ];
    }),
  };
}

function interruptions(record: InterviewRecord, print: Print): Block {
  return {
    kind: "section",
    rule: "none",
    top: 3.4,
    label: [heading(print.say("interruptions"))],
    content:
      record.interruptions.length === 0
        ? [paragraph(print.say("noInterruption"))]
        : record.interruptions.map((each) =>
            paragraph(
              `${print.say("fromTo", { from: each.from, to: each.to ?? print.say("theEnd") })} ${each.words}`,
            ),
          ),
  };
}

function checklist(record: InterviewRecord, print: Print): Block {
  const rows = CHECKLIST.map((item): readonly Cell[] => {
    const at = record.checklist[item];
    return [textCell(print.say(`check.${item}`)), textCell(at ?? print.say("notTicked"))];
  });
  return {
    kind: "section",
    rule: "hair",
    label: [heading(print.say("checklist"))],
    content: [
      {
        kind: "table",
        rules: "plain",
        header: null,
        columns: [{ width: 70 }, { width: "rest" }],
        rows,
        summary: print.say("checklist"),
      },
    ],
  };
}

function signature(selection: Selection, print: Print): Block {
  const recorder = selection.people.find((person) => person.role === "recorder" && !person.withdrawn);
  return {
    kind: "section",
    rule: "hair",
    together: true,
    label: [heading(print.say("role.recorder"))],
    content: [
      {
        kind: "write-fields",
        fields: [
          { width: "rest", line: true, label: recorder?.name ?? print.say("nameAndSignature") },
          { width: 30, line: true, label: print.say("date") },
        ],
      },
    ],
  };
}
