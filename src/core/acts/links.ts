import type { Act } from "#core/model/act.ts";
import type { Hash } from "#core/shared/hash.ts";

/**
 * The acts that do not stand in their writer's chain: those not numbered one more than the act of the same writer
 * that they follow, and what follows them. Among all others, two with the same number are always a fork.
 */
export function actsOffChain(inOrder: readonly Act[]): ReadonlySet<Hash> {
  const byHash = new Map(inOrder.map((act) => [act.hash, act]));
  const off = new Set<Hash>();
  for (const act of inOrder) {
    const { prev, seq, writer } = act.header;
    const before = prev === null ? undefined : byHash.get(prev);
    const sameWriter = before === undefined ? prev === null : before.header.writer === writer;
    if (!sameWriter || seq !== (before?.header.seq ?? 0) + 1 || (prev !== null && off.has(prev)))
      off.add(act.hash);
  }
  return off;
}
