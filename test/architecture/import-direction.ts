import { importsOf, isBarrel, packageOf, targetOf } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** The order inside the core: each folder sees itself and what stands before it. */
export const CORE_ORDER = [
  "shared",
  "model",
  "acts",
  "framework",
  "notice",
  "sheet",
  "people",
  "interviews",
  "scores",
  "collect",
  "consensus",
  "comparison",
  "documents",
  "layout",
  "files",
  "ports",
];

const PURE = ["valibot", "@noble/hashes", "@noble/curves"];
const SCREEN = ["react", "react-dom", "react-aria-components"];

type Rule = { readonly sees: readonly string[]; readonly libraries: readonly string[] | "any" };

const BELOW_FEATURES = ["core", "words", "state", "usecases", "ui/styles", "ui/parts", "ui/domain"];

/** Which layer sees which, itself aside, and which libraries it may use. */
export const LAYERS: Readonly<Record<string, Rule>> = {
  core: { sees: [], libraries: PURE },
  words: { sees: ["core"], libraries: ["i18next"] },
  state: { sees: ["core"], libraries: ["zustand"] },
  // Plain functions, the one context through which screens are handed the world, and the reader of CSV files.
  usecases: { sees: ["core", "state"], libraries: [...PURE, "react", "zustand", "papaparse"] },
  adapters: { sees: ["core"], libraries: "any" },
  "ui/styles": { sees: [], libraries: [] },
  "ui/parts": { sees: ["ui/styles"], libraries: SCREEN },
  "ui/domain": { sees: ["core", "words", "ui/styles", "ui/parts"], libraries: SCREEN },
  features: { sees: BELOW_FEATURES, libraries: [...SCREEN, "zustand", "wouter"] },
  app: { sees: [...BELOW_FEATURES, "features", "adapters"], libraries: "any" },
  "main.tsx": { sees: [...BELOW_FEATURES, "features", "adapters", "app"], libraries: "any" },
};

/** The layer a path belongs to, or the path itself if it belongs to none. */
function layerOf(path: string): string {
  const inSrc = path.replace(/^src\//, "");
  return Object.keys(LAYERS).find((layer) => inSrc === layer || inSrc.startsWith(`${layer}/`)) ?? path;
}

const partOf = (path: string, depth: number): string => path.split("/")[depth] ?? "";

/** Everything wrong with what a file under `src` imports. */
export function directionGuard(file: SourceFile): readonly string[] {
  const rule = LAYERS[layerOf(file.path)];
  if (rule === undefined) return ["stands in no layer of the design"];
  const barrel = isBarrel(file) ? ["only passes on other files' exports"] : [];
  return [...barrel, ...importsOf(file).flatMap((address) => importGuard(file.path, address, rule))];
}

function importGuard(from: string, address: string, rule: Rule): readonly string[] {
  if (address.startsWith("../")) return [`imports ${address}: across folders it is #layer/...`];
  const target = targetOf(from, address);
  if (target === undefined) return libraryGuard(address, rule);
  const [layer, other] = [layerOf(from), layerOf(target)];
  if (layer !== other) return rule.sees.includes(other) ? [] : [`${layer} may not import ${address}`];
  if (layer === "core") return coreGuard(from, address, target);
  if (layer === "features" && partOf(from, 2) !== partOf(target, 2))
    return [`a feature imports another: ${address}`];
  return [];
}

function libraryGuard(address: string, { libraries }: Rule): readonly string[] {
  if (libraries === "any" || libraries.includes(packageOf(address))) return [];
  return [`may not use the library ${address}`];
}

function coreGuard(from: string, address: string, target: string): readonly string[] {
  const [own, other] = [from, target].map((path) => CORE_ORDER.indexOf(corePartOf(path))) as [number, number];
  if (own < 0 || other < 0) return [`is not in the order of the core, or ${address} is not`];
  return other <= own ? [] : [`${corePartOf(from)} may not import ${address}, which stands after it`];
}

/** The folder of the core a file stands in; `ports.ts` and `ports-pdf.ts`, which stand in none, count as one. */
const corePartOf = (path: string): string => partOf(path, 2).replace(/^ports(?:-[a-z-]+)?\.ts$/, "ports");
