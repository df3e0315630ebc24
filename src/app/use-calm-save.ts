import { useEffect, useRef, useState, type RefObject } from "react";
import type { SaveState } from "#state/app-store.ts";
import { useWorld } from "#usecases/world-context.ts";

/** A save that is over sooner is not announced: a word that comes and goes with every key only distracts. */
const SLOW_MS = 300;

interface CalmSave {
  /** What the bar says: the last save until a slow or a failed one is known. */
  readonly save: SaveState;
  /** Carries the exact state in `data-save`, without a word being drawn again. */
  readonly exact: RefObject<HTMLSpanElement | null>;
}

/** The state of saving as the bar says it. A failed save is said at once. */
export function useCalmSave(): CalmSave {
  const { store } = useWorld();
  const [save, say] = useState(store.getState().save);
  const exact = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let slow: ReturnType<typeof setTimeout> | null = null;
    let said: SaveState | null = null;
    const sayNow = (): void => {
      slow = null;
      const now = store.getState().save;
      // Held back here: with the same state, too, React would look through the page.
      if (said !== null && isSame(said, now)) return;
      said = now;
      say(now);
    };
    let heard: SaveState | null = null;
    const hear = (): void => {
      const now = store.getState().save;
      if (now === heard) return;
      heard = now;
      exact.current?.setAttribute("data-save", now.is);
      if (now.is === "saving") {
        slow ??= setTimeout(sayNow, SLOW_MS);
        return;
      }
      if (slow !== null) clearTimeout(slow);
      sayNow();
    };
    hear();
    const leave = store.subscribe(hear);
    return () => {
      leave();
      if (slow !== null) clearTimeout(slow);
    };
  }, [store]);
  return { save, exact };
}

const isSame = (a: SaveState, b: SaveState): boolean =>
  a.is === b.is && (a.is === "saved" ? a.at : a.since) === (b.is === "saved" ? b.at : b.since);
