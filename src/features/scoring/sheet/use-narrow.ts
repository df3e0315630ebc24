import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 1120px)";

/** Whether the window is too narrow for the rating beside the notes. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, isNarrow);

function listen(onChange: () => void): () => void {
  const query = mediaOf();
  query?.addEventListener("change", onChange);
  return () => query?.removeEventListener("change", onChange);
}

const isNarrow = (): boolean => mediaOf()?.matches ?? false;

const mediaOf = (): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(NARROW) : null;
