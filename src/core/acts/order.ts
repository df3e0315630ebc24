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
  const known = [...byHash.values()];
  const inOrder = known.filter((act) => depths.get(act.hash) !== null);
  inOrder.sort((a, b) => (depths.get(a.hash) ?? 0) - (depths.get(b.hash) ?? 0) || (a.hash < b.hash ? -1 : 1));
  return { inOrder, waiting: known.filter((act) => depths.get(act.hash) === null) };
}

/** Depth of each act, null where a dependency (of a dependency) is missing. Iterative: chains may be long. */
function depthsOf(byHash: ReadonlyMap<Hash, Act>): Map<Hash, number | null> {
  const depths = new Map<Hash, number | null>();
  for (const start of byHash.keys()) {
    const open: Hash[] = [start];
    while (open.length > 0) {
      const hash = open.at(-1) as Hash;
      const next = depths.has(hash) ? undefined : nextUnknown(hash, byHash, depths);
      if (next === undefined) {
        open.pop();
        if (!depths.has(hash)) depths.set(hash, depthFrom(hash, byHash, depths));
      } else open.push(next);
    }
  }
  return depths;
}

function nextUnknown(
  hash: Hash,
  byHash: ReadonlyMap<Hash, Act>,
  depths: ReadonlyMap<Hash, number | null>,
): Hash | undefined {
  const act = byHash.get(hash);
  if (act === undefined) return undefined;
  return dependenciesOf(act).find((each) => !depths.has(each));
}

function depthFrom(
  hash: Hash,
  byHash: ReadonlyMap<Hash, Act>,
  depths: ReadonlyMap<Hash, number | null>,
): number | null {
  const act = byHash.get(hash);
  if (act === undefined) return null;
  let deepest = 0;
  for (const dependency of dependenciesOf(act)) {
    const depth = depths.get(dependency) ?? null;
    if (depth === null) return null;
    deepest = Math.max(deepest, depth);
  }
  return deepest + 1;
}
