import type { Stored } from "#core/ports.ts";

/**
 * Which tab may write, decided by a number (the epoch) in the storage itself: every write compares it in its own
 * transaction, so a tab that lost it cannot write even if it has not heard.
 */
export interface Fence {
  /** Makes this tab the writer: from now on every write of any other tab is refused. */
  raise(): Stored<void>;
  /** This tab writes no longer, without a word to the others. Tells the listeners. */
  lower(): void;
  /** Calls the listener each time this tab stops being the writer. Returns how to stop listening. */
  onLost(listener: () => void): () => void;
}

/** What a tab knows of its own place: the epoch it raised, or null. */
export interface OwnEpoch {
  current(): number | null;
  gain(epoch: number): void;
  /** Forgets the epoch and tells the listeners, once. */
  lose(): void;
  onLost(listener: () => void): () => void;
}

export function ownEpoch(): OwnEpoch {
  const listeners = new Set<() => void>();
  let epoch: number | null = null;
  return {
    current: () => epoch,
    gain: (gained) => {
      epoch = gained;
    },
    lose: () => {
      if (epoch === null) return;
      epoch = null;
      for (const listener of listeners) listener();
    },
    onLost: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
