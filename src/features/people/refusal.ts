import { tCode } from "#words/t.ts";

/** Why something was not recorded: the code of a core step or of the writing, with its parameters. */
export interface Refusal {
  readonly code: string;
}

const SPOKEN = new Set([
  "name-missing",
  "initials-taken",
  "second-chair",
  "composition-reason-missing",
  "reason-bare",
  "no-day",
  "day-unclear",
  "no-time",
  "not-minutes",
  "code-missing",
  "code-taken",
  "candidate-has-scores",
  "words-missing",
  "decider-missing",
  "decision-missing",
  "own-decision",
  "chair-needs-authority",
  "handed-in-before",
  "unsealed-before",
  "read-only",
  "no-key",
  "not-the-desk",
  "wrong-shape",
]);

/** The sentence of a refusal. */
export const refusalText = (refusal: Refusal): string =>
  tCode("people.refusal", SPOKEN.has(refusal.code) ? refusal.code : "other", { ...refusal });
