import { useEffect, useMemo, useState } from "react";
import { chosenFramework } from "#core/framework/choose-framework.ts";
import { NATO_FRAMEWORK } from "#core/framework/nato-framework.ts";
import type { Framework } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { ChosenFramework } from "#core/model/selection.ts";
import { allFrameworks, shippedFrameworks } from "#usecases/frameworks.ts";
import { useSelection, useWorld } from "#usecases/world-context.ts";

/** What selections go by that were begun before a framework could be chosen. It is at hand at once, in English. */
const AT_HAND: readonly Framework[] = [NATO_FRAMEWORK];

const isAtHand = (chosen: ChosenFramework | null, language: OurLanguage): boolean =>
  (chosen !== null && (chosen.own !== null || chosen.id === "")) ||
  (language === "en" && (chosen === null || chosen.id === NATO_FRAMEWORK.id));

/**
 * The framework the open selection goes by, said in `language`, as a list of one or none. Null for the moment in which
 * a large one is being loaded for the first time.
 */
export function useSelectionFrameworks(language: OurLanguage): readonly Framework[] | null {
  const chosen = useSelection().framework;
  const [shipped, setShipped] = useState<readonly Framework[] | null>(null);
  const toLoad = isAtHand(chosen, language) ? null : language;
  useEffect(() => {
    let wanted = toLoad !== null;
    if (toLoad !== null) void shippedFrameworks(toLoad).then((all) => (wanted ? setShipped(all) : undefined));
    return () => {
      wanted = false;
    };
  }, [toLoad]);
  // While the other language comes, the one that was there stays: what is written in keeps the focus.
  const known = toLoad === null ? AT_HAND : shipped;
  return useMemo(() => {
    if (known === null) return null;
    const framework =
      chosen === null
        ? (known.find(({ id }) => id === NATO_FRAMEWORK.id) ?? null)
        : chosenFramework(chosen, known);
    return framework === null ? [] : [framework];
  }, [chosen, known]);
}

/** All frameworks that a selection can go by, own ones first; NATO's alone until the others are loaded. */
export function useAllFrameworks(language: OurLanguage): {
  readonly frameworks: readonly Framework[];
  readonly loaded: boolean;
} {
  const world = useWorld();
  const [frameworks, setFrameworks] = useState<readonly Framework[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void allFrameworks(world, language).then((all) => (wanted ? setFrameworks(all) : undefined));
    return () => {
      wanted = false;
    };
  }, [world, language]);
  return { frameworks: frameworks ?? AT_HAND, loaded: frameworks !== null };
}
