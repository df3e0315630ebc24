import type { PersonId } from "#core/model/ids.ts";
import type { Person, PersonRole } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { freeInitials } from "#core/people/initials.ts";
import type { PastedMember } from "#core/people/paste.ts";

/** What is to be said of a pasted member. "on-the-panel" and "twice" are not added; "second-chair" stops all. */
export type MemberFinding = "on-the-panel" | "twice" | "second-chair";

/** A pasted member as it would be added. */
export interface MemberRow {
  readonly name: string;
  readonly initials: string;
  readonly role: PersonRole;
  readonly scoresOn: "screen" | "paper";
  readonly leftOut: readonly string[];
  readonly finding: MemberFinding | null;
}

/** How a person changed a pasted row before adding it, by name. */
export type RowChanges = {
  readonly [name: string]: { readonly role?: PersonRole; readonly scoresOn?: "screen" | "paper" };
};

/** What adding pasted members would do, row by row. */
export function planMembers(
  selection: Selection,
  pasted: readonly PastedMember[],
  changes: RowChanges = {},
): readonly MemberRow[] {
  const there = selection.people.filter((person) => !person.withdrawn);
  const taken = there.map((person) => person.initials);
  const names = new Set<string>();
  let hasChair = there.some((person) => person.role === "chair");
  return pasted.map((each) => {
    const changed = changes[each.name] ?? {};
    const role = changed.role ?? each.role ?? "member";
    const scoresOn = changed.scoresOn ?? each.scoresOn ?? "screen";
    const isThere = there.some((person) => sameName(person.name, each.name));
    const finding = isThere ? "on-the-panel" : names.has(nameKey(each.name)) ? "twice" : null;
    names.add(nameKey(each.name));
    if (finding !== null)
      return { name: each.name, initials: "", role, scoresOn, leftOut: each.leftOut, finding };
    const initials = freeInitials(each.name, taken);
    taken.push(initials);
    const second = role === "chair" && hasChair;
    hasChair ||= role === "chair";
    return {
      name: each.name,
      initials,
      role,
      scoresOn,
      leftOut: each.leftOut,
      finding: second ? "second-chair" : null,
    };
  });
}

/** Rows that would be added. */
export const rowsToAdd = (rows: readonly MemberRow[]): readonly MemberRow[] =>
  rows.filter((row) => row.finding !== "on-the-panel" && row.finding !== "twice");

/** The person of a row. */
export const personOfRow = (row: MemberRow, id: PersonId): Person => ({
  id,
  name: row.name,
  initials: row.initials,
  role: row.role,
  scoresOn: row.scoresOn,
  withdrawn: false,
  trained: null,
});

const nameKey = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

/** Whether two names are the same but for capitals and spaces. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
