import { useEffect, useRef, type RefObject } from "react";

/**
 * Where what had the focus has gone with a change of `place`, the element takes it, or its first control, so that the
 * focus is never lost. A focus that is elsewhere is left alone.
 */
export function useKeptFocus<T extends HTMLElement>(place: string): RefObject<T | null> {
  const keeper = useRef<T>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      last.current = event.target as Element;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === document.body && last.current?.isConnected === false;
    const to = keeper.current;
    if (isLost) (to?.matches("[tabindex]") ? to : to?.querySelector<HTMLElement>("button, a[href]"))?.focus();
  }, [place]);
  return keeper;
}
