import { parseSync } from "vite";
import type { SourceFile } from "./source-files.ts";

/** A node of the syntax tree, as far as the guards look into it. */
export type Node = { readonly type: string; readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** A file that cannot be read would be a file that no guard sees. */
export function programOf({ path, text }: SourceFile): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? "syntax error"}`);
  return program as unknown as Node;
}

/** Wrappers of TypeScript's that hold a value; every other node of its own is a type. */
const HOLDS_VALUE = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
]);

export const isType = ({ type }: Node): boolean => type.startsWith("TS") && !HOLDS_VALUE.has(type);

export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

/** Every node with its parent, parents first. `into` says whether to look inside. */
export function* walk(
  node: Node,
  into: (node: Node) => boolean = () => true,
  parent?: Node,
): Generator<[Node, Node | undefined]> {
  if (!into(node)) return;
  yield [node, parent];
  for (const child of childrenOf(node)) yield* walk(child, into, node);
}

/** The text of an identifier, of a string, or of a template without holes; otherwise undefined. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Identifier") return String(node["name"]);
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  const quasis = node["quasis"];
  if (node.type === "TemplateLiteral" && Array.isArray(quasis) && quasis.length === 1) {
    return String((quasis[0] as { value: { cooked: string } }).value.cooked);
  }
  return undefined;
}
