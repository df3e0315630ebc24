import { useCallback, useLayoutEffect, useRef, useState } from "react";

const FOCUSABLE = "textarea, input, button:not([disabled]), a[href]";

/** What keeps the focus to itself while it is open. */
const OVERLAY = "[role=menu], [role=listbox], [role=dialog], [role=alertdialog]";

/**
 * Gives the focus to what carries a `data-place` below a root, or to the first control in it. A wish waits until what
 * it names has been drawn, and until the menu that it came from has gone.
 */
export function useFocusWish(root: string): (name: string) => void {
  const wish = useRef<string | null>(null);
  const [, drawAgain] = useState(0);
  useLayoutEffect(() => {
    if (wish.current === null) return;
    if (document.querySelector(OVERLAY) !== null) {
      const frame = requestAnimationFrame(() => drawAgain((count) => count + 1));
      return () => cancelAnimationFrame(frame);
    }
    const target = document.querySelector<HTMLElement>(`${root} [data-place="${wish.current}"]`);
    if (target === null) return;
    wish.current = null;
    (target.matches(FOCUSABLE) ? target : (target.querySelector<HTMLElement>(FOCUSABLE) ?? target)).focus();
  });
  return useCallback((name) => {
    wish.current = name;
    drawAgain((count) => count + 1);
  }, []);
}
