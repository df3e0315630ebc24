import { tCode } from "#words/t.ts";

/** Why something was not noted. */
export interface Refusal {
  readonly code: string;
}

const SPOKEN = new Set([
  "sheet-not-locked",
  "candidate-out",
  "words-missing",
  "unsealed-before",
  "unsealed-question",
  "not-begun",
  "clock-runs",
  "day-not-later",
  "text-missing",
  "same-text",
  "answered-before",
  "read-only",
  "no-key",
  "not-the-desk",
  "wrong-shape",
]);

/** The sentence of a refusal. */
export const refusalText = ({ code }: Refusal): string =>
  tCode("interviews.refusal", SPOKEN.has(code) ? code : "other", { code });
