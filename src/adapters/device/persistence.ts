import type { Persistence } from "#core/ports.ts";

type Manager = Pick<StorageManager, "persist" | "persisted" | "estimate">;

/** What this browser promises about storage. Null on a page that has no storage manager: it promises nothing. */
export const devicePersistence = (manager: Manager | null = navigator.storage ?? null): Persistence => ({
  ask: async () => {
    try {
      return manager !== null && ((await manager.persisted()) || (await manager.persist()));
    } catch {
      return false;
    }
  },
  room: async () => {
    try {
      const { usage, quota } = (await manager?.estimate()) ?? {};
      return usage === undefined || quota === undefined ? null : { used: usage, quota };
    } catch {
      return null;
    }
  },
});
