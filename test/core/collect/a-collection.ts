import { blankRecord } from "#core/acts/interview-record.ts";
import type { Deliberation } from "#core/model/consensus.ts";
import type { InterviewRecord } from "#core/model/interview.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import type { InterviewRules } from "#core/model/sheet.ts";
import { SHEET } from "#test/core/acts/samples.ts";
import { anInterview } from "#test/core/interviews/an-interview.ts";
import { aDeclaration, withDeclaration, withSheet } from "#test/core/people/a-selection.ts";

/** Chair p1, members p2 and p3, recorder p4, candidates x1 and x2, a locked sheet with these rules; nothing is in. */
export const aCollection = (rules: Partial<InterviewRules> = {}): Selection =>
  anInterview({}, { ...SHEET, rules: { ...SHEET.rules, ...rules } });

/** As if these pairs ("p1 x1") had been handed in. */
export const withSheets = (selection: Selection, ...pairs: readonly string[]): Selection =>
  pairs.reduce((now, pair) => {
    const [member = "", candidate = ""] = pair.split(" ");
    return withSheet(now, member, candidate);
  }, selection);

export const allIn = (selection: Selection, candidate: string): Selection =>
  withSheets(selection, ...["p1", "p2", "p3"].map((member) => pairKey(member, candidate)));

export const recuse = (selection: Selection, member: string, candidate: string): Selection =>
  withDeclaration(selection, aDeclaration(member, candidate, { answer: "conflict", recused: true }));

export const onPaper = (selection: Selection, member: string, candidate: string): Selection => ({
  ...selection,
  paper: {
    ...selection.paper,
    [pairKey(member, candidate)]: { member, candidate, at: "2025-02-18T15:00:00+01:00" },
  },
});

export const unsealed = (selection: Selection, candidate: string): Selection => ({
  ...selection,
  deliberations: { ...selection.deliberations, [candidate]: { candidate } as Deliberation },
});

export const recorded = (
  selection: Selection,
  candidate: string,
  change: Partial<InterviewRecord>,
): Selection => ({
  ...selection,
  interviews: { ...selection.interviews, [candidate]: { ...blankRecord(candidate), ...change } },
});

export const changePerson = (
  selection: Selection,
  id: string,
  change: Partial<Selection["people"][number]>,
): Selection => ({
  ...selection,
  people: selection.people.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** An interview in which question q1 was put while these were in the room. */
export const heardBy = (selection: Selection, candidate: string, ...members: readonly string[]): Selection =>
  recorded(selection, candidate, {
    presence: members.map((person) => ({ person, from: "10:00", to: null, part: 1 })),
    put: [
      { question: "q1", state: "as-written", words: "", at: "10:05", part: 1, by: null, again: [], times: 1 },
    ],
  });
