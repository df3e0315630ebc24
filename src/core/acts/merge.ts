import type { Act } from "#core/model/act.ts";

/**
 * The union of two sets of acts: bringing a file in. Commutative, associative and idempotent. Of an act whose
 * body one side has destroyed, the side that still has it wins.
 */
export function mergeActs(ours: readonly Act[], theirs: readonly Act[]): readonly Act[] {
  const byHash = new Map<string, Act>();
  for (const act of [...ours, ...theirs]) {
    const had = byHash.get(act.hash);
    if (had === undefined || preferred(act, had)) byHash.set(act.hash, act);
  }
  return [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** Ed25519 signing is deterministic, so equal headers carry equal signatures; the comparison only makes a choice fixed. */
function preferred(act: Act, over: Act): boolean {
  if ((act.body === null) !== (over.body === null)) return over.body === null;
  return act.stored.signature < over.stored.signature;
}
