import type { PostFieldName } from "#core/model/post.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import { dateOrderOf } from "#core/notice/text/read-date.ts";
import { isCountry } from "#core/notice/vocabulary/places.ts";
import type { Piece, Section } from "#core/notice/sections/to-sections.ts";
import type { Candidate } from "#core/notice/fields/candidate.ts";
import { headerCandidates } from "#core/notice/fields/header-lines.ts";
import { combinedGrade, combinedLocation, labelCandidates } from "#core/notice/fields/label-candidates.ts";
import { knownBody } from "#core/notice/fields/known-bodies.ts";
import { labelledValues, type Labelled } from "#core/notice/fields/labelled.ts";
import { sentenceCandidates } from "#core/notice/fields/sentence-fields.ts";
import { termCandidates } from "#core/notice/fields/terms.ts";
import { unitCandidates } from "#core/notice/fields/units.ts";

/** Chosen values with everything that was in question, so that findings can say what else the notice says. */
export interface ReadFields {
  readonly chosen: ReadonlyMap<PostFieldName, Candidate>;
  readonly all: readonly Candidate[];
  readonly labelled: readonly Labelled[];
}

const bare = (value: string): string => plainWords(value).replace(/\s*\([^()]*\)/g, "");

/** Where a place also occurs without its bracketed remark, the plain one stands; a country gives way to a town in it. */
function plainest(best: Candidate, rivals: readonly Candidate[]): Candidate {
  if (best.field !== "location") return best;
  if (isCountry(best.value)) return rivals.find(({ value }) => value.endsWith(`, ${best.value}`)) ?? best;
  return (
    rivals.find((rival) => rival.rank === best.rank && plainWords(rival.value) === bare(best.value)) ?? best
  );
}

function choose(candidates: readonly Candidate[]): Candidate {
  const best = candidates.reduce((first, next) => (next.rank < first.rank ? next : first));
  return plainest(best, candidates);
}

/** Labels too may say how figures are to be read: "Deadline (MM/DD/YYYY)". */
const wordsOf = (piece: Piece): string =>
  piece.kind === "field" ? `${piece.label.text} ${piece.stretch.text}` : piece.stretch.text;

/** Nobody can apply before a notice is published: of two readings of a deadline the one before that day falls away. */
function afterPublication(all: readonly Candidate[]): Candidate[] {
  const published = all.find((one) => one.field === "published" && one.unsure !== true)?.value;
  return all.map((one) => {
    if (published === undefined || one.field !== "deadline" || one.other === undefined) return one;
    const possible = [one.value, one.other].filter((day) => day >= published);
    const { unsure: _, other: __, ...sure } = one;
    return possible.length === 1 ? { ...sure, value: possible[0]! } : one;
  });
}

export function readFields(sections: readonly Section[]): ReadFields {
  const labelled = labelledValues(sections);
  const order = dateOrderOf(sections.flatMap(({ pieces }) => pieces.map(wordsOf)));
  const all = afterPublication([
    ...combinedGrade(labelled),
    ...combinedLocation(labelled),
    ...labelled.flatMap((one) => labelCandidates(one, order)),
    ...headerCandidates(sections[0]!),
    ...sentenceCandidates(sections, order),
    ...unitCandidates(sections),
    ...termCandidates(sections),
    ...knownBody(sections),
  ]).filter((one) => one.value !== "");
  const sure = all.filter((one) => one.unsure !== true);
  const names = new Set(sure.map((one) => one.field));
  const chosen = new Map([...names].map((name) => [name, choose(sure.filter((one) => one.field === name))]));
  return { all, labelled, chosen };
}
