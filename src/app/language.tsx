import { useEffect } from "react";
import { useLanguage } from "#ui/domain/use-language.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { speak, type Language } from "#words/t.ts";

/** The language that was chosen on this device; where none was, French if the browser is French, else English. */
export function languageOf({ store, environment }: World): Language {
  return store.getState().settings.language ?? (/^fr\b/i.test(environment.language) ? "fr" : "en");
}

/** Speaks the language that is chosen, and tells the page which it is. */
export function Speech() {
  const world = useWorld();
  const chosen = useApp((state) => state.settings.language);
  const inUse = useLanguage();
  useEffect(() => void speak(languageOf(world)), [world, chosen]);
  useEffect(() => {
    document.documentElement.lang = inUse;
  }, [inUse]);
  return null;
}
