import type { PersonRole } from "#core/model/people.ts";
import { enteringText } from "#core/shared/canonical.ts";

/** Most rows one paste may bring: more is a wrong clipboard, not a panel. */
export const MOST_ROWS = 500;

export interface PastedMember {
  readonly name: string;
  /** Null where the row says nothing that we understand. */
  readonly role: PersonRole | null;
}

export interface PastedCandidate {
  /** Empty where the row has no code. */
  readonly code: string;
  readonly name: string;
  readonly day: string | null;
  readonly time: string | null;
}

const ROLE_WORDS: readonly (readonly [RegExp, PersonRole])[] = [
  [/^(acting|deputy|vice)[- ]?chair|^pr[ée]sident(e)? suppl[ée]ant/i, "acting-chair"],
  [/^chair|^pr[ée]sident/i, "chair"],
  [/^(panel )?member|^membre|^assessor|^expert/i, "member"],
  [/^recorder|^secretary|^secr[ée]taire|^hr|^rh\b/i, "recorder"],
  [/^observer|^observat|^staff association/i, "observer"],
  [/^interpret|^interpr[èe]te/i, "interpreter"],
  [/^techni/i, "technician"],
];

/** Rows and cells of text pasted from a spreadsheet (tabs), or typed as lines with semicolons or commas. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return enteringText(text)
    .split("\n")
    .map((row) => cellsOf(row).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ""))
    .slice(0, MOST_ROWS);
}

function cellsOf(row: string): readonly string[] {
  if (row.includes("\t")) return row.split("\t");
  return row.includes(";") ? row.split(";") : row.split(",");
}

/** Members out of pasted rows: a name and, in any other cell, a role word. A heading row is left out. */
export function pastedMembers(text: string): readonly PastedMember[] {
  return rowsOf(text)
    .filter((cells, index) => index > 0 || !isHeading(cells))
    .map((cells) => {
      const role = cells.map(roleOf).find((each) => each !== null) ?? null;
      const name = cells.find((cell) => cell !== "" && roleOf(cell) === null && /\p{L}/u.test(cell)) ?? "";
      return { name, role };
    })
    .filter((member) => member.name !== "");
}

/** The role a cell speaks of, or null. */
export const roleOf = (cell: string): PersonRole | null =>
  ROLE_WORDS.find(([pattern]) => pattern.test(cell.trim()))?.[1] ?? null;

/** Candidates out of pasted rows: a code, a name, and where given a day and a time, in any order. */
export function pastedCandidates(text: string): readonly PastedCandidate[] {
  return rowsOf(text)
    .filter((cells, index) => index > 0 || !isHeading(cells))
    .map(candidateOf)
    .filter((candidate) => candidate.code !== "" || candidate.name !== "");
}

const HEADING = /^(code|name|nom|candidates?|candidat\w*|members?|membres?|role|r[oô]le|date|day|jour|time|heure|no|n°|#)$/i;

const isHeading = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => HEADING.test(cell));
};

function candidateOf(cells: readonly string[]): PastedCandidate {
  const day = cells.map(dayOf).find((each) => each !== null) ?? null;
  const time = cells.map(timeOf).find((each) => each !== null) ?? null;
  const others = cells.filter((cell) => cell !== "" && dayOf(cell) === null && timeOf(cell) === null);
  const code = others.find(looksLikeCode) ?? "";
  const name = others.find((cell) => cell !== code && /\p{L}/u.test(cell)) ?? "";
  return { code, name, day, time };
}

/** A code holds a digit and no space: "DS-04", "17", "C3". */
export const looksLikeCode = (cell: string): boolean => /^(?=.*\d)\S{1,16}$/u.test(cell);

/** ISO days only are certain in every country; "18.2.2025" and "18 Feb 2025" are understood too, "2/3/2025" is not. */
export function dayOf(cell: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  if (dotted !== null) return calendarDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const named = /^(?:\p{L}{2,9},? )?(\d{1,2}) (\p{L}{3,9})\.? (\d{4})$/u.exec(cell);
  if (named === null) return null;
  const month = MONTHS.findIndex((name) => (named[2] ?? "").toLowerCase().startsWith(name)) + 1;
  return month === 0 ? null : calendarDay(Number(named[3]), month, Number(named[1]));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function calendarDay(year: number, month: number, day: number): string | null {
  const longest = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (longest[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A time of day in 24 hours, "9:30" and "09h30" as "09:30"; null otherwise. */
export function timeOf(cell: string): string | null {
  const match = /^([01]?\d|2[0-3])[:h.]([0-5]\d)$/.exec(cell);
  return match === null ? null : `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? ""}`;
}

/** The next free code in the manner of the codes there are: after "DS-04" comes "DS-05"; "C-01" for none. */
export function nextCode(taken: readonly string[]): string {
  const last = taken.findLast((code) => /\d+$/.test(code)) ?? "C-00";
  const digits = /\d+$/.exec(last)?.[0] ?? "00";
  const stem = last.slice(0, last.length - digits.length);
  let number = Number(digits) + 1;
  while (taken.includes(stem + String(number).padStart(digits.length, "0"))) number += 1;
  return stem + String(number).padStart(digits.length, "0");
}
