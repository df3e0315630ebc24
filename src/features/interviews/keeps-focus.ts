import type { MouseEvent } from "react";

/**
 * For regions whose buttons are pressed with the mouse while the keyboard works elsewhere: the press does not take
 * the focus, so Space still puts the question and a half-typed text is not left.
 */
export const keepsFocus = {
  onMouseDown: (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("button, a") !== null) event.preventDefault();
  },
};
