import { emptySelection } from "#core/acts/empty-selection.ts";
import type { Candidate, Declaration, Person, PersonRole } from "#core/model/people.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";
import { scoresheet } from "#test/core/acts/samples.ts";

export const aPerson = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  initials: id.toUpperCase(),
  role: "member",
  scoresOn: "screen",
  withdrawn: false,
  trained: null,
  ...change,
});

export const aCandidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  code: id.toUpperCase(),
  name: `Candidate ${id}`,
  day: null,
  time: null,
  place: "",
  mode: "room",
  removed: false,
  ...change,
});

export const aDeclaration = (
  member: string,
  candidate: string,
  change: Partial<Declaration> = {},
): Declaration => ({
  member,
  candidate,
  answer: "none",
  words: "",
  decidedBy: "",
  decision: "",
  recused: false,
  how: "at-the-table",
  ...change,
});

/** A chair, two members, a recorder, and two candidates. */
export const aSelection = (change: Partial<Selection> = {}): Selection => ({
  ...emptySelection("s"),
  people: (["chair", "member", "member", "recorder"] as const).map((role: PersonRole, at) =>
    aPerson(`p${at + 1}`, { role }),
  ),
  candidates: [aCandidate("x1"), aCandidate("x2")],
  ...change,
});

export const withDeclaration = (selection: Selection, declaration: Declaration): Selection => ({
  ...selection,
  declarations: {
    ...selection.declarations,
    [pairKey(declaration.member, declaration.candidate)]: declaration,
  },
});

/** As if this member's sheet for this candidate were handed in. */
export const withSheet = (selection: Selection, member: string, candidate: string): Selection => ({
  ...selection,
  sealed: {
    ...selection.sealed,
    [pairKey(member, candidate)]: {
      seal: "0".repeat(64),
      at: "2025-02-18T14:00:00+01:00",
      sheet: scoresheet({ member, candidate }),
    },
  },
});
