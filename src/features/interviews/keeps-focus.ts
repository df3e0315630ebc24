import type { MouseEvent } from "react";

/**
 * For regions whose buttons are pressed with the mouse while the keyboard works elsewhere: the press does not take
 * the focus, so Space still puts the question and a half-typed text is not left.
 */
export const keepsFocus = {
  onMouseDown: (event: MouseEvent): void => {
    const { currentTarget, target } = event;
    // A dialog opened from here stands elsewhere in the page, though React tells of it here: it has a focus of its own.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    if (target.closest("button, a") !== null) event.preventDefault();
  },
};
