import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";
import { inRepo } from "../paths.ts";

/** The screen that opens first. It is a file of its own in the build, but it belongs to what a user waits for. */
const HOME = "src/features/home/home-screen.tsx";

/** Where a build leaves the list, for `npm run size` and for the test that holds it against a real browser. */
export const FIRST_SCREEN_LIST = inRepo("node_modules/.cache/panelkit-build/first-screen.json");

/** What this file looks at in a piece of the build. */
export type Chunk = {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly styles: readonly string[];
};

/**
 * The scripts and style sheets that load before the first screen stands: the entry's, the home screen's, and all they
 * import. Throws if either is not found, because then too little would be measured and everything would fit.
 */
export function firstScreenOf(chunks: readonly Chunk[]): readonly string[] {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const home = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(HOME)));
  if (entry === undefined) throw new Error("the build has no entry");
  if (home === undefined) throw new Error(`the build has no ${HOME}`);
  const found = new Set<Chunk>();
  const collect = (chunk: Chunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(collect);
  };
  [entry, home].forEach(collect);
  return [...new Set([...found].flatMap(({ fileName, styles }) => [fileName, ...styles]))].sort();
}

export const firstScreenPlugin = (): Plugin => ({
  name: "panelkit:first-screen",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter((part) => part.type === "chunk")
        .map((chunk) => ({ ...chunk, styles: [...(chunk.viteMetadata?.importedCss ?? [])] }));
      mkdirSync(dirname(FIRST_SCREEN_LIST), { recursive: true });
      writeFileSync(FIRST_SCREEN_LIST, JSON.stringify(firstScreenOf(chunks), null, 2));
    },
  },
});
