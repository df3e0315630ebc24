import { useEffect, useRef, type RefObject } from "react";
import type { CriterionId } from "#core/model/ids.ts";

/** Scrolls the list of criteria to the one that is worked on, when another one is; never on a key typed. */
export function useCurrentInSight(criterion: CriterionId | null): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [criterion]);
  return list;
}
