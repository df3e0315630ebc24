import type { SourceFile } from "./source-files.ts";
import { targetOf } from "./imports.ts";
import { nameOf, programOf, walk, type Node } from "./syntax.ts";

const ADDS = /\baddWords\(\s*"(\w+)"/g;
const SAYS = /\btCode\(\s*["`](\w+)["`.]|["`](\w+)\.[\w$]/g;

interface Found {
  readonly adds: readonly string[];
  readonly says: readonly string[];
  /** What runs before the file, and what it loads when it is asked for. */
  readonly imports: readonly string[];
  readonly loads: readonly string[];
}

/**
 * Sentences that may be asked for before they are there: what a file says whose words come neither with the first
 * screen nor with what was loaded on the way to the file.
 */
export function wordsTooLate(
  files: readonly SourceFile[],
  entry: string,
  first: readonly string[],
  later: readonly string[],
): readonly string[] {
  const found = new Map(files.map((file) => [file.path, lookAt(file, new Set([...first, ...later]))]));
  const complaints = new Set<string>();
  const seen = new Set<string>();
  const visit = (root: string, before: ReadonlySet<string>): void => {
    const visitKey = `${root} ${[...before].sort().join(" ")}`;
    if (seen.has(visitKey)) return;
    seen.add(visitKey);
    const closure = closureOf(root, found);
    const there = new Set([...before, ...closure.flatMap((path) => found.get(path)?.adds ?? [])]);
    for (const path of closure)
      for (const folder of found.get(path)?.says ?? [])
        if (!there.has(folder)) complaints.add(`${path} says ${folder} before it is there`);
    for (const path of closure) for (const load of found.get(path)?.loads ?? []) visit(load, there);
  };
  visit(entry, new Set(first));
  return [...complaints].sort();
}

function closureOf(root: string, found: ReadonlyMap<string, Found>): readonly string[] {
  const closure = new Set([root]);
  for (const path of closure) for (const next of found.get(path)?.imports ?? []) closure.add(next);
  return [...closure];
}

function lookAt(file: SourceFile, folders: ReadonlySet<string>): Found {
  const nodes = [...walk(programOf(file))].map(([node]) => node);
  const targets = (type: string): readonly string[] =>
    nodes
      .filter((node) => node.type === type && node["importKind"] !== "type" && !isTypesOnly(node))
      .flatMap((node) => targetOf(file.path, nameOf(node["source"]) ?? "") ?? []);
  // Only screens and the app say anything; the core's codes have folders of the same names.
  const isSaying =
    /^src\/(?:app|features|ui|words)\//.test(file.path) && !file.path.startsWith("src/words/en");
  const said = isSaying ? [...file.text.matchAll(SAYS)].map((match) => match[1] ?? match[2] ?? "") : [];
  return {
    adds: [...file.text.matchAll(ADDS)].map((match) => match[1] ?? ""),
    says: [...new Set(said)].filter((folder) => folders.has(folder)),
    imports: targets("ImportDeclaration"),
    loads: targets("ImportExpression"),
  };
}

/** `import { type A }` runs nothing; `import "a"` does. */
function isTypesOnly(node: Node): boolean {
  const names = (node["specifiers"] ?? []) as readonly Node[];
  return names.length > 0 && names.every((name) => name["importKind"] === "type");
}
