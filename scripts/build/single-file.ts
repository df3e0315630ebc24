import { readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { singleFilePolicy, withPolicy } from "./csp.ts";

/** Links to files that a page opened from a memory stick does not have beside it. */
const OUTSIDE = /^\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/gm;

/** Finishes the single file after vite-plugin-singlefile: icon written in, links outwards dropped, policy with hashes. */
export function singleFilePlugin(outDir: string, iconFile: string): Plugin {
  return {
    name: "panelkit:single-file",
    apply: "build",
    enforce: "post",
    async writeBundle() {
      const built = resolve(outDir, "index.html");
      const icon = await readFile(iconFile, "base64");
      const html = (await readFile(built, "utf8"))
        .replace(OUTSIDE, "")
        .replace(/href="[^"]*icon\.svg"/, () => `href="data:image/svg+xml;base64,${icon}"`);
      await writeFile(built, withPolicy(html, singleFilePolicy(html)));
      await rename(built, resolve(outDir, "panelkit.html"));
    },
  };
}
