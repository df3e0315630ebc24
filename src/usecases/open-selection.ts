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

/** Reads the shelf: the index cards of all selections on this device, newest change first. */
export async function readShelf(world: World): Promise<void> {
  const cards = await world.storage.list();
  if (!cards.ok) {
    world.store.setState({ shelf: [], save: { is: "not-saved", since: world.clock.now().slice(11, 19), code: cards.error.code } });
    return;
  }
  world.store.setState({ shelf: [...cards.value].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)) });
}

/** Leaves the open selection, when all of it is stored. */
export async function closeSelection(world: World): Promise<void> {
  await world.saver.settled();
  world.store.setState({ open: null, session: { is: "recorder" } });
}

/** Removes a selection from this device for good. */
export async function deleteSelection(world: World, id: SelectionId): Promise<Result<void, StorageError>> {
  const gone = await world.storage.remove(id);
  if (gone.ok) await readShelf(world);
  return gone;
}
