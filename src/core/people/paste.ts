import type { PersonRole } from "#core/model/people.ts";
import {
  looksLikeMoment,
  momentOf,
  NO_READING,
  slashOrder,
  type DateReading,
} from "#core/people/pasted-dates.ts";
import { columnsOf, type Column } from "#core/people/pasted-heading.ts";
import { nameFrom } from "#core/people/pasted-names.ts";
import { nameWithRole, roleOf, scoresOnOf } from "#core/people/pasted-roles.ts";
import { rowsOf, type PastedRow } from "#core/people/pasted-rows.ts";

export interface PastedMember {
  readonly name: string;
  /** Null where the row says nothing that we understand. */
  readonly role: PersonRole | null;
  readonly scoresOn: "screen" | "paper" | null;
  /** Cells that were not taken: shown, never dropped in silence. */
  readonly leftOut: readonly string[];
}

export interface PastedCandidate {
  /** Empty where the row has no code. */
  readonly code: string;
  readonly name: string;
  readonly day: string | null;
  readonly time: string | null;
  readonly leftOut: readonly string[];
}

interface NamedRow extends PastedRow {
  readonly columns: readonly (Column | null)[] | null;
}

/** Rows with the columns that a heading row names; the heading itself is left out. */
function namedRows(text: string): readonly NamedRow[] {
  const rows = rowsOf(text);
  const columns = columnsOf(rows[0]?.cells ?? []);
  return (columns === null ? rows : rows.slice(1)).map((row) => ({ ...row, columns }));
}

/** Members out of pasted rows: a name and, in any other cell, a role and what they score on. */
export function pastedMembers(text: string): readonly PastedMember[] {
  return namedRows(text)
    .map(memberOf)
    .filter((member) => member.name !== "");
}

function memberOf(row: NamedRow): PastedMember {
  const filled = row.cells.filter((cell) => cell !== "");
  const together = filled.length === 1 ? nameWithRole(filled[0] ?? "") : null;
  if (together !== null) return { ...together, scoresOn: null, leftOut: [] };
  const asked = askedFor(row);
  const roleCell = asked.find((cell) => roleOf(cell) !== null);
  const onCell = asked.find((cell) => scoresOnOf(cell) !== null);
  const others = asked.filter((cell) => cell !== roleCell && cell !== onCell);
  const { name, leftOut } = columnName(row) ?? nameFrom(others, row.separator);
  return { name, role: roleOf(roleCell ?? ""), scoresOn: scoresOnOf(onCell ?? ""), leftOut };
}

/** Cells under a heading that is asked for, or all where there is no heading. */
const askedFor = (row: NamedRow): readonly string[] =>
  row.cells.filter((_, index) => row.columns === null || (row.columns[index] ?? null) !== null);

/** The cell under a heading, or empty. */
const under = (row: NamedRow, column: Column): string => row.cells[row.columns?.indexOf(column) ?? -1] ?? "";

/** The name by its headings; null where no heading names it. */
function columnName(row: NamedRow): { readonly name: string; readonly leftOut: readonly string[] } | null {
  const parts = [under(row, "name"), under(row, "first-name"), under(row, "last-name")].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? null : { name: parts.join(" "), leftOut: [] };
}

/** What the days with slashes in a pasted text show about their order; see `slashOrder`. */
export const slashesIn = (text: string): ReturnType<typeof slashOrder> =>
  slashOrder(rowsOf(text).flatMap((row) => row.cells));

/**
 * Candidates out of pasted rows: a code, a name, and where given a day and a time, in any order. A day like
 * "3/2/2025" is taken only where another in the same text, or `reading`, tells which is the day.
 */
export function pastedCandidates(
  text: string,
  reading: DateReading = NO_READING,
): readonly PastedCandidate[] {
  const shown = slashesIn(text);
  const slashes = shown === "day-first" || shown === "month-first" ? shown : reading.slashes;
  return namedRows(text)
    .map((row) => candidateOf(row, { ...reading, slashes }))
    .filter((candidate) => candidate.code !== "" || candidate.name !== "");
}

function candidateOf(row: NamedRow, reading: DateReading): PastedCandidate {
  const cells = askedFor(row);
  const moments = cells.map((cell) => momentOf(cell, reading));
  const day = moments.find((each) => each !== null && each.day !== null)?.day ?? null;
  const time = moments.find((each) => each !== null && each.time !== null)?.time ?? null;
  const unread = cells.filter((cell, index) => moments[index] === null && looksLikeMoment(cell));
  const others = cells.filter(
    (cell, index) => moments[index] === null && !looksLikeMoment(cell) && cell !== "",
  );
  const code = under(row, "code") || (others.find(looksLikeCode) ?? "");
  const { name, leftOut } =
    columnName(row) ??
    nameFrom(
      others.filter((cell) => cell !== code),
      row.separator,
    );
  return { code, name, day, time, leftOut: [...unread, ...leftOut] };
}

/** A code holds a digit and no space, and is no day and no time: "DS-04", "17", "C3". */
export const looksLikeCode = (cell: string): boolean =>
  /^(?=.*\d)[^\s@]{1,16}$/u.test(cell) && !looksLikeMoment(cell);

/** The next free code in the manner of the codes there are: after "DS-04" comes "DS-05"; "C-01" for none. */
export function nextCode(taken: readonly string[]): string {
  // Nine digits are exact numbers; whatever stands before them belongs to the stem.
  const last = taken.findLast((code) => /\d$/.test(code)) ?? "C-00";
  const digits = /\d{1,9}$/.exec(last)?.[0] ?? "00";
  const stem = last.slice(0, last.length - digits.length);
  const codeOf = (number: number): string => stem + String(number).padStart(digits.length, "0");
  let number = Number(digits) + 1;
  while (taken.includes(codeOf(number))) number += 1;
  return codeOf(number);
}
