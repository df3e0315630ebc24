import { useEffect, useRef } from "react";
import { isTyping } from "#ui/parts/use-keys.ts";

/** Keys that answer to what the mouse opened: the focus that comes back after them is still the mouse's. */
const STILL_MOUSE = new Set(["Escape", " "]);

/**
 * Controls below `root` that are pressed with the mouse do not keep the focus: otherwise the next Space, meant for the
 * question, would press them again and send somebody out or stop the clock. Fields keep it, and the keyboard does.
 */
export function useMouseWithoutFocus(root: string): void {
  const byMouse = useRef(false);
  useEffect(() => {
    const pointer = (): void => {
      byMouse.current = true;
    };
    const key = (event: KeyboardEvent): void => {
      if (!STILL_MOUSE.has(event.key)) byMouse.current = false;
    };
    const focus = (event: FocusEvent): void => {
      const { target } = event;
      if (
        byMouse.current &&
        target instanceof HTMLElement &&
        target.closest(root) !== null &&
        !target.matches(root) &&
        !isTyping(target)
      )
        target.blur();
    };
    window.addEventListener("pointerdown", pointer, true);
    window.addEventListener("keydown", key, true);
    window.addEventListener("focusin", focus);
    return () => {
      window.removeEventListener("pointerdown", pointer, true);
      window.removeEventListener("keydown", key, true);
      window.removeEventListener("focusin", focus);
    };
  }, [root]);
}
