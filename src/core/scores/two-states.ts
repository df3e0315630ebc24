import type { ScoreDraft } from "#core/model/score.ts";
import { draftFor, EMPTY_DRAFT, type SheetDraft } from "#core/scores/draft.ts";

/** Whether nothing was given, written or ticked on any criterion, and no verdict. */
export const isBlank = (draft: SheetDraft): boolean => isEmpty(besideIt(EMPTY_DRAFT, draft));

/**
 * What another state of a member's work on a candidate holds that this one does not hold just so: its criteria that differ,
 * and its verdict. What was only begun here is no difference.
 */
export function besideIt(here: SheetDraft, there: SheetDraft): SheetDraft {
  const differing = Object.entries(there.criteria).filter(([id, draft]) => {
    const content = contentOf(draft);
    return content !== "" && content !== contentOf(draftFor(here, id));
  });
  return {
    criteria: Object.fromEntries(differing),
    verdict: there.verdict === here.verdict ? null : there.verdict,
  };
}

/** Whether `besideIt` found nothing. */
export const isEmpty = ({ criteria, verdict }: SheetDraft): boolean =>
  verdict === null && Object.keys(criteria).length === 0;

/** A state with what `besideIt` found put in its place. */
export const withTaken = (here: SheetDraft, taken: SheetDraft): SheetDraft => ({
  criteria: { ...here.criteria, ...taken.criteria },
  verdict: taken.verdict ?? here.verdict,
});

/** What somebody gave, wrote or ticked, as one text; empty where that is nothing. Notes have no names in it. */
function contentOf({ score, notes, ticked }: ScoreDraft): string {
  const written = notes.filter(({ text }) => text.trim() !== "");
  if (score === null && written.length === 0 && ticked.length === 0) return "";
  const given = score === null ? null : [score.is, score.is === "points" ? score.points : score.reason];
  const words = written.map(({ text, star, sign, alsoFor, indicator }) => [
    text,
    star,
    sign,
    alsoFor,
    indicator,
  ]);
  return JSON.stringify([given, words, ticked.toSorted()]);
}
