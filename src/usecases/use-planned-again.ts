import { useMemo } from "react";
import { plannedAgain } from "#core/documents/planned-again.ts";
import type { CandidateId } from "#core/model/ids.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";

/** As `plannedAgain`, by this device's day. The same list until an act changes it or the day does. */
export function usePlannedAgain(): readonly CandidateId[] {
  const folded = useApp(({ open }) => open?.folded ?? null);
  const today = useWorld().clock.today();
  return useMemo(() => (folded === null ? [] : plannedAgain(folded, today)), [folded, today]);
}
