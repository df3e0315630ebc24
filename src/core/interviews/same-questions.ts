import type { CandidateId, QuestionId } from "#core/model/ids.ts";
import type { QuestionPut } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { sheetInForce } from "#core/sheet/lock-sheet.ts";

/** A way in which one candidate's interview differed from the sheet. */
export interface Deviation {
  readonly candidate: CandidateId;
  readonly question: QuestionId;
  readonly put: QuestionPut;
}

/** Questions not put, or put in other words, over all counting candidates, in candidate and sheet order. */
export function deviations(selection: Selection): readonly Deviation[] {
  const questions = sheetInForce(selection)?.sheet.questions ?? [];
  return countingCandidates(selection).flatMap((candidate) => {
    const record = recordOf(selection, candidate.id);
    return questions.flatMap((question) => {
      const put = record.put.find((each) => each.question === question.id);
      return put === undefined || put.state === "as-written"
        ? []
        : [{ candidate: candidate.id, question: question.id, put }];
    });
  });
}
