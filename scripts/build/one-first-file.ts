import type { Plugin } from "vite";

const ENTRY = /\/src\/main\.tsx$/;

/**
 * Brings all that the first screen needs into one file: cut by who shares what with which later screen it would be some
 * thirty, each fetched, checked and set up by itself before anything is shown.
 */
export function oneFirstFile(): { readonly plugin: Plugin; readonly isFirst: (id: string) => boolean } {
  const first = new Set<string>();
  return {
    // The entry stays the entry, or the page would have none to name.
    isFirst: (id) => first.has(id) && !ENTRY.test(id),
    plugin: {
      name: "panelkit:one-first-file",
      apply: "build",
      buildEnd() {
        first.clear();
        for (const id of this.getModuleIds()) if (ENTRY.test(id)) first.add(id);
        if (first.size === 0) throw new Error("the build has no src/main.tsx");
        for (const id of first) for (const next of this.getModuleInfo(id)?.importedIds ?? []) first.add(next);
      },
    },
  };
}
