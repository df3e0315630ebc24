/**
 * Values by keys whose parts stand between strokes: "score/m1/c2/k3". A change copies only what lies on the key's way, so
 * that it costs the same however much else there is, and every earlier state stays what it was.
 */
export interface ByPath {
  /** Undefined where this very key has none. */
  readonly value: unknown;
  readonly under: ReadonlyMap<string, ByPath>;
}

export const NOTHING: ByPath = { value: undefined, under: new Map() };

/** Parts beyond this many stay together in the last, so that no key of a foreign file makes a tree too deep to walk. */
const MOST_PARTS = 32;

function partsOf(key: string): readonly string[] {
  const parts = key.split("/");
  return parts.length <= MOST_PARTS
    ? parts
    : [...parts.slice(0, MOST_PARTS - 1), parts.slice(MOST_PARTS - 1).join("/")];
}

/** The values of these keys. */
export function byPath(entries: Iterable<readonly [string, unknown]>): ByPath {
  const root = changeable();
  for (const [key, value] of entries) {
    let node = root;
    for (const part of partsOf(key)) {
      const next = node.under.get(part) ?? changeable();
      node.under.set(part, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

interface Changeable {
  value: unknown;
  readonly under: Map<string, Changeable>;
}

const changeable = (): Changeable => ({ value: undefined, under: new Map() });

/**
 * What lies at a key of up to `MOST_PARTS` parts: its value, and all whose keys begin with it. The same object as long as
 * none of that changed.
 */
export function under(tree: ByPath, key: string): ByPath {
  let node: ByPath | undefined = tree;
  for (const part of partsOf(key)) {
    node = node.under.get(part);
    if (node === undefined) return NOTHING;
  }
  return node;
}

/** The tree with another value at this key; undefined takes it away. */
export const withValue = (tree: ByPath, key: string, value: unknown): ByPath =>
  changed(tree, partsOf(key), 0, value) ?? NOTHING;

/** Null where nothing is left. */
function changed(node: ByPath, parts: readonly string[], depth: number, value: unknown): ByPath | null {
  const part = parts[depth];
  const own = part === undefined ? value : node.value;
  const below = part === undefined ? node.under : withChild(node, part, parts, depth, value);
  return own === undefined && below.size === 0 ? null : { value: own, under: below };
}

function withChild(
  { under: before }: ByPath,
  part: string,
  parts: readonly string[],
  depth: number,
  value: unknown,
): ReadonlyMap<string, ByPath> {
  const child = changed(before.get(part) ?? NOTHING, parts, depth + 1, value);
  const below = new Map(before);
  if (child === null) below.delete(part);
  else below.set(part, child);
  return below;
}

/** All keys and values, those that begin alike after one another. */
export function* entriesOf(tree: ByPath, before: readonly string[] = []): Generator<[string, unknown]> {
  if (tree.value !== undefined) yield [before.join("/"), tree.value];
  for (const [part, node] of tree.under) yield* entriesOf(node, [...before, part]);
}
