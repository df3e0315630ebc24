import { draftOf } from "#core/acts/kind.ts";
import { summaryWritten } from "#core/acts/kinds/summary-written.ts";
import type { Draft } from "#core/model/act.ts";
import type { CandidateId } from "#core/model/ids.ts";
import type { Selection } from "#core/model/selection.ts";
import { enteringText } from "#core/shared/canonical.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Most words a summary should have so that two candidates fit on a page of the report; more is allowed. */
export const SUMMARY_WORDS = 150;

/** Words as a person counts them: stretches between blanks that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)).length;

/** How long a summary is, and whether it passes the aim: said, never in the way. */
export function summaryLength(text: string): { readonly words: number; readonly over: boolean } {
  const words = countWords(text);
  return { words, over: words > SUMMARY_WORDS };
}

/** Writes the panel's summary of a candidate, also after closing: it is signed with the order of merit. */
export function writeSummary(
  selection: Selection,
  candidate: CandidateId,
  text: string,
): Result<Draft, { readonly code: "not-unsealed" }> {
  if (selection.deliberations[candidate] === undefined) return err({ code: "not-unsealed" });
  return ok(draftOf(summaryWritten, candidate, { candidate, words: enteringText(text).trim() }));
}
