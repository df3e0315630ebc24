import type { ScoreDraft } from "#core/model/score.ts";
import type { SheetDraft } from "#core/scores/draft.ts";

/** Drafts of a member's work on a candidate by criterion. The own word is no part of it: it is asked for at hand-in. */
export type Criteria = SheetDraft["criteria"];

/**
 * The criteria of which another state of the work holds something that this one does not hold just so. What was only begun
 * here is no difference, and private ticks are none.
 */
export const besideIt = (here: Criteria, there: Criteria): Criteria =>
  Object.fromEntries(
    Object.entries(there).filter(([id, draft]) => {
      const content = contentOf(draft);
      const own = here[id];
      return content !== "" && (own === undefined || content !== contentOf(own));
    }),
  );

/** Whether `besideIt` found nothing. */
export const isEmpty = (criteria: Criteria): boolean => Object.keys(criteria).length === 0;

/** Whether there are words in another state of the work that stand nowhere in the notes of the same criterion here. */
export const hasFurtherWords = (here: Criteria, there: Criteria): boolean =>
  Object.entries(there).some(([id, { notes }]) => {
    const own = (here[id]?.notes ?? []).map(({ text }) => text);
    return notes.some(({ text }) => own.every((each) => !each.includes(text.trim())) && text.trim() !== "");
  });

/** What somebody gave and wrote, as one text; empty where that is nothing. Notes have no names in it. */
function contentOf({ score, notes }: ScoreDraft): string {
  const written = notes.filter(({ text }) => text.trim() !== "");
  if (score === null && written.length === 0) return "";
  const given = score === null ? null : [score.is, score.is === "points" ? score.points : score.reason];
  const words = written.map(({ text, star, sign, alsoFor, indicator }) => [
    text.trim(),
    star,
    sign,
    alsoFor,
    indicator,
  ]);
  return JSON.stringify([given, words]);
}
