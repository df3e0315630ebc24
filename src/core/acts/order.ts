import type { Act } from "#core/model/act.ts";
import type { Hash } from "#core/shared/hash.ts";

/** Acts in the one order every reader finds, and those that wait for an act they name and we do not have. */
export interface Ordered {
  readonly inOrder: readonly Act[];
  readonly waiting: readonly Act[];
}

/** The acts that must stand before this one: its writer's act before and all it has seen. */
export const dependenciesOf = (act: Act): readonly Hash[] => {
  const seen = Object.values(act.header.seen);
  return act.header.prev === null ? seen : [act.header.prev, ...seen];
};

/**
 * Orders a set of acts: after all that an act has seen, then by depth, then by hash.
 * Depth is one more than the deepest dependency, so sorting by depth and hash already puts causes first.
 */
export function orderActs(acts: readonly Act[]): Ordered {
  const byHash = new Map(acts.map((act) => [act.hash, act]));
  const depths = depthsOf(byHash);
  const placed: { readonly act: Act; readonly depth: number }[] = [];
  const waiting: Act[] = [];
  for (const act of byHash.values()) {
    const depth = depths.get(act.hash) ?? null;
    if (depth === null) waiting.push(act);
    else placed.push({ act, depth });
  }
  placed.sort((a, b) => a.depth - b.depth || (a.act.hash < b.act.hash ? -1 : 1));
  return { inOrder: placed.map(({ act }) => act), waiting };
}

/** An act whose dependencies are being gone through. */
interface Visit {
  readonly hash: Hash;
  readonly dependencies: readonly Hash[];
  next: number;
  /** Null once a dependency is missing. */
  deepest: number | null;
}

/** Depth of each act, null where a dependency (of a dependency) is missing. Iterative: chains may be long. */
function depthsOf(byHash: ReadonlyMap<Hash, Act>): ReadonlyMap<Hash, number | null> {
  const depths = new Map<Hash, number | null>();
  const open: Visit[] = [];
  const visit = (hash: Hash): void => {
    const act = byHash.get(hash);
    // Until it is done it counts as missing, so that hashes taken on trust that name each other end too.
    depths.set(hash, null);
    if (act !== undefined) open.push({ hash, dependencies: dependenciesOf(act), next: 0, deepest: 0 });
  };
  for (const start of byHash.keys()) {
    if (!depths.has(start)) visit(start);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const dependency = last.dependencies[last.next];
      if (dependency === undefined) {
        if (last.deepest !== null) depths.set(last.hash, last.deepest + 1);
        open.pop();
        continue;
      }
      const depth = depths.get(dependency);
      if (depth === undefined) {
        visit(dependency);
        continue;
      }
      last.next += 1;
      last.deepest = depth === null || last.deepest === null ? null : Math.max(last.deepest, depth);
    }
  }
  return depths;
}
