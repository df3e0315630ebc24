import type { Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Candidate, DeclarationAnswer, Person } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import { dayPage, dayTitle, nameAndRole, tickBox } from "#core/documents/day-page.ts";
import { codeAndNameRuns, heading, paragraph, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";

const ANSWERS: readonly DeclarationAnswer[] = ["none", "knows", "conflict"];

/** The day's candidates about whom a member has not declared yet. */
export const undeclared = (selection: Selection, day: DayList, member: Person): readonly Candidate[] =>
  day.candidates.filter(
    (candidate) => selection.declarations[pairKey(member.id, candidate.id)] === undefined,
  );

/** One member's declaration to be made on paper, a line for each candidate not declared about yet. */
export function declarationForm(
  selection: Selection,
  day: DayList,
  member: Person,
  print: Print,
): PrintDocument {
  const title = print.say("declaration");
  const open = undeclared(selection, day, member);
  return dayPage(selection, print, {
    title,
    name: `${title}, ${member.name}`,
    day: day.day,
    blocks: [
      ...dayTitle(nameAndRole(member, print), ""),
      paragraph(print.say("declareBefore"), "statement", { before: 2, maxWidth: 150 }),
      {
        kind: "table",
        rules: "ruled",
        topRule: "heavy",
        before: 5,
        style: "name",
        rowTop: 3,
        rowBottom: 9,
        columns: [
          { width: 46, padRight: 4 },
          { width: 20, align: "center" },
          { width: 20, align: "center" },
          { width: 20, align: "center" },
          { width: "rest", padLeft: 4 },
        ],
        summary: title,
        header: [
          textCell(print.say("candidate")),
          ...ANSWERS.map((answer) => textCell(print.say(`declares.${answer}`))),
          textCell(print.say("inWords")),
        ],
        rows: open.map((candidate): readonly Cell[] => [
          textCell(codeAndNameRuns(selection, candidate.id)),
          ...ANSWERS.map((answer) => tickBox(print.say(`declares.${answer}`))),
          textCell(""),
        ]),
      },
      {
        kind: "together",
        blocks: [
          {
            kind: "write-fields",
            room: 14,
            fields: [
              { width: "rest", line: true, label: print.say("signatureOf", { initials: member.initials }) },
              { width: 34, line: true, label: print.say("date") },
              { width: 24, line: true, label: print.say("time") },
            ],
          },
          { kind: "space", height: 10 },
          {
            kind: "section",
            rule: "heavy",
            label: [heading(print.say("decided"))],
            content: [
              paragraph(print.say(member.role === "chair" ? "decidedByAuthority" : "decidedByChair")),
              {
                kind: "write-fields",
                room: 14,
                fields: [{ width: "rest", line: true, label: print.say("decisionInWords") }],
              },
              {
                kind: "write-fields",
                room: 12,
                fields: [
                  { width: "rest", line: true, label: print.say("nameAndSignature") },
                  { width: 34, line: true, label: print.say("date") },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
}
