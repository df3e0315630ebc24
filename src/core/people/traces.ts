import type { PersonId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";

/** Whether the record speaks of a person anywhere but in the list of people: declared, present, approved, scored. */
export function hasTraces(selection: Selection, person: PersonId): boolean {
  const ofMember = (each: { readonly member: PersonId }): boolean => each.member === person;
  return (
    Object.values(selection.declarations).some(ofMember) ||
    Object.values(selection.paper).some(ofMember) ||
    Object.values(selection.sealed).some(({ sheet }) => ofMember(sheet)) ||
    selection.takenBack.some(ofMember) ||
    Object.values(selection.interviews).some((record) =>
      record.presence.some((each) => each.person === person),
    ) ||
    selection.sittings.some(({ present }) => present.includes(person)) ||
    selection.sheets.some(({ approval }) => approval.by.includes(person))
  );
}
