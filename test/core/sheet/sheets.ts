import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import type { Read } from "#core/model/notice.ts";
import type { Post, PostCompetency, PostRequirement } from "#core/model/post.ts";
import type { Criterion, Question, Sheet } from "#core/model/sheet.ts";
import { readNotice } from "#core/notice/read-notice.ts";
import { SAMPLE_NOTICE } from "#core/notice/sample-notice.ts";
import { buildSheet } from "#core/sheet/build-sheet.ts";
import { shareOutAskers } from "#core/sheet/share-out-askers.ts";

export const FRAMEWORKS: readonly Framework[] = [NATO_FRAMEWORK];

/** The post of the sample notice: nine competencies with the labels of a lower profile. */
export const samplePost = (): Post => readNotice(SAMPLE_NOTICE).post;

const read = <T>(value: T): Read<T> => ({ value, sources: [{ line: 1, from: 0, to: 1 }], foundBy: "list" });

/** A small post with these competencies and requirements. */
export const aPost = (
  competencies: readonly PostCompetency[],
  requirements: readonly PostRequirement[] = [],
): Post => ({
  fields: {},
  competencies: competencies.map(read),
  requirements: requirements.map(read),
  languages: [],
  accountabilities: [],
  challenges: [],
  essay: null,
});

/** A sheet out of the sample notice that could be locked, with nothing to warn of. */
export const aSheet = (change: Partial<Sheet> = {}): Sheet => ({
  ...shareOutAskers(buildSheet(samplePost(), FRAMEWORKS), ["p1", "p2"]),
  ...change,
});

export function criterionOf(sheet: Sheet, id: string): Criterion {
  const found = sheet.criteria.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

export function questionOf(sheet: Sheet, id: string): Question {
  const found = sheet.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}
