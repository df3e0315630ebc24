import type { Block, Cell } from "#core/model/blocks.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { deviations } from "#core/interviews/same-questions.ts";
import { codeOf, paragraph, sheetOf } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";
import { countingCandidates, listedCandidates, roleScores } from "#core/people/who-scores.ts";
import { isOutOfCounts } from "#core/people/out-of-counts.ts";

/** Who took part, with their office and what the authority must know of it. No scores. */
export function panelTable(selection: Selection, print: Print): Block {
  return {
    kind: "table",
    rules: "plain",
    header: null,
    columns: [{ width: 36, padRight: 2 }, { width: "rest" }],
    summary: print.say("panelAndHow"),
    rows: selection.people.map((person): readonly Cell[] => [
      { kind: "text", text: person.name, style: "strong" },
      { kind: "text", text: officeOf(selection, person, print), style: "note" },
    ]),
  };
}

function officeOf(selection: Selection, person: Person, print: Print): string {
  const recused = Object.values(selection.declarations)
    .filter((each) => each.member === person.id && each.recused)
    .map((each) => codeOf(selection, each.candidate));
  const parts = [
    print.say(`role.${person.role}`).toLowerCase(),
    roleScores(person.role) ? "" : print.say("doesNotScore"),
    person.withdrawn ? print.say("withdrew") : "",
    person.trained === null ? "" : print.say("trainedOn", { day: print.shortDay(person.trained) }),
    recused.length === 0 ? "" : print.say("recusedFor", { codes: print.list(recused) }),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** How the panel worked: same questions, alone first, conflicts, deviations, dissent, who left the counts. */
export function howItWorked(selection: Selection, print: Print): readonly Block[] {
  const questions = sheetOf(selection).questions.length;
  const first = [
    print.say("howQuestions", { count: questions, number: print.number(questions) }),
    print.say("howAlone"),
    print.say("howBlind"),
  ];
  const second = [
    conflicts(selection, print),
    deviationText(selection, print),
    dissentText(selection, print),
    versions(selection, print),
    leftOut(selection, print),
    pinResets(selection, print),
  ];
  return [first, second].map((sentences, index) =>
    paragraph(
      sentences.filter((sentence) => sentence !== "").join(" "),
      "body",
      index === 0 ? {} : { before: 1.4 },
    ),
  );
}

function conflicts(selection: Selection, print: Print): string {
  const declared = Object.values(selection.declarations).filter((each) => each.answer !== "none");
  if (declared.length === 0) return print.say("noConflict");
  const codes = [...new Set(declared.map((each) => codeOf(selection, each.candidate)))].sort();
  return print.say("conflictsDeclared", { count: declared.length, codes: print.list(codes) });
}

function deviationText(selection: Selection, print: Print): string {
  const found = deviations(selection);
  if (found.length === 0) return "";
  const questions = sheetOf(selection).questions;
  const each = found.map(({ candidate, question, put }) =>
    print.say(`deviation.${put.state}`, {
      code: codeOf(selection, candidate),
      number: questions.findIndex((one) => one.id === question) + 1,
    }),
  );
  return `${print.say("deviations")} ${print.list(each)}.`;
}

function dissentText(selection: Selection, print: Print): string {
  const withDissent = Object.values(selection.deliberations).filter((each) => each.dissents.length > 0);
  if (withDissent.length === 0) return print.say("noDissentOnFile");
  return print.say("dissentOnFile", {
    codes: print.list(withDissent.map((each) => codeOf(selection, each.candidate)).sort()),
  });
}

/** Later versions of the sheet, with their reasons. */
const versions = (selection: Selection, print: Print): string =>
  selection.sheets
    .slice(1)
    .map((locked) => print.say("sheetVersion", { version: locked.version, reason: locked.reason }))
    .join(" ");

function leftOut(selection: Selection, print: Print): string {
  const out = listedCandidates(selection).filter((candidate) => isOutOfCounts(selection, candidate.id));
  if (out.length === 0 || countingCandidates(selection).length === 0) return "";
  const each = out.map(
    (candidate) =>
      `${candidate.code} (${print.say(`status.${selection.interviews[candidate.id]?.status ?? "invited"}`)})`,
  );
  return print.say("leftOut", { names: print.list(each) });
}

const pinResets = (selection: Selection, print: Print): string =>
  selection.pinResets.length === 0 ? "" : print.say("pinResets", { count: selection.pinResets.length });
