import { useEffect } from "react";
import { useWorld } from "#usecases/world-context.ts";

/** What waits to be written is written at once when the page goes out of sight: a browser may end it there. */
export function Leaving() {
  const { saver } = useWorld();
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === "hidden") void saver.settled();
    };
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  }, [saver]);
  return null;
}
