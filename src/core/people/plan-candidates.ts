import type { CandidateId } from "#core/model/ids.ts";
import type { Candidate } from "#core/model/people.ts";
import type { Selection } from "#core/model/selection.ts";
import { nextCode, type PastedCandidate } from "#core/people/paste.ts";
import { sameName } from "#core/people/plan-members.ts";
import { listedCandidates } from "#core/people/who-scores.ts";

/**
 * What is to be said of a pasted candidate. "changes": in the list, gets a name, a day or a time; "same-name":
 * added, but another has this name. The others are left out: in the list as it is, its code in the list under
 * another name, or twice in the pasted text.
 */
export type CandidateFinding = "changes" | "same-name" | "in-the-list" | "other-name" | "twice";

/** A pasted candidate as it would be added or changed. */
export interface CandidateRow extends Pick<Candidate, "place" | "mode"> {
  /** The candidate it changes; null for a new one. */
  readonly known: CandidateId | null;
  readonly code: string;
  /** The code was made: the row had none. */
  readonly made: boolean;
  readonly name: string;
  readonly day: string | null;
  readonly time: string | null;
  readonly leftOut: readonly string[];
  readonly finding: CandidateFinding | null;
}

/** What adding pasted candidates would do, row by row. */
export function planCandidates(
  selection: Selection,
  pasted: readonly PastedCandidate[],
): readonly CandidateRow[] {
  const listed = listedCandidates(selection);
  const taken = [
    ...listed.map((each) => each.code),
    ...pasted.map((each) => each.code).filter((code) => code !== ""),
  ];
  const before: CandidateRow[] = [];
  for (const each of pasted) {
    const known = knownAs(listed, each);
    const twice = before.some((row) => isTwin(row, each));
    if (known !== undefined) before.push(twice ? leftOut(each, "twice") : changed(known, each));
    else if (twice) before.push(leftOut(each, "twice"));
    else {
      const code = each.code === "" ? nextCode(taken) : each.code;
      if (each.code === "") taken.push(code);
      const namesake =
        each.name !== "" && [...listed, ...before].some((other) => sameName(other.name, each.name));
      before.push({
        ...each,
        ...NO_PLACE,
        known: null,
        code,
        made: each.code === "",
        finding: namesake ? "same-name" : null,
      });
    }
  }
  return before;
}

/** Pasted rows say nothing of the place. */
const NO_PLACE = { place: "", mode: "room" } as const;

const leftOut = (each: PastedCandidate, finding: CandidateFinding): CandidateRow => ({
  ...each,
  ...NO_PLACE,
  known: null,
  made: false,
  finding,
});

/** The listed candidate a row speaks of: by its code or, in a row without one, by its name. */
const knownAs = (listed: readonly Candidate[], each: PastedCandidate): Candidate | undefined =>
  listed.find((candidate) =>
    each.code === "" ? sameName(candidate.name, each.name) : candidate.code === each.code,
  );

const isTwin = (row: CandidateRow, each: PastedCandidate): boolean =>
  each.code === "" ? sameName(row.name, each.name) : row.code === each.code && !row.made;

function changed(known: Candidate, each: PastedCandidate): CandidateRow {
  const row = {
    known: known.id,
    code: known.code,
    made: false,
    name: known.name === "" ? each.name : known.name,
    day: each.day ?? known.day,
    time: each.time ?? known.time,
    place: known.place,
    mode: known.mode,
    leftOut: each.leftOut,
  };
  if (each.name !== "" && known.name !== "" && !sameName(known.name, each.name)) {
    return { ...row, name: each.name, finding: "other-name" };
  }
  const same = row.name === known.name && row.day === known.day && row.time === known.time;
  return { ...row, finding: same ? "in-the-list" : "changes" };
}

/** Rows that add or change a candidate. */
export const rowsThatCount = (rows: readonly CandidateRow[]): readonly CandidateRow[] =>
  rows.filter((row) => row.finding === null || row.finding === "same-name" || row.finding === "changes");

/** The candidate of a row; `id` for a new one. */
export const candidateOfRow = (row: CandidateRow, id: CandidateId): Candidate => ({
  id: row.known ?? id,
  code: row.code,
  name: row.name,
  day: row.day,
  time: row.time,
  place: row.place,
  mode: row.mode,
  removed: false,
});
