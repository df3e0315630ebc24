import { useLayoutEffect, useReducer, useRef } from "react";

/** What changes with every key. Who shows it hears of it, and need not be drawn again for it. */
export interface Live<T> {
  readonly now: () => T;
  /** Gives how to stop listening. */
  readonly listen: (heard: () => void) => () => void;
}

/**
 * A part of it; drawn again only when that part changes. As Zustand's `useStore`, but with what follows a drawing done at
 * once: that one has React ask for a further task after every change.
 */
export function useLive<T, Part>(live: Live<T>, pick: (now: T) => Part): Part {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const part = pick(live.now());
  const drawn = useRef({ pick, part });
  useLayoutEffect(() => {
    drawn.current = { pick, part };
  });
  useLayoutEffect(() => {
    const look = (): void => {
      if (!Object.is(drawn.current.pick(live.now()), drawn.current.part)) drawAgain();
    };
    // What changed between drawing and listening.
    look();
    return live.listen(look);
  }, [live]);
  return part;
}
