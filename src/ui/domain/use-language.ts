import { useRef, useSyncExternalStore } from "react";
import { language, onLanguage, type Language } from "#words/t.ts";

/** The language in use. A part that is drawn again only for new properties asks for it, to be drawn for another too. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language);

/** What `say` says `on` these, kept between renders until one of them or the language changes. */
export function useSaid<On extends readonly unknown[], Said>(say: (...on: On) => Said, ...on: On): Said {
  const of: readonly unknown[] = [useLanguage(), say, ...on];
  const kept = useRef<{ readonly of: readonly unknown[]; readonly said: Said } | null>(null);
  if (kept.current === null || of.some((each, index) => !Object.is(each, kept.current?.of[index]))) {
    kept.current = { of, said: say(...on) };
  }
  return kept.current.said;
}
