import { useEffect, useMemo, useState } from "react";
import { chosenFramework } from "#core/framework/choose-framework.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import type { ChosenFramework } from "#core/model/selection.ts";
import { allFrameworks, shippedFrameworks } from "#usecases/frameworks.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";

/** What selections go by that were begun before a framework could be chosen. It is at hand at once. */
const AT_HAND: readonly Framework[] = [NATO_FRAMEWORK];

const isAtHand = (chosen: ChosenFramework | null): boolean =>
  chosen === null || chosen.own !== null || chosen.id === "" || chosen.id === NATO_FRAMEWORK.id;

/**
 * The framework the open selection goes by, as a list of one or none. Null for the moment in which a large one is
 * being loaded.
 */
export function useSelectionFrameworks(): readonly Framework[] | null {
  const chosen = useSelection().framework;
  const [shipped, setShipped] = useState<readonly Framework[] | null>(null);
  const atHand = isAtHand(chosen);
  useEffect(() => {
    let wanted = !atHand;
    if (wanted) void shippedFrameworks().then((all) => (wanted ? setShipped(all) : undefined));
    return () => {
      wanted = false;
    };
  }, [atHand]);
  const known = atHand ? AT_HAND : shipped;
  return useMemo(() => {
    if (known === null) return null;
    const framework = chosen === null ? NATO_FRAMEWORK : chosenFramework(chosen, known);
    return framework === null ? [] : [framework];
  }, [chosen, known]);
}

/** All frameworks that a selection can go by, own ones first; NATO's alone until the others are loaded. */
export function useAllFrameworks(): { readonly frameworks: readonly Framework[]; readonly loaded: boolean } {
  const world = useWorld();
  const [frameworks, setFrameworks] = useState<readonly Framework[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void allFrameworks(world).then((all) => (wanted ? setFrameworks(all) : undefined));
    return () => {
      wanted = false;
    };
  }, [world]);
  return { frameworks: frameworks ?? AT_HAND, loaded: frameworks !== null };
}
