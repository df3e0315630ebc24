import type { FoundBy } from "#core/model/notice.ts";
import type { PostFieldName } from "#core/model/post.ts";
import { firstLineOf, type Stretch } from "#core/notice/text/stretch.ts";

/** One possible value of a field. The lowest rank wins; among equals the first in the notice. */
export interface Candidate {
  readonly field: PostFieldName;
  readonly value: string;
  readonly from: readonly Stretch[];
  readonly foundBy: FoundBy;
  readonly rank: number;
  /** The figures of a date can be read in two ways: offered, never chosen. */
  readonly unsure?: true;
  /** The other way to read the figures of an unsure date. */
  readonly other?: string;
}

export const RANK = {
  title: 0.5,
  label: 1,
  weakLabel: 2,
  position: 3,
  mission: 3.9,
  sentence: 4,
  known: 4.5,
  last: 5,
  unit: 8,
} as const;

export const candidate = (
  field: PostFieldName,
  stretch: Stretch,
  foundBy: FoundBy,
  rank: number,
  value: string = stretch.text,
): Candidate => ({
  field,
  value,
  from: [stretch],
  foundBy,
  rank,
});

export const lineOf = (one: Candidate): number => firstLineOf(one.from[0]!);
