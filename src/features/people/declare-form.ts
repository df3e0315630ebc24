import type { Declaration, DeclarationAnswer } from "#core/model/people.ts";

/** A declaration while it is being written. */
export interface DeclareForm {
  readonly answer: DeclarationAnswer;
  readonly words: string;
  readonly decidedBy: string;
  readonly decision: string;
  readonly recused: boolean;
}

/** Where the form starts: the words there are, with the answer that is being given. A conflict takes the member out. */
export function startOfForm(
  before: Declaration | undefined,
  answer: DeclarationAnswer,
  decidedBy: string,
): DeclareForm {
  if (before === undefined || before.answer === "none") {
    return { answer, words: "", decidedBy, decision: "", recused: answer === "conflict" };
  }
  const recused = answer === before.answer ? before.recused : answer === "conflict";
  return { answer, words: before.words, decidedBy: before.decidedBy, decision: before.decision, recused };
}
