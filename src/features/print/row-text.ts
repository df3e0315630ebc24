import { undeclared } from "#core/documents/declaration-form.ts";
import type { FormKind } from "#core/documents/forms.ts";
import { orderReaders } from "#core/documents/running-order.ts";
import type { Person } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import type { DayList } from "#core/people/schedule.ts";
import type { Row } from "#features/print/paper.ts";
import { shortList } from "#ui/domain/short-list.ts";
import { countWord, wholeNumber } from "#words/format.ts";
import { t } from "#words/t.ts";

/** What a line is called. */
export function rowText(selection: Selection, row: Row): string {
  if (row.line === null) return t(`printDay.group.${row.group}`);
  const { person, is } = row.line;
  if (person === null) return readersText(orderReaders(selection));
  return is === "forms" ? t("printDay.onPaper", { name: person.name }) : person.name;
}

/** What stands beside it, smaller. */
export function rowNote(selection: Selection, row: Row, day: DayList, form: FormKind): string {
  if (row.line === null) return groupNote(row);
  const { person, is } = row.line;
  switch (is) {
    case "forms":
      return t(form === "booklet" ? "printDay.booklets" : "printDay.shortForms", {
        count: row.pieces.length,
        number: wholeNumber(row.pieces.length),
      });
    case "in-case":
      return t("printDay.inCase");
    case "declaration":
      return person === null ? "" : openText(selection, day, person);
    case "whole":
      return t("printDay.ownMarked");
  }
}

function groupNote({ group }: Row): string {
  switch (group) {
    case "sign-in":
    case "checklists":
    case "name-plates":
    case "blank-records":
    case "slips":
      return t(`printDay.note.${group}`);
    case "booklets":
    case "declarations":
    case "running-order":
    case "spoken-texts":
      return "";
  }
}

function openText(selection: Selection, day: DayList, member: Person): string {
  const open = undeclared(selection, day, member);
  if (open.length === day.candidates.length) return t("printDay.notDeclared");
  return t("printDay.notDeclaredOn", {
    codes: shortList(
      open.map((candidate) => candidate.code),
      3,
    ),
  });
}

/** "Four members and the recorder". */
function readersText(readers: readonly Person[]): string {
  const recorders = readers.filter((person) => person.role === "recorder").length;
  const members = readers.length - recorders;
  const membersText = t("printDay.members", { count: members, number: countWord(members) });
  const recordersText = t("printDay.theRecorder", { count: recorders, number: countWord(recorders) });
  const text =
    recorders === 0
      ? membersText
      : members === 0
        ? recordersText
        : t("printDay.askers", { members: membersText, recorders: recordersText });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
