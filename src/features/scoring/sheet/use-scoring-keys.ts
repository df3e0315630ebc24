import type { RefObject } from "react";
import type { CriterionId } from "#core/model/ids.ts";
import { pointOfDigit } from "#core/scores/paper-entry.ts";
import { focusRating } from "#features/scoring/sheet/use-focus-kept.ts";
import type { Place } from "#features/scoring/sheet/work-context.ts";
import type { NotesHandle } from "#ui/domain/notes-editor.tsx";
import { isTyping, useKeys, type KeyMap } from "#ui/parts/use-keys.ts";

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Keys of the scoresheet, as the design's table has them. */
export function useScoringKeys(place: Place, notes: RefObject<NotesHandle | null>, askWhy: () => void): void {
  const { bench, criterion, locked, readOnly } = place;
  const { criteria } = locked.sheet;
  const rate = (digit: string) => (): unknown => {
    const points = pointOfDigit(locked.sheet, digit);
    if (points === null || readOnly) return false;
    bench.rate(criterion.id, { is: "points", points });
    return true;
  };
  const step =
    (by: 1 | -1) =>
    (event: KeyboardEvent): unknown => {
      // With Shift it moves the paragraph.
      if (event.shiftKey) return false;
      const next = criteria[place.number - 1 + by];
      if (next !== undefined) place.goTo(next.id);
      return true;
    };
  const travel = (to: CriterionId | null): void => {
    if (to !== null && to !== criterion.id) place.goTo(to);
  };
  const why = (): unknown => (readOnly ? false : askWhy());
  const digits: KeyMap = Object.fromEntries(
    DIGITS.flatMap((digit) => [
      [digit, rate(digit)],
      [`Alt+${digit}`, rate(digit)],
    ]),
  );
  useKeys({
    ...digits,
    n: why,
    "Alt+n": why,
    "Alt+ArrowDown": step(1),
    "Alt+ArrowUp": step(-1),
    Delete: () => (readOnly ? false : bench.rate(criterion.id, null)),
    Enter: (event) => (acts(event.target) ? false : notes.current?.focus()),
    ArrowUp: toRating,
    ArrowDown: toRating,
    "Ctrl+z": (event) =>
      isElsewhere(event.target) ? false : travel(event.shiftKey ? bench.redo() : bench.undo()),
    "Ctrl+y": (event) => (isElsewhere(event.target) ? false : travel(bench.redo())),
  });
}

/** What Enter itself works on: buttons and links. */
const acts = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary") !== null;

/** A field that is not the notes keeps the browser's own undo. */
const isElsewhere = (target: EventTarget | null): boolean =>
  isTyping(target) && !(target instanceof HTMLElement && target.dataset["note"] !== undefined);

/** Arrows outside everything go into the rating; a list or a rating that has the focus keeps its own arrows. */
function toRating(): unknown {
  if (document.activeElement !== document.body && document.activeElement?.matches("[data-heading]") !== true)
    return false;
  focusRating();
  return true;
}
