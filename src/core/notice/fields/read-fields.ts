import type { PostFieldName } from "#core/model/post.ts";
import { plainWords } from "#core/notice/text/normalise.ts";
import type { Section } from "#core/notice/sections/to-sections.ts";
import type { Candidate } from "#core/notice/fields/candidate.ts";
import { headerCandidates } from "#core/notice/fields/header-lines.ts";
import { combinedGrade, labelCandidates } from "#core/notice/fields/label-candidates.ts";
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

/** Where a value also occurs without its bracketed remark, the plain one stands. */
function plainest(best: Candidate, rivals: readonly Candidate[]): Candidate {
  if (best.field !== "location") return best;
  return (
    rivals.find((rival) => rival.rank === best.rank && plainWords(rival.value) === bare(best.value)) ?? best
  );
}

function choose(candidates: readonly Candidate[]): Candidate {
  const best = candidates.reduce((first, next) => (next.rank < first.rank ? next : first));
  return plainest(best, candidates);
}

export function readFields(sections: readonly Section[]): ReadFields {
  const labelled = labelledValues(sections);
  const all = [
    ...combinedGrade(labelled),
    ...labelled.flatMap(labelCandidates),
    ...headerCandidates(sections[0]!),
    ...sentenceCandidates(sections),
    ...unitCandidates(sections),
    ...termCandidates(sections),
    ...knownBody(sections),
  ].filter((one) => one.value !== "");
  const names = new Set(all.map((one) => one.field));
  const chosen = new Map([...names].map((name) => [name, choose(all.filter((one) => one.field === name))]));
  return { all, labelled, chosen };
}
