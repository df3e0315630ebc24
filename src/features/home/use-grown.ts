import { useEffect, useRef, useState, type RefObject } from "react";

/** Rows that fill a tall window, drawn at once; and how many come with each further step. */
const FIRST = 16;
const STEP = 48;
/** How near the end of what is drawn may come into view before more is drawn, in pixels. */
const AHEAD = 1_200;

/** How many of a long list are drawn, and the mark to put after them: more come when the mark comes near. */
export function useGrown(all: number): readonly [number, RefObject<HTMLDivElement | null>] {
  const [drawn, setDrawn] = useState(FIRST);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = end.current;
    if (mark === null || drawn >= all) return undefined;
    // Made anew after each step, so that it also tells of a mark that is still near.
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn(drawn + STEP);
      },
      { root: mark.closest("main"), rootMargin: `0px 0px ${AHEAD}px` },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, [drawn, all]);
  return [drawn, end];
}
