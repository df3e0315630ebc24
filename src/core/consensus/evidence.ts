import type { CandidateId, CriterionId, PersonId } from "#core/model/ids.ts";
import type { Person } from "#core/model/people.ts";
import type { RevisedScore } from "#core/model/consensus.ts";
import type { EvidenceNote, Score, Scoresheet, Star } from "#core/model/score.ts";
import type { Selection } from "#core/model/selection.ts";
import { firstScores } from "#core/collect/first-scores.ts";
import { panelFor } from "#core/consensus/look-up.ts";
import { lastRevision } from "#core/consensus/revise.ts";
import { pinOf } from "#core/scores/notes.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";
import { hashText } from "#core/shared/hash.ts";
import type { Points } from "#core/shared/points.ts";

/** What was heard, without who noted it. */
export interface EvidenceLine {
  readonly text: string;
  readonly star: Star | null;
  readonly sign: "+" | "-" | null;
  /** The criterion it was noted under, where it only counts also for this one. */
  readonly from: CriterionId | null;
  /** The indicator of this criterion that it was pinned to. */
  readonly indicator: string | null;
}

export interface EvidenceLists {
  readonly for: readonly EvidenceLine[];
  readonly against: readonly EvidenceLine[];
  readonly neutral: readonly EvidenceLine[];
}

/** One member's score on a criterion with the notes it rests on. */
export interface MemberEvidence {
  readonly member: Person;
  /** Null where the member's sheet is not there. */
  readonly score: Score | null;
  readonly notes: readonly EvidenceLine[];
  /** The member's last revision, beside the first score. */
  readonly revised: RevisedScore | null;
}

/** Above this many members the highest and lowest scores come first, so that both are seen without scrolling. */
export const SMALL_PANEL = 6;

/**
 * What was heard on a criterion, for, against and neither, including notes of other criteria that count also for it.
 * Ordered by S T A R, then by the hash of the text: an order that says nothing of who wrote what.
 */
export function evidenceOf(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): EvidenceLists {
  const lines = firstScores(selection, candidate).flatMap((sheet) => linesOf(selection, sheet, criterion));
  const keyed = lines.map((line) => ({
    line,
    key: `${starPlace(line.star)} ${hashText(line.text)} ${line.from ?? ""} ${line.indicator ?? ""}`,
  }));
  const ordered = keyed
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
  return {
    for: ordered.filter((line) => line.sign === "+"),
    against: ordered.filter((line) => line.sign === "-"),
    neutral: ordered.filter((line) => line.sign === null),
  };
}

/**
 * Who gave what on a criterion, with their notes: the highest score first, equal scores in panel order, then those
 * who did not assess it, then those whose sheet is not there. Above six members the highest and the lowest first.
 */
export function byMember(
  selection: Selection,
  candidate: CandidateId,
  criterion: CriterionId,
): readonly MemberEvidence[] {
  const sheets = firstScores(selection, candidate);
  const rows = panelFor(selection, candidate).map((member) =>
    rowOf(selection, sheets, member, candidate, criterion),
  );
  const highestFirst = rows.toSorted((a, b) => height(b) - height(a));
  return rows.length > SMALL_PANEL ? extremesFirst(highestFirst) : highestFirst;
}

function rowOf(
  selection: Selection,
  sheets: readonly Scoresheet[],
  member: Person,
  candidate: CandidateId,
  criterion: CriterionId,
): MemberEvidence {
  const sheet = sheetBy(sheets, member.id);
  const score = sheet?.scores.find((each) => each.criterion === criterion)?.score ?? null;
  const revised = lastRevision(selection, candidate, criterion, member.id);
  return { member, score, notes: sheet === undefined ? [] : linesOf(selection, sheet, criterion), revised };
}

function extremesFirst(rows: readonly MemberEvidence[]): readonly MemberEvidence[] {
  const heights = rows.flatMap(({ score }) => (score?.is === "points" ? [score.points] : []));
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  const rank = (row: MemberEvidence): number =>
    height(row) === highest ? 0 : height(row) === lowest ? 1 : 2;
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** Points, with "not assessed" and no sheet below every point of a scale. */
const height = ({ score }: MemberEvidence): Points =>
  score === null ? -2 : score.is === "points" ? score.points : -1;

const sheetBy = (sheets: readonly Scoresheet[], member: PersonId): Scoresheet | undefined =>
  sheets.find((sheet) => sheet.member === member);

/** A sheet's own notes on a criterion, then those of its other criteria that count also for it. */
function linesOf(selection: Selection, sheet: Scoresheet, criterion: CriterionId): readonly EvidenceLine[] {
  const on = sheetInForce(selection)?.sheet.criteria.find((each) => each.id === criterion);
  const own = sheet.scores.filter((each) => each.criterion === criterion);
  const others = sheet.scores.filter((each) => each.criterion !== criterion);
  return [
    ...own.flatMap((each) => each.notes.map((note) => toLine(note, null, pinOf(note, on)))),
    // A pin is to an indicator of the criterion a note was made under, so it says nothing under another.
    ...others.flatMap((each) =>
      each.notes
        .filter((note) => note.alsoFor.includes(criterion))
        .map((note) => toLine(note, each.criterion, null)),
    ),
  ];
}

const toLine = (
  { text, star, sign }: EvidenceNote,
  from: CriterionId | null,
  indicator: string | null,
): EvidenceLine => ({ text, star, sign, from, indicator });

const starPlace = (star: Star | null): number => (star === null ? 4 : "STAR".indexOf(star));
