import { fold } from "#core/acts/fold.ts";
import { readStoredAct } from "#core/acts/read-act.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { StorageError } from "#core/ports.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { World } from "#usecases/world.ts";

export type OpenError = StorageError | { readonly code: "not-here" };

/** Opens a selection from this device's storage. What is open is saved first. */
export async function openSelection(world: World, id: SelectionId): Promise<Result<void, OpenError>> {
  await world.saver.settled();
  const [stored, writers] = await Promise.all([world.storage.load(id), world.storage.writers(id)]);
  if (!stored.ok) return stored;
  if (!writers.ok) return writers;
  if (stored.value.acts.length === 0) return err({ code: "not-here" });
  const acts: Act[] = [];
  for (const each of stored.value.acts) {
    const act = readStoredAct(each);
    if (!act.ok) return err({ code: "damaged", detail: act.error.code });
    acts.push(act.value);
  }
  const lastCopy = stored.value.journal.findLast((entry) => entry.code === "copy-saved");
  world.store.setState({
    open: {
      id,
      folded: fold(id, acts),
      drafts: Object.fromEntries(stored.value.drafts),
      writers: writers.value,
      journal: stored.value.journal,
      lastCopyAt: lastCopy?.at ?? null,
      changedAt: null,
    },
  });
  return ok(undefined);
}
