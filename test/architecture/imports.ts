import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";
import { nameOf, programOf, walk, type Node } from "./syntax.ts";

const IMPORTING = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** Every address a file imports from: static, dynamic, re-exported, types included. */
export function importsOf(file: SourceFile): readonly string[] {
  return [...walk(programOf(file))]
    .filter(([node]) => IMPORTING.has(node.type) && node["source"] !== null)
    .map(([node]) => nameOf(node["source"]) ?? "an address that is not a plain string");
}

/** Where an import of ours leads, as a path from the repository; undefined for a library. */
export function targetOf(from: string, address: string): string | undefined {
  const plain = address.replace(/\?.*$/, "");
  if (plain.startsWith("#")) return `src/${plain.slice(1)}`;
  if (plain.startsWith(".")) return posix.join(posix.dirname(from), plain);
  return undefined;
}

/** The package an address belongs to: `@noble/hashes/sha2.js` belongs to `@noble/hashes`. */
export const packageOf = (address: string): string =>
  address
    .split("/")
    .slice(0, address.startsWith("@") ? 2 : 1)
    .join("/");

const RE_EXPORTING = new Set(["ExportAllDeclaration", "ExportNamedDeclaration"]);

/** A file that only passes on what others export. */
export function isBarrel(file: SourceFile): boolean {
  const body = programOf(file)["body"] as readonly Node[];
  const passesOn = (node: Node): boolean =>
    RE_EXPORTING.has(node.type) && (node["declaration"] ?? null) === null;
  return body.some(passesOn) && body.every((node) => node.type === "ImportDeclaration" || passesOn(node));
}
