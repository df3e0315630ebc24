import type { SourceFile } from "./source-files.ts";
import { isType, nameOf, programOf, walk, type Node } from "./syntax.ts";

/** Names that reach out of the program: `"fetch"` alone, or `"navigator.storage"` as a member. */
export type Ban = readonly string[];

/** The network, storage, files, ciphers, other threads: for adapters only. */
export const BROWSER_POWERS: Ban = [
  "fetch",
  "WebSocket",
  "WebTransport",
  "XMLHttpRequest",
  "EventSource",
  "RTCPeerConnection",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "MessageChannel",
  "indexedDB",
  "localStorage",
  "sessionStorage",
  "cookieStore",
  "caches",
  "showOpenFilePicker",
  "showSaveFilePicker",
  "showDirectoryPicker",
  "FileReader",
  "eval",
  "Function",
  "process",
  "Buffer",
  "require",
  "crypto",
  "navigator.storage",
  "navigator.locks",
  "navigator.serviceWorker",
  "navigator.sendBeacon",
  "navigator.clipboard",
  "document.cookie",
  "document.write",
];

/** Reading the clock or throwing dice. Turning a given moment into a `Date` is neither. */
export const CLOCK_AND_CHANCE: Ban = ["Date.now", "new Date()", "performance.now", "Math.random"];

/** The core has no world at all. */
export const WORLD: Ban = [
  "Date",
  "performance",
  "Math.random",
  "window",
  "document",
  "navigator",
  "location",
  "history",
  "self",
  "globalThis",
  "console",
  "alert",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
];

const GLOBAL_OBJECTS = new Set(["window", "globalThis", "self"]);

/** Every banned name a file uses. A name the file itself declares or imports is not the browser's. */
export function powersUsed(file: SourceFile, ban: Ban): readonly string[] {
  const nodes = [...walk(programOf(file), (node) => !isType(node))];
  const own = new Set(nodes.flatMap(([node, parent]) => (declares(node, parent) ? [nameOf(node)] : [])));
  const used = nodes.flatMap(([node, parent]) => namesUsed(node, parent)).filter((name) => !own.has(name));
  return ban.filter((name) => used.includes(name));
}

/** `window.fetch` and `fetch` are the same name, and so is `const { fetch } = window`. */
function namesUsed(node: Node, parent: Node | undefined): readonly string[] {
  if (node.type === "NewExpression" && nameOf(node["callee"]) === "Date" && isEmpty(node["arguments"]))
    return ["new Date()"];
  if (node.type === "MemberExpression") return memberNames(node["object"], [node["property"]]);
  if (node.type === "VariableDeclarator") return memberNames(node["init"], keysOf(node["id"]));
  if (node.type === "Identifier" && isReference(node, parent)) return [String(node["name"])];
  return [];
}

function memberNames(object: unknown, properties: readonly unknown[]): readonly string[] {
  const names = properties.map(nameOf).filter((name) => name !== undefined);
  const owner = ownerName(object);
  if (owner === undefined) return [];
  return GLOBAL_OBJECTS.has(owner) ? names : names.map((name) => `${owner}.${name}`);
}

/** `navigator`, or `window.navigator`. */
function ownerName(node: unknown): string | undefined {
  const member = node as Node | null | undefined;
  if (member?.type !== "MemberExpression") return member?.type === "Identifier" ? nameOf(member) : undefined;
  return GLOBAL_OBJECTS.has(nameOf(member["object"]) ?? "") ? nameOf(member["property"]) : undefined;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function keysOf(pattern: unknown): readonly unknown[] {
  const { type, properties } = pattern as { type: string; properties?: readonly Node[] };
  return type === "ObjectPattern" ? (properties ?? []).map((property) => property["key"]) : [];
}

/** Not the `b` of `a.b`, nor the key of an object, a class or a pattern. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return true;
  if (parent.type === "MemberExpression") return parent["object"] === node || parent["computed"] === true;
  if (["Property", "MethodDefinition", "PropertyDefinition"].includes(parent.type)) {
    return parent["key"] !== node || parent["computed"] === true || parent["shorthand"] === true;
  }
  return true;
}

const DECLARING = new Set([
  "ImportSpecifier",
  "ImportDefaultSpecifier",
  "ImportNamespaceSpecifier",
  "CatchClause",
]);
const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

function declares(node: Node, parent: Node | undefined): boolean {
  if (node.type !== "Identifier" || parent === undefined) return false;
  if (DECLARING.has(parent.type)) return true;
  if (parent.type === "VariableDeclarator" || parent.type === "ClassDeclaration")
    return parent["id"] === node;
  if (!FUNCTIONS.has(parent.type)) return false;
  return parent["id"] === node || (parent["params"] as readonly unknown[]).includes(node);
}
