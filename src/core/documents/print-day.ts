import type { PrintDocument, Sides } from "#core/model/blocks.ts";
import type { CandidateId, PersonId } from "#core/model/ids.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { byDay, type DayList } from "#core/people/schedule.ts";
import { isRecused, panelOf, scoringMembers } from "#core/people/who-scores.ts";
import { blankRecord } from "#core/documents/blank-record.ts";
import { candidateChecklist } from "#core/documents/candidate-checklist.ts";
import { declarationForm, undeclared } from "#core/documents/declaration-form.ts";
import { formsDocument, type FormKind, type FormRequest } from "#core/documents/forms.ts";
import { atTheTable, namePlate } from "#core/documents/name-plates.ts";
import { paperCandidates } from "#core/documents/planned-again.ts";
import type { Print } from "#core/documents/print.ts";
import { orderReaders, runningOrder } from "#core/documents/running-order.ts";
import { candidateSignIn, panelSignIn } from "#core/documents/sign-in-list.ts";
import { hasSpokenTexts, spokenTexts } from "#core/documents/spoken-texts.ts";

/** Kinds of paper for an interview day, in the order of the list. */
export const DAY_GROUPS = [
  "booklets",
  "declarations",
  "running-order",
  "spoken-texts",
  "sign-in",
  "checklists",
  "name-plates",
  "blank-records",
] as const;

export type DayGroupKind = (typeof DAY_GROUPS)[number];

/** One piece of paper, built only when it is shown, counted or printed. */
export interface DayLeaf {
  /** The same piece has the same identity whatever else is chosen. */
  readonly id: string;
  readonly group: DayGroupKind;
  /** Whose hands it goes into, and whom it is about; null where it is nobody's. */
  readonly person: PersonId | null;
  readonly candidate: CandidateId | null;
  /** What it is, for people: "Booklet, TS-01, M1". */
  build(print: Print): PrintDocument;
}

/** What can be ticked off alone. `person` is null where a line stands for its whole group. */
export interface DayLine {
  readonly id: string;
  readonly person: Person | null;
  /** Forms for candidates, or one without a name in case the laptop fails. */
  readonly is: "forms" | "in-case" | "declaration" | "whole";
  readonly leaves: readonly DayLeaf[];
}

export interface DayGroup {
  readonly kind: DayGroupKind;
  readonly byDefault: boolean;
  readonly lines: readonly DayLine[];
}

/**
 * Days with interviews to come: those of counting candidates who are not unsealed yet, and of those of `again`, who are
 * out of the counts and come all the same (see `plannedAgain`).
 */
export const printDays = (selection: Selection, again: readonly CandidateId[] = []): readonly DayList[] =>
  byDay(
    paperCandidates(selection, again).filter(
      (candidate) => selection.deliberations[candidate.id] === undefined,
    ),
  );

/** All paper that a day may need, without the groups of which there is none. */
export function planDay(selection: Selection, day: DayList, form: FormKind): readonly DayGroup[] {
  return DAY_GROUPS.map((kind): DayGroup => ({
    kind,
    byDefault: kind !== "blank-records",
    lines: linesOf(selection, day, form, kind).filter((line) => line.leaves.length > 0),
  })).filter((group) => group.lines.length > 0);
}

function linesOf(selection: Selection, day: DayList, form: FormKind, kind: DayGroupKind): readonly DayLine[] {
  const panel = panelOf(selection);
  const whole = (leaves: readonly DayLeaf[]): readonly DayLine[] => [
    { id: kind, person: null, is: "whole", leaves },
  ];
  const each = (make: (selected: Selection, candidate: Candidate, print: Print) => PrintDocument) =>
    day.candidates.map((candidate): DayLeaf => ({
      id: `${kind}/${day.day ?? ""}/${candidate.id}`,
      group: kind,
      person: null,
      candidate: candidate.id,
      build: (print) => make(selection, candidate, print),
    }));
  const one = (person: Person | null, build: (print: Print) => PrintDocument): DayLeaf => ({
    id: `${kind}/${day.day ?? ""}/${person?.id ?? ""}`,
    group: kind,
    person: person?.id ?? null,
    candidate: null,
    build,
  });
  switch (kind) {
    case "booklets":
      return panel.map((member) => formLine(selection, day, form, member));
    case "declarations":
      return panel.map((member) => ({
        id: `${kind}/${member.id}`,
        person: member,
        is: "declaration",
        leaves:
          undeclared(selection, day, member).length === 0
            ? []
            : [one(member, (print) => declarationForm(selection, day, member, print))],
      }));
    case "running-order":
      return whole(
        orderReaders(selection).map((reader) =>
          one(reader, (print) => runningOrder(selection, day, reader, print)),
        ),
      );
    case "spoken-texts":
      return whole(
        hasSpokenTexts(selection) ? [one(null, (print) => spokenTexts(selection, day, print))] : [],
      );
    case "sign-in":
      return whole([one(null, (print) => panelSignIn(selection, day, print)), ...each(candidateSignIn)]);
    case "checklists":
      return whole(each(candidateChecklist));
    case "name-plates":
      return whole(
        atTheTable(selection).map((person) => one(person, (print) => namePlate(selection, person, print))),
      );
    case "blank-records":
      return whole(each(blankRecord));
  }
}

/** Who scores on paper gets a form for each candidate of theirs; who scores on screen a blank one, in case. */
function formLine(selection: Selection, day: DayList, form: FormKind, member: Person): DayLine {
  const own = day.candidates.filter((candidate) => !isRecused(selection, member.id, candidate.id));
  const leaf = (candidate: Candidate | null): DayLeaf => ({
    id: `booklets/${form}/${day.day ?? ""}/${member.id}/${candidate?.id ?? ""}`,
    group: "booklets",
    person: member.id,
    candidate: candidate?.id ?? null,
    build: (print) => formAlone(selection, formOf(form, member, candidate, day), print),
  });
  const onPaper = member.scoresOn === "paper";
  return {
    id: `booklets/${member.id}`,
    person: member,
    is: onPaper ? "forms" : "in-case",
    leaves: onPaper ? own.map(leaf) : own.length === 0 ? [] : [leaf(null)],
  };
}

const formOf = (kind: FormKind, member: Person, candidate: Candidate | null, day: DayList): FormRequest =>
  candidate === null ? { kind, member, candidate, day: day.day } : { kind, member, candidate };

function formAlone(selection: Selection, request: FormRequest, print: Print): PrintDocument {
  const { kind, member, candidate } = request;
  const parts = [
    print.say(`dayGroup.booklets.${kind}`),
    candidate === null ? print.say("blank") : candidate.code,
    member.initials,
  ];
  const name = parts.join(", ");
  return { ...formsDocument(selection, [request], print), name, title: name };
}

/** Sheets of paper of something with so many pages: it always begins on a new sheet. */
export const sheetsFor = (pages: number, sides: Sides): number =>
  sides === "both" ? Math.ceil(pages / 2) : pages;

/** Everybody of the panel who scores somebody of this day. */
export const scoringThatDay = (selection: Selection, day: DayList): readonly Person[] =>
  panelOf(selection).filter((member) =>
    day.candidates.some((candidate) =>
      scoringMembers(selection, candidate.id).some((scoring) => scoring.id === member.id),
    ),
  );
