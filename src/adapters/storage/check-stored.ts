import type { Connection } from "#adapters/storage/connection.ts";
import { damaged } from "#adapters/storage/idb-error.ts";
import { reading } from "#adapters/storage/idb-write.ts";
import { keysOf } from "#adapters/storage/schema.ts";
import { areActs } from "#adapters/storage/stored-shapes.ts";
import { areAsStored } from "#core/acts/as-stored.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { Stored } from "#core/ports.ts";
import { hashText, type Hash } from "#core/shared/hash.ts";
import { toHex } from "#core/shared/hex.ts";
import { err, ok } from "#core/shared/result.ts";

/** Read at once; with the longest notes a hundred acts are some 30 MB. */
const BATCH = 100;

/** Reads the stored acts of a selection afresh and holds each against the hash it is stored under. */
export async function checkStored(connection: Connection, id: string): Stored<void> {
  let range = keysOf(id);
  for (;;) {
    const batch = await reading(connection, async (database) => {
      const { store } = database.transaction("acts");
      return Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
    });
    if (!batch.ok) return batch;
    const [keys, acts] = batch.value;
    if (!areActs(acts)) return err(damaged("acts"));
    const sound = await areSound(acts.map((act, index) => [keys[index]?.[1] ?? "", act]));
    if (!sound) return err(damaged("acts"));
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return ok(undefined);
    range = IDBKeyRange.bound(last, range.upper, true);
  }
}

/** Whether all acts are what was stored under their hashes. */
export async function areSound(acts: readonly (readonly [Hash, StoredAct])[]): Promise<boolean> {
  const each = await Promise.all(acts.map(([hash, act]) => areAsStored(hash, act, digest)));
  return each.every((sound) => sound);
}

/** The browser's own SHA-256 is many times faster, but it is there only where the page came by a safe way. */
async function digest(text: string): Promise<Hash> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return hashText(text);
  return toHex(new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
