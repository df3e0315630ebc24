import { useEffect, useState } from "react";

type Loads<T> = () => Promise<T>;

/** What has been loaded, by its loader: modules stay loaded, so this never goes stale. */
const loaded = new Map<Loads<unknown>, unknown>();

/** Loads a module in the background; the next `useLoaded` of the same loader has it at once. */
export function preload<T>(loads: Loads<T>): Promise<T> {
  return loads().then((module) => {
    loaded.set(loads, module);
    return module;
  });
}

/**
 * A module that is loaded on demand, null until it is there. In place of `lazy` and `Suspense`, which hold back what
 * has come for 300 ms once a fallback was shown. Pass a constant function, and null while nothing is needed.
 */
export function useLoaded<T>(loads: Loads<T> | null): T | null {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (loads === null || loaded.has(loads)) return;
    let wanted = true;
    void preload(loads).then(() => {
      if (wanted) drawAgain((count) => count + 1);
    });
    return () => {
      wanted = false;
    };
  }, [loads]);
  return loads === null ? null : ((loaded.get(loads) as T | undefined) ?? null);
}
