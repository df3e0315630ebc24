import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { combinationOf } from "#ui/parts/use-keys.ts";

interface SmallList {
  /** What gets the focus first. */
  readonly first: (box: HTMLElement) => HTMLElement | null | undefined;
  /** A key pressed in the list, by its combination; true if it was taken. */
  readonly onKey: (combination: string) => boolean;
  readonly onClose: () => void;
}

/**
 * For a small list over the screen. It has all keys while it is open: a key that closes it must not count a second
 * time for the screen below. Escape, Tab and a press outside close it, and the focus goes back to where it was.
 */
export function useSmallList(ref: RefObject<HTMLElement | null>, list: SmallList): void {
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  useEffect(() => {
    const from = document.activeElement;
    const box = ref.current;
    if (box !== null) latest.current.first(box)?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const leaves = event.key === "Escape" || event.key === "Tab";
      const taken = leaves || latest.current.onKey(combinationOf(event));
      event.stopPropagation();
      if (taken) event.preventDefault();
      if (leaves) latest.current.onClose();
    };
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || box?.contains(event.target) === true) return;
      latest.current.onClose();
    };
    window.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPress, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPress, true);
      // Another field that was pressed keeps the focus it just got.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      const inList = box?.contains(document.activeElement) === true;
      if ((isLost || inList) && from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, [ref]);
}

/** Moves the focus by one among what the selector finds; stops at the ends. */
export function moveFocusIn(list: HTMLElement | null, selector: string, by: 1 | -1): void {
  const items = [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const here = items.findIndex((item) => item === document.activeElement);
  items[Math.min(items.length - 1, Math.max(0, here + by))]?.focus();
}
