import { tCode } from "#words/t.ts";

const SPOKEN = new Set(["read-only", "no-key", "not-the-desk", "unsealed-before"]);

/** The sentence of a refusal of the writing. */
export const refusalText = ({ code }: { readonly code: string }): string =>
  tCode("collect.refusal", SPOKEN.has(code) ? code : "other", { code });
