import { useEffect, useRef, useState } from "react";
import type { SelectionId } from "#core/model/ids.ts";
import type { ChosenFile } from "#core/ports.ts";
import type { FilesProgress } from "#usecases/begin-from-files.ts";
import { useWorld } from "#usecases/world-context.ts";
import { refusalText } from "#features/home/refusal-text.ts";

export interface Reading extends FilesProgress {
  readonly stop: () => void;
}

/** A reading that is over sooner is not shown: a screen that only flashes says nothing. */
const SHOWN_AFTER_MS = 250;

/** Reads files one after the other, telling how far it is, and says of each that was refused why. */
export function useReading(setProblems: (problems: readonly string[]) => void) {
  const world = useWorld();
  const [reading, setReading] = useState<Reading | null>(null);
  const stops = useRef<() => void>(() => undefined);
  // Whoever leaves the screen does not want to be brought somewhere else by what it was reading.
  useEffect(() => () => stops.current(), []);

  const readAll = async (
    files: readonly ChosenFile[],
    areBackups = false,
  ): Promise<readonly SelectionId[]> => {
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    stops.current = stop;
    setProblems([]);
    let latest: Reading | null = null;
    let shown = false;
    const timer = setTimeout(() => {
      shown = true;
      setReading(latest);
    }, SHOWN_AFTER_MS);
    const tell = (progress: FilesProgress): void => {
      latest = { ...progress, stop };
      if (shown) setReading(latest);
    };
    const { beginFromFiles } = await import("#usecases/begin-from-files.ts");
    const { begun, refused } = await beginFromFiles(world, files, tell, stopping.signal, areBackups);
    clearTimeout(timer);
    setReading(null);
    const several = files.length > 1;
    // Who stopped the only file knows it.
    const told = several ? refused : refused.filter(({ why }) => !isStop(why));
    setProblems(told.map(({ name, why }) => refusalText(name, why, several)));
    return begun;
  };

  return { reading, readAll };
}

const isStop = (why: { readonly from: string; readonly error: { readonly code: string } }): boolean =>
  (why.from === "reader" || why.from === "backup") && why.error.code === "cancelled";
