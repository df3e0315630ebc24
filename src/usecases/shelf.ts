import type { SelectionId } from "#core/model/ids.ts";
import type { StorageError } from "#core/ports.ts";
import type { Result } from "#core/shared/result.ts";
import type { World } from "#usecases/world.ts";

/** Reads the shelf: the index cards of all selections on this device, newest change first. */
export async function readShelf(world: World): Promise<void> {
  const cards = await world.storage.list();
  if (!cards.ok) {
    const since = world.clock.now().slice(11, 19);
    world.store.setState({ shelf: [], save: { is: "not-saved", since, code: cards.error.code } });
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
