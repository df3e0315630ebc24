import type { FormSection } from "#core/model/form-blocks.ts";
import type { CandidateId, PersonId, SelectionId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import type { LockedSheet, Sheet } from "#core/model/sheet.ts";
import { roleScores } from "#core/people/who-scores.ts";
import { sheetCode } from "#core/sheet/lock-sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { canonicalText } from "#core/shared/canonical.ts";
import { codeOfHash } from "#core/shared/crockford.ts";
import { hashText } from "#core/shared/hash.ts";

/** Whose form it is, and from which sheet it was printed. */
export interface FormIdentity {
  readonly selection: SelectionId;
  readonly sheetCode: string;
  readonly kind: FormSection["kind"];
  readonly member: PersonId;
  /** On a blank form, for a candidate to be written in by hand, `blankFor` its day. */
  readonly candidate: CandidateId;
}

/** Stands for the candidate on a blank form; the day is that it was printed for, null for none. */
export const blankFor = (day: string | null): string => `blank ${day ?? ""}`;

const NUMBER_DIGITS = 10;
const SHEET_DIGITS = 8;

/** Ten Crockford digits that name a form and no person: the same form gives the same number. */
export const formNumber = ({ selection, sheetCode: code, kind, member, candidate }: FormIdentity): string =>
  codeOfHash(hashText([selection, code, kind, member, candidate].join(" ")), NUMBER_DIGITS, NUMBER_DIGITS);

/** What a code on a paper turned out to be. `version` is that of the sheet it was printed from. */
export type FoundForm =
  | {
      readonly is: "form";
      readonly member: PersonId;
      readonly candidate: CandidateId;
      readonly version: number;
    }
  /** A form of this member on which the candidate is written by hand. */
  | { readonly is: "blank"; readonly member: PersonId; readonly version: number }
  | { readonly is: "sheet"; readonly version: number }
  /** Whole, and of no sheet or form of this selection. */
  | { readonly is: "unknown" }
  /** Neither a form's number nor a sheet's code: digits are missing, or too many. */
  | { readonly is: "unclear" };

/**
 * Finds the form whose number was typed or read by a scanner ("PK1:7K3Q92MXR4:2"), or the sheet whose code was
 * ("7F3C-91XK"). Forms of all versions, members and candidates are known, those no longer in the list too.
 */
export function findForm(selection: Selection, typed: string): FoundForm {
  const code = plainCode(typed);
  if (code.length === SHEET_DIGITS) {
    const version = selection.sheets.find((each) => plainCode(sheetCode(each.sheet)) === code)?.version;
    return version === undefined ? { is: "unknown" } : { is: "sheet", version };
  }
  if (code.length !== NUMBER_DIGITS) return { is: "unclear" };
  // The newest first: that is the paper that most likely lies there.
  for (const locked of [...selection.sheets].reverse()) {
    const found = formOf(selection, locked, code);
    if (found !== null) return found;
  }
  return { is: "unknown" };
}

const KINDS: readonly FormSection["kind"][] = ["booklet", "short-form"];

function formOf(selection: Selection, { sheet, version }: LockedSheet, code: string): FoundForm | null {
  const printed = sheetCode(sheet);
  const days = new Set(selection.candidates.map(({ day }) => day)).add(null);
  const whose = [
    ...selection.candidates.map(({ id }) => ({ id, blank: false })),
    ...[...days].map((day) => ({ id: blankFor(day), blank: true })),
  ];
  for (const { id: member } of selection.people.filter(({ role }) => roleScores(role)))
    for (const { id: candidate, blank } of whose)
      for (const kind of KINDS) {
        const identity = { selection: selection.id, sheetCode: printed, kind, member, candidate };
        if (formNumber(identity) !== code) continue;
        return blank ? { is: "blank", member, version } : { is: "form", member, candidate, version };
      }
  return null;
}

/** Digits as they are meant: a scanner's frame and the page are left out, "O" is read as 0, "I" and "L" as 1. */
const plainCode = (typed: string): string =>
  typed
    .trim()
    .toUpperCase()
    .replace(/^PK1:/, "")
    .replace(/(?::\d+|\s\d+\/\d+)$/, "")
    .replace(/[\s-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");

/** Names of the criteria of the sheet in force that a paper of an earlier version does not hold word for word. */
export function changedSince(selection: Selection, version: number): readonly string[] {
  const before = selection.sheets.find((each) => each.version === version)?.sheet;
  const now = sheetInForce(selection)?.sheet;
  if (before === undefined || now === undefined) return [];
  const scaleSame = canonicalText(before.scale) === canonicalText(now.scale);
  const old = new Map(before.criteria.map((criterion) => [criterion.id, onPaper(before, criterion.id)]));
  return now.criteria
    .filter(({ id }) => !scaleSame || old.get(id) !== onPaper(now, id))
    .map(({ name }) => name);
}

/** What a form prints of a criterion. */
function onPaper(sheet: Sheet, id: string): string {
  const criterion = sheet.criteria.find((each) => each.id === id);
  const question = sheet.questions.find(({ serves }) => serves.includes(id));
  if (criterion === undefined) return "";
  const { name, requiredLevel, anchors } = criterion;
  return canonicalText({ name, requiredLevel, anchors, question: question?.text ?? "" });
}
