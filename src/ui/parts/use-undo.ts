import { useCallback, useRef } from "react";

/** What can be taken back on a screen, the last step first. Forgotten when the screen is left: the record is not. */
export interface UndoStack {
  readonly remember: (takeBack: () => void) => void;
  /** Takes the last step back; false if there is none. */
  readonly undo: () => boolean;
}

export function useUndo(): UndoStack {
  const steps = useRef<(() => void)[]>([]);
  const remember = useCallback((takeBack: () => void): void => {
    steps.current.push(takeBack);
  }, []);
  const undo = useCallback((): boolean => {
    const last = steps.current.pop();
    last?.();
    return last !== undefined;
  }, []);
  return { remember, undo };
}
