import type { Fence } from "#adapters/storage/fence.ts";
import type { Stored, TabLock } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";

const NAME = "panelkit-writer";

type Locks = Pick<LockManager, "request">;

/** Gives a held lock back. */
type Release = () => void;

/**
 * The tab lock of this page. A browser without locks cannot tell whether another tab writes: there every tab that
 * asks becomes the writer, and the fence refuses the one before.
 */
export function tabLock(fence: Fence, locks: Locks | null = navigator.locks ?? null): TabLock {
  let isWriter = false;
  fence.onLost(() => {
    isWriter = false;
  });
  const take = (options: LockOptions): Promise<Release | null> =>
    locks === null ? Promise.resolve(() => undefined) : hold(locks, options, () => fence.lower());
  const become = async (release: Release): Stored<void> => {
    const raised = await fence.raise();
    isWriter = raised.ok;
    if (!raised.ok) release();
    return raised;
  };
  return {
    acquire: async () => {
      if (isWriter) return ok("writer");
      const release = await take({ ifAvailable: true });
      if (release === null) return ok("reader");
      const became = await become(release);
      return became.ok ? ok("writer") : became;
    },
    takeOver: async () => {
      if (isWriter) return ok(undefined);
      const release = await take({ steal: true });
      return become(release ?? (() => undefined));
    },
    onLost: (listener) => fence.onLost(listener),
  };
}

/** Null if another tab holds it. Once held it stays so until released, the page ends, or another tab takes it: `lost`. */
function hold(locks: Locks, options: LockOptions, lost: () => void): Promise<Release | null> {
  return new Promise((resolve) => {
    const held = locks.request(NAME, options, (lock) => {
      if (lock === null) return resolve(null);
      return new Promise<void>((release) => resolve(release));
    });
    held.catch(() => {
      lost();
      resolve(null);
    });
  });
}
