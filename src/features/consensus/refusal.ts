import { tCode } from "#words/t.ts";

const SPOKEN = new Set([
  "reason-missing",
  "reason-bare",
  "off-the-scale",
  "nobody-scored",
  "not-unsealed",
  "closed",
  "criterion-unknown",
  "not-in-the-panel",
  "points-missing",
  "words-missing",
  "not-yours",
  "no-first-score",
  "unchanged",
  "score-missing",
  "member-missing",
  "not-closed",
  "read-only",
  "no-key",
]);

/** The sentence of a refusal: what happened, then what to do. */
export const refusalText = (code: string): string =>
  tCode("consensus.refusal", SPOKEN.has(code) ? code : "other", { code });
