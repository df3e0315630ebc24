import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { inRepo } from "../scripts/paths.ts";

const folder = resolve(inRepo("."), process.env["PANELKIT_SHARED"] ?? "../shared");

/** Where a file of the real material lies, or null on a machine that does not have it. */
export function sharedPath(name: string): string | null {
  const path = resolve(folder, name);
  if (existsSync(path)) return path;
  // The proof in CI must not shrink in silence.
  if (process.env["PANELKIT_SHARED_REQUIRED"] === "1") throw new Error(`missing shared material: ${path}`);
  return null;
}

/**
 * For the runner's own skip: `describe.skipIf(without("notices"))(...)`, `test.skip(without("notices"), WHY)`.
 */
export const without = (name: string): boolean => sharedPath(name) === null;

export const WHY_SKIPPED = "needs the real notices in ../shared, which this machine does not have";
