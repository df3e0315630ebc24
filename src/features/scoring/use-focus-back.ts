import { useCallback, useEffect, useRef } from "react";
import { focusHeading } from "#features/scoring/sheet/use-focus-kept.ts";

interface Caret {
  readonly note: string;
  readonly at: number;
}

/** Where the caret stands; null where the focus is in no note. */
const caretOf = (target: EventTarget | null): Caret | null =>
  target instanceof HTMLTextAreaElement && target.dataset["note"] !== undefined
    ? { note: target.dataset["note"], at: target.selectionStart }
    : null;

/**
 * Gives the focus back to the sheet once a menu has gone that lay over it: to the note it came from, else to the heading.
 * It must not stay on the menu's button, where Alt with an arrow opens the menu instead of going on.
 */
export function useFocusBack(): () => void {
  const last = useRef<Caret | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest("main") !== null) last.current = caretOf(target);
    };
    document.addEventListener("focusout", follow);
    return () => document.removeEventListener("focusout", follow);
  }, []);
  return useCallback(() => {
    const give = (): void => {
      if (document.querySelector("[role=menu]") !== null) requestAnimationFrame(give);
      else if (last.current === null || !focusCaret(last.current)) focusHeading();
    };
    requestAnimationFrame(give);
  }, []);
}

/** Whether the note is there to take the caret. */
function focusCaret({ note, at }: Caret): boolean {
  const fields = document.querySelectorAll<HTMLTextAreaElement>("textarea[data-note]");
  const field = [...fields].find((each) => each.dataset["note"] === note);
  field?.focus();
  field?.setSelectionRange(at, at);
  return field !== undefined;
}
