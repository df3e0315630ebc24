import type { PersonId } from "#core/model/ids.ts";
import type { InterviewRecord } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";

/** Whether the record speaks of a person anywhere but in the list of people: declared, present, approved, scored. */
export function hasTraces(selection: Selection, person: PersonId): boolean {
  const ofMember = (each: { readonly member: PersonId }): boolean => each.member === person;
  return (
    Object.values(selection.declarations).some(ofMember) ||
    Object.values(selection.paper).some(ofMember) ||
    Object.values(selection.sealed).some(({ sheet }) => ofMember(sheet)) ||
    selection.takenBack.some(ofMember) ||
    Object.values(selection.interviews).some((record) => isInRecord(record, person)) ||
    selection.sittings.some(({ present }) => present.includes(person)) ||
    selection.sheets.some(({ approval }) => approval.by.includes(person))
  );
}

const isInRecord = (record: InterviewRecord, person: PersonId): boolean =>
  record.presence.some((each) => each.person === person) ||
  [...record.put.flatMap((each) => [each, ...each.again]), ...record.besides].some(({ by }) => by === person);
