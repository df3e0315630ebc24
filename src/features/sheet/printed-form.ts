import { formSection, type FormKind } from "#core/documents/forms.ts";
import type { FormSection } from "#core/model/form-blocks.ts";
import type { Candidate, Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { listedCandidates, panelOf } from "#core/people/who-scores.ts";
import { printWords } from "#words/print-words.ts";

/** Stand-ins of usual length until there are people; the preview shows neither. */
const SOMEBODY: Person = {
  id: "",
  name: "M. Member-Example",
  initials: "MM",
  role: "member",
  scoresOn: "paper",
  withdrawn: false,
  trained: null,
};
const CANDIDATE: Candidate = {
  id: "",
  code: "C-01",
  name: "",
  day: null,
  time: null,
  place: "",
  mode: "room",
  removed: false,
};

/** The form as it would be printed if this sheet were locked now: the words are those of the document itself. */
export function printedForm(
  selection: Selection,
  sheet: Sheet,
  kind: FormKind,
  printedAt: string,
): FormSection {
  const version = selection.sheets.length + 1;
  const approval = { sheetHash: "", by: [], day: "" };
  const ifLocked = {
    ...selection,
    sheets: [...selection.sheets, { version, sheet, approval, reason: "", lockedAt: "" }],
  };
  const request = {
    kind,
    member: panelOf(selection)[0] ?? SOMEBODY,
    candidate: listedCandidates(selection)[0] ?? CANDIDATE,
  };
  return formSection(ifLocked, request, printWords({ format: "A4", printedAt, draft: true }));
}
