import type { PersonId } from "#core/model/ids.ts";
import type { Sheet } from "#core/model/sheet.ts";

/**
 * Gives every question without an asker to the members in turn, and what is said at the beginning and the end to the
 * first of them. What has an asker keeps it.
 */
export function shareOutAskers(sheet: Sheet, members: readonly PersonId[]): Sheet {
  const first = members[0];
  if (first === undefined) return sheet;
  let turn = 0;
  const questions = sheet.questions.map((question) => {
    if (question.asker !== null) return question;
    const asker = members[turn % members.length] ?? first;
    turn += 1;
    return { ...question, asker };
  });
  return {
    ...sheet,
    questions,
    opening: { ...sheet.opening, asker: sheet.opening.asker ?? first },
    closing: { ...sheet.closing, asker: sheet.closing.asker ?? first },
  };
}
