import type { Act } from "#core/model/act.ts";
import type { WriterId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";

/** The newest acts of each chain: those that no act of the same writer follows. Sorted; several where it forks. */
export function tipsOf(acts: readonly Act[]): { readonly [writer: WriterId]: readonly Hash[] } {
  const followed = new Set(acts.map((act) => `${act.header.writer} ${act.header.prev ?? ""}`));
  const tips = new Map<WriterId, Set<Hash>>();
  for (const { hash, header } of acts) {
    if (followed.has(`${header.writer} ${hash}`)) continue;
    tips.set(header.writer, (tips.get(header.writer) ?? new Set()).add(hash));
  }
  return Object.fromEntries([...tips].map(([writer, hashes]) => [writer, [...hashes].sort()]));
}
