import type { Block, Cell, PrintDocument } from "#core/model/blocks.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { ChecklistItem, InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { daysOf } from "#core/interviews/parts.ts";
import { withoutQuorum } from "#core/interviews/quorum.ts";
import { yesNoOf } from "#core/interviews/yes-no.ts";
import { interviewClock } from "#core/documents/interview-clock.ts";
import { askedBesides, fromTo, momentText, questionsPut } from "#core/documents/interview-questions.ts";
import type { Print } from "#core/documents/print.ts";
import {
  codeAndNameRuns,
  codeOf,
  flowDocument,
  heading,
  interviewedOn,
  nameOf,
  paragraph,
  sentence,
  sheetOf,
  textCell,
} from "#core/documents/parts.ts";

/** In the order in which it is gone through; "documents" is of records from before they were ticked apart. */
const CHECKLIST: readonly ChecklistItem[] = [
  "identity",
  "documents",
  "education",
  "experience",
  "opening",
  "availability",
  "closing",
];

/** What is ticked today. */
export const CHECKLIST_NOW: readonly ChecklistItem[] = CHECKLIST.filter((item) => item !== "documents");

/**
 * The record of one interview: who was there from when to when, how long it took, what was put and how and by whom,
 * what else was asked, interruptions, checklist, questions answered yes or no.
 */
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
      ...quorum(selection, record, print),
      interviewClock(selection, record, print),
      questionsPut(selection, record, print),
      ...askedBesides(selection, record, print),
      interruptions(record, print),
      checklist(record, print),
      ...yesNo(selection, record, print),
      signature(selection, print),
    ],
  });
}

function head(selection: Selection, record: InterviewRecord, print: Print): Block {
  const status = print.say(`status.${record.status}`);
  const parts = [
    sentence(record.statusReason === "" ? status : print.labelled(status, record.statusReason)),
    interviewedOn(daysOf(record), print),
    print.say(`mode.${record.mode}`),
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
    textCell(fromTo(record, each, print)),
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

/** From when to when fewer members were there than the rule asks for; nothing where the quorum held. */
function quorum(selection: Selection, record: InterviewRecord, print: Print): readonly Block[] {
  const stretches = withoutQuorum(selection, record.candidate);
  if (stretches.length === 0) return [];
  const needs = sheetOf(selection).rules.quorum;
  return [
    {
      kind: "section",
      rule: "none",
      top: 2,
      bottom: 3.4,
      label: [heading(print.say("withoutQuorum"))],
      content: stretches.map((each) =>
        paragraph(
          print.say("withoutQuorumLine", {
            when: fromTo(record, each, print),
            has: each.has,
            needs,
            names: print.list(each.missing.map((member) => nameOf(selection, member))),
          }),
        ),
      ),
    },
  ];
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
            paragraph(print.labelled(fromTo(record, each, print), each.words)),
          ),
  };
}

function checklist(record: InterviewRecord, print: Print): Block {
  const items = CHECKLIST.filter((item) => item !== "documents" || record.checklist.documents !== undefined);
  const rows = items.map((item): readonly Cell[] => {
    const done = record.checklist[item];
    const when = done === undefined ? print.say("notTicked") : momentText(record, done, print);
    const noted = done === undefined || done.words === "" ? when : print.labelled(when, done.words);
    return [textCell(print.say(`check.${item}`)), textCell(noted)];
  });
  return {
    kind: "section",
    rule: "hair",
    together: true,
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

/** The questions answered yes or no, with who was not asked; nothing where there are none. */
function yesNo(selection: Selection, record: InterviewRecord, print: Print): readonly Block[] {
  const questions = yesNoOf(selection, record);
  if (questions.length === 0) return [];
  const rows = questions.map(({ id, text }): readonly Cell[] => {
    const answer = record.answers[id];
    const said = print.say(answer === undefined ? "answer.not-asked" : `answer.${answer.answer ?? "none"}`);
    const noted = answer === undefined || answer.words === "" ? said : print.labelled(said, answer.words);
    const when = answer === undefined ? "" : momentText(record, answer, print);
    return [textCell(text), textCell(noted), textCell(when)];
  });
  return [
    {
      kind: "section",
      rule: "hair",
      label: [heading(print.say("yesNo"))],
      content: [
        {
          kind: "table",
          rules: "plain",
          header: null,
          columns: [{ width: 70, padRight: 3 }, { width: "rest", padRight: 3 }, { width: 24 }],
          rows,
          summary: print.say("yesNo"),
        },
      ],
    },
  ];
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
