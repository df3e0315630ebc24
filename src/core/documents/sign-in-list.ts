import type { Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import { BY_HAND, dayPage, dayTitle, emptyRows, whenOf } from "#core/documents/day-page.ts";
import { textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";

const SPARE_ROWS = 3;

/** Everybody who may be in the room, those who score first. */
const present = (selection: Selection): readonly Person[] =>
  selection.people.filter((person) => !person.withdrawn);

/** The panel's list: who came, when they came and went. It lies inside the room and names no candidate. */
export function panelSignIn(selection: Selection, day: DayList, print: Print): PrintDocument {
  const title = print.say("signIn");
  const rows = present(selection).map((person): readonly Cell[] => [
    { kind: "text", text: person.name, style: "strong" },
    textCell(print.say(`role.${person.role}`)),
    textCell(""),
    textCell(""),
    textCell(""),
  ]);
  return dayPage(selection, print, {
    title,
    name: print.say("signInPanel"),
    day: day.day,
    blocks: [
      ...dayTitle(print.say("signInPanel"), day.day === null ? "" : print.day(day.day)),
      {
        kind: "table",
        rules: "ruled",
        topRule: "heavy",
        before: 5,
        ...BY_HAND,
        columns: [
          { width: 50, padRight: 3 },
          { width: 30, padRight: 3 },
          { width: 20, padRight: 3 },
          { width: 20, padRight: 3 },
          { width: "rest" },
        ],
        summary: title,
        header: ["name", "roleHead", "cameAt", "leftAt", "signature"].map((code) =>
          textCell(print.say(code)),
        ),
        rows: [...rows, ...emptyRows(SPARE_ROWS, 5)],
      },
    ],
  });
}

/** One candidate's list, by code, on a page of its own: it lies outside, and nobody reads there who else comes. */
export function candidateSignIn(selection: Selection, candidate: Candidate, print: Print): PrintDocument {
  const title = print.say("signIn");
  return dayPage(selection, print, {
    title,
    name: `${title}, ${candidate.code}`,
    day: candidate.day,
    blocks: [
      ...dayTitle(candidate.code, whenOf(candidate, print)),
      {
        kind: "write-fields",
        room: 18,
        fields: [{ width: "rest", line: true, label: print.say("nameInCapitals") }],
      },
      {
        kind: "write-fields",
        room: 16,
        fields: [
          { width: "rest", line: true, label: print.say("identityShown") },
          { width: 34, line: true, label: print.say("cameAt") },
          { width: 34, line: true, label: print.say("leftAt") },
        ],
      },
      {
        kind: "write-fields",
        room: 20,
        fields: [
          { width: "rest", line: true, label: print.say("signature") },
          { width: 73, line: true, label: print.say("seenBy") },
        ],
      },
    ],
  });
}
