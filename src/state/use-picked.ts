import { useLayoutEffect, useReducer, useRef } from "react";
import type { StoreApi } from "zustand";

/**
 * A part of a store; drawn again only when that part changes. As Zustand's own `useStore`, but with what follows a drawing
 * done at once: that one has React ask for a further task after every change, which is a tenth of what a key costs.
 */
export function usePicked<State, Part>(store: StoreApi<State>, pick: (state: State) => Part): Part {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const part = pick(store.getState());
  const drawn = useRef({ pick, part });
  useLayoutEffect(() => {
    drawn.current = { pick, part };
  });
  useLayoutEffect(() => {
    const look = (): void => {
      if (!Object.is(drawn.current.pick(store.getState()), drawn.current.part)) drawAgain();
    };
    // What changed between drawing and listening.
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}
