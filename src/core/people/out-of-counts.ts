import type { CandidateId } from "#core/model/ids.ts";
import { OUT_OF_COUNTS } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";

/** Whether a candidate's status takes them out of every count (rule 10). */
export const isOutOfCounts = (selection: Selection, candidate: CandidateId): boolean =>
  OUT_OF_COUNTS.includes(selection.interviews[candidate]?.status ?? "invited");
