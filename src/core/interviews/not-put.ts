import type { CriterionId } from "#core/model/ids.ts";
import type { InterviewRecord, QuestionPut } from "#core/model/interview.ts";
import type { Selection } from "#core/model/selection.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { sheetInForce } from "#core/sheet/sheet-in-force.ts";

/** Whether a question that the record speaks of was put, as written or in other words. */
export const isPut = ({ state }: QuestionPut): boolean => state !== "not-put";

/** Whether by a record no question that serves this criterion of the sheet was put. */
export function isNotPut(sheet: Sheet, record: InterviewRecord, criterion: CriterionId): boolean {
  const served = sheet.questions.filter((question) => question.serves.includes(criterion));
  const skipped = ({ id }: { readonly id: string }): boolean =>
    record.put.some((each) => each.question === id && !isPut(each));
  return served.length > 0 && served.every(skipped);
}

/** Criteria of the sheet in force that by a record were not put to its candidate: nobody's score on them counts. */
export function notPutBy(selection: Selection, record: InterviewRecord): readonly CriterionId[] {
  const sheet = sheetInForce(selection)?.sheet;
  if (sheet === undefined || record.put.every(isPut)) return [];
  return sheet.criteria.map(({ id }) => id).filter((id) => isNotPut(sheet, record, id));
}
