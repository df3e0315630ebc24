import { createContext, useContext, useEffect, type ReactNode } from "react";
import type { KeyHint } from "#ui/parts/keys.tsx";

export interface Hints {
  /** In the bar at the foot, as many as fit. */
  readonly bar: readonly KeyHint[];
  /** Further ones, only in the dialog that lists all. */
  readonly more?: readonly KeyHint[];
  /** In the dialog in place of `bar` and `more`: all keys of the screen under their heads. */
  readonly groups?: readonly KeyGroup[];
}

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly KeyHint[];
}

const HintsContext = createContext<(hints: Hints | null) => void>(() => undefined);

/** Lets the frame know which keys the screen below it has. */
export const KeyHintsProvider = (props: {
  readonly onHints: (hints: Hints | null) => void;
  readonly children: ReactNode;
}) => <HintsContext.Provider value={props.onHints}>{props.children}</HintsContext.Provider>;

/** Puts a screen's keys into the bar at the foot. Pass a constant, or the bar is drawn again each time. */
export function useKeyHints(hints: Hints): void {
  const put = useContext(HintsContext);
  useEffect(() => {
    put(hints);
    return () => put(null);
  }, [hints, put]);
}
