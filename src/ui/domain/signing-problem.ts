import type { SigningForm } from "#ui/domain/sign-dialog.tsx";
import { tCode } from "#words/t.ts";

/** What is wrong with a signature that is being given, and beside which field it is said. */
export interface SigningProblem {
  readonly at: "words" | "day" | "all";
  readonly text: string;
}

/** Null if nothing is wrong; `refused` is the code of the core's refusal. */
export function signingProblem({ day }: SigningForm, refused: string | null): SigningProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { at: "day", text: tCode("consensus.sign", "noDay") };
  if (refused === null) return null;
  return {
    at: refused === "words-missing" ? "words" : "all",
    text: tCode("consensus.sign.refusal", refused),
  };
}
