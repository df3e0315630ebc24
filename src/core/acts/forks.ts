import type { Act } from "#core/model/act.ts";
import type { WriterId } from "#core/model/ids.ts";
import type { Hash } from "#core/shared/hash.ts";

/** Two or more acts of one writer with the same number. Both are kept and shown until a person settles it. */
export interface Fork {
  readonly writer: WriterId;
  readonly seq: number;
  /** The rival acts, sorted by hash. */
  readonly rivals: readonly Hash[];
  /** The rival that counts: the one chosen by a person, else the one with more acts after it, else the lower hash. */
  readonly counts: Hash;
  readonly settled: boolean;
}

/** By `${writer} ${seq}`: the rival a person chose. */
export type ForkChoices = ReadonlyMap<string, Hash>;

export const forkKey = (writer: WriterId, seq: number): string => `${writer} ${seq}`;

/** The forks in a set of acts. Only rivals with the same predecessor are listed: what follows a rival goes with it. */
export function findForks(acts: readonly Act[], choices: ForkChoices): readonly Fork[] {
  const groups = new Map<string, Act[]>();
  for (const act of acts) {
    const key = `${act.header.writer} ${act.header.seq} ${act.header.prev ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [act]);
    else group.push(act);
  }
  const rivalries = [...groups.values()].filter((rivals) => rivals.length > 1);
  if (rivalries.length === 0) return [];
  const followers = followersOf(acts);
  return rivalries
    .map((rivals) => forkOf(rivals, followers, choices))
    .sort((a, b) => (a.writer === b.writer ? a.seq - b.seq : a.writer < b.writer ? -1 : 1));
}

/** The acts that stand on a branch that does not count. */
export function actsOffBranch(acts: readonly Act[], forks: readonly Fork[]): ReadonlySet<Hash> {
  const off = new Set(forks.flatMap((fork) => fork.rivals.filter((rival) => rival !== fork.counts)));
  if (off.size === 0) return off;
  for (const act of acts) if (act.header.prev !== null && off.has(act.header.prev)) off.add(act.hash);
  return off;
}

function forkOf(rivals: readonly Act[], followers: ReadonlyMap<Hash, Act[]>, choices: ForkChoices): Fork {
  const first = rivals[0] as Act;
  const hashes = rivals.map((act) => act.hash).sort();
  const chosen = choices.get(forkKey(first.header.writer, first.header.seq));
  const settled = chosen !== undefined && hashes.includes(chosen);
  const { writer, seq } = first.header;
  return { writer, seq, rivals: hashes, counts: settled ? chosen : longest(hashes, followers), settled };
}

function longest(hashes: readonly Hash[], followers: ReadonlyMap<Hash, Act[]>): Hash {
  const length = (hash: Hash): number => {
    let count = 0;
    let open = followers.get(hash) ?? [];
    while (open.length > 0) {
      count += open.length;
      open = open.flatMap((act) => followers.get(act.hash) ?? []);
    }
    return count;
  };
  return hashes.reduce((best, hash) => (length(hash) > length(best) ? hash : best));
}

function followersOf(acts: readonly Act[]): Map<Hash, Act[]> {
  const followers = new Map<Hash, Act[]>();
  for (const act of acts) {
    const { prev } = act.header;
    if (prev !== null) followers.set(prev, [...(followers.get(prev) ?? []), act]);
  }
  return followers;
}
