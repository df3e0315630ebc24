import { draftOf } from "#core/acts/kind.ts";
import { yesNoQuestionsSet } from "#core/acts/kinds/yes-no-questions-set.ts";
import type { Draft } from "#core/model/act.ts";
import type { InterviewRecord, YesNoQuestion } from "#core/model/interview.ts";
import type { Candidate } from "#core/model/people.ts";
import type { KnownYesNo, Selection } from "#core/model/selection.ts";
import { recordOf } from "#core/interviews/record.ts";
import { hasBegun } from "#core/interviews/presence.ts";
import { countingCandidates } from "#core/people/who-scores.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

export type YesNoRefusal =
  | { readonly code: "text-missing" }
  | { readonly code: "same-text" }
  | { readonly code: "answered-before" };

/** The questions that are asked now, in their order. */
export const askedYesNo = (selection: Selection): readonly KnownYesNo[] =>
  selection.yesNoQuestions.filter((each) => !each.dropped);

/** The questions of one candidate's record: those asked now, and dropped ones that this candidate answered. */
export const yesNoOf = (selection: Selection, record: InterviewRecord): readonly KnownYesNo[] =>
  selection.yesNoQuestions.filter((each) => !each.dropped || record.answers[each.id] !== undefined);

/** How many candidates answered a question. */
export const answeredBy = (selection: Selection, question: string): number =>
  Object.values(selection.interviews).filter((record) => record.answers[question] !== undefined).length;

/** Candidates whose interview has begun: what is added now was not asked of them until now. */
export const begunBefore = (selection: Selection): readonly Candidate[] =>
  countingCandidates(selection).filter(({ id }) => hasBegun(recordOf(selection, id)));

/**
 * Sets the questions answered yes or no, the same for all candidates. One that somebody answered keeps its words: an
 * answer must not come to stand beside another question. It can be asked no more, and a new one put in its place.
 */
export function setYesNo(
  selection: Selection,
  questions: readonly YesNoQuestion[],
): Result<Draft, YesNoRefusal> {
  const clean = questions.map(({ id, text }) => ({ id, text: enteringText(text).trim() }));
  if (clean.some(({ text }) => text === "")) return err({ code: "text-missing" });
  if (new Set(clean.map(({ text }) => text)).size < clean.length) return err({ code: "same-text" });
  const isReworded = clean.some(({ id, text }) => {
    const before = selection.yesNoQuestions.find((each) => each.id === id);
    return before !== undefined && before.text !== text && answeredBy(selection, id) > 0;
  });
  return isReworded
    ? err({ code: "answered-before" })
    : ok(draftOf(yesNoQuestionsSet, "", { questions: clean }));
}
