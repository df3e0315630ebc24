import type { OwnEpoch } from "#adapters/storage/fence.ts";

/**
 * Which state the drafts are in, as far as this tab can know: while it holds the fence only its own writes change them. A
 * mark names the epoch and how many writes there were.
 */
export interface DraftsState {
  /** Does a write of drafts. */
  writing<T>(write: () => Promise<T>): Promise<T>;
  /** Null while something is being written, and where another tab may write; `held` is the epoch as the storage has it. */
  mark(held: number | undefined): string | null;
  /** As `mark` before the storage was asked: to be held against the mark after it has answered. */
  ownMark(): string | null;
}

export function draftsState(own: OwnEpoch): DraftsState {
  let writes = 0;
  let pending = 0;
  const ownMark = (): string | null => {
    const epoch = own.current();
    return epoch === null || pending > 0 ? null : `${epoch} ${writes}`;
  };
  return {
    writing: async (write) => {
      writes += 1;
      pending += 1;
      try {
        return await write();
      } finally {
        pending -= 1;
      }
    },
    mark: (held) => (held === own.current() ? ownMark() : null),
    ownMark,
  };
}
