/** A stretch of typing that is undone in one step: letters that follow each other, or letters taken away in a row. */
export interface TypingRun {
  /** Differs from that of every other run of the same editor. */
  readonly name: string;
  readonly number: number;
  readonly note: string;
  readonly kind: "typed" | "deleted" | "whole";
  /** Where the text goes on from, in UTF-16 units. */
  readonly at: number;
  readonly letters: number;
}

/** Letters after which a new run begins: a stretch, not a letter and not a page. */
const LONGEST = 24;
/** What one key writes or takes away; more at once was pasted, dictated or replaced and is a step of its own. */
const ONE_KEY = 2;

/** Where two texts differ, in UTF-16 units: from `at` on so many were taken away and so many put in their place. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The one place in which a text was changed. */
export function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let same = 0;
  while (
    same < shorter - at &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { at, removed: before.length - at - same, inserted: after.length - at - same };
}

/**
 * The run that a change of a note's text belongs to: the one before where it goes on just there, else a new one. A
 * paste, a selection replaced or taken away, and a caret set elsewhere begin a new one, so that one step back never
 * takes more than what was done in one go.
 */
export function nextRun(before: TypingRun | null, note: string, from: string, to: string): TypingRun {
  const { at, removed, inserted } = editOf(from, to);
  const kind = kindOf(removed, inserted);
  const letters = removed + inserted;
  const end = at + inserted;
  const goesOn =
    before !== null &&
    before.note === note &&
    before.kind === kind &&
    kind !== "whole" &&
    before.letters + letters <= LONGEST &&
    isNext(before.at, at, removed);
  if (goesOn) return { ...before, at: end, letters: before.letters + letters };
  const number = (before?.number ?? 0) + 1;
  return { name: `${note} ${number}`, number, note, kind, at: end, letters };
}

/** A dead key puts its letter in the place of its accent: that is typing, too. */
function kindOf(removed: number, inserted: number): TypingRun["kind"] {
  if (inserted === 0 && removed > 0 && removed <= ONE_KEY) return "deleted";
  return inserted <= ONE_KEY && removed <= 1 ? "typed" : "whole";
}

/** Behind the last letter typed; at the place where the last one was taken away, or before it. */
const isNext = (last: number, at: number, removed: number): boolean => at === last || at + removed === last;
