import { useEffect, useState } from "react";

/**
 * Gives the focus back to what had it before this part of the screen appeared. Where that is gone, `instead` names
 * what takes it; where nothing had it, nothing has it again and the keys of the screen go on.
 */
export function useReturnFocus(instead: string): void {
  // Read while drawing for the first time, before a field of this part takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (!(before instanceof HTMLElement) || before === document.body) return;
      // What stands in this place afterwards is drawn only after this part has gone.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        (before.isConnected ? before : document.querySelector<HTMLElement>(instead))?.focus();
      });
    },
    [before, instead],
  );
}
