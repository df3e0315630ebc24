import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useWorld } from "#usecases/world-context.ts";

/**
 * Today. The screen may stand open over night: before any press or key of another day is heard it is drawn anew, so that
 * none is noted for the day before.
 */
export function useToday(): string {
  const { clock } = useWorld();
  const [today, setToday] = useState(() => clock.today());
  useEffect(() => {
    const look = (): void => {
      const now = clock.today();
      if (now !== today) flushSync(() => setToday(now));
    };
    window.addEventListener("keydown", look, true);
    window.addEventListener("pointerdown", look, true);
    return () => {
      window.removeEventListener("keydown", look, true);
      window.removeEventListener("pointerdown", look, true);
    };
  }, [clock, today]);
  return today;
}
