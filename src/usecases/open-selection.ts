import { fold, type Folded } from "#core/acts/fold.ts";
import { readStoredAct, readUncheckedAct, type ActFault } from "#core/acts/read-act.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { ShapesFound, StorageError, StoredSelection } from "#core/ports.ts";
import { byPath } from "#core/shared/by-path.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { Hash } from "#core/shared/hash.ts";
import { areThese, knownOf, knownShapes, takeAhead } from "#usecases/read-ahead.ts";
import { APP_VERSION } from "#usecases/app-version.ts";
import type { World } from "#usecases/world.ts";

export type OpenError = StorageError | { readonly code: "not-here" };

/**
 * Opens a selection from this device's storage. What is open is saved first. It is shown while its bytes are still
 * being held against their hashes: until then nothing is stored, unsealed or handed on (`isSound`). If they are
 * damaged the selection is closed again and `onDamage` is told first.
 */
export async function openSelection(
  world: World,
  id: SelectionId,
  onDamage: () => void = () => undefined,
): Promise<Result<void, OpenError>> {
  await world.saver.settled();
  const ahead = await takeAhead(world, id);
  const reader = actReader(ahead.acts);
  const [stored, writers] = await Promise.all([
    world.storage.load(id, reader.take, knownOf(ahead)),
    world.storage.writers(id),
  ]);
  if (!stored.ok) return stored;
  if (!writers.ok) return writers;
  if (stored.value.acts.size === 0) return err({ code: "not-here" });
  const acts = reader.acts();
  const isFolded = ahead.folded !== null && areThese(stored.value.acts, ahead.acts);
  const folded = isFolded
    ? ok(ahead.folded)
    : acts.ok
      ? await foldActs(world, id, acts.value, stored.value.shapes)
      : acts;
  if (!folded.ok) return folded;
  const { drafts, journal, shapes } = stored.value;
  const sound = soundnessOf(world, id, folded.value, shapes);
  world.store.setState({
    open: {
      id,
      folded: folded.value,
      drafts: drafts === ahead.drafts?.drafts ? ahead.drafts.tree : byPath(drafts),
      writers: writers.value,
      journal,
      lastCopyAt: journal.findLast((entry) => entry.code === "copy-saved")?.at ?? null,
      changedAt: null,
      sound,
    },
  });
  void sound.then((isSound) => {
    if (isSound || world.store.getState().open?.sound !== sound) return;
    onDamage();
    world.store.setState({ open: null });
  });
  return ok(undefined);
}

/** Reads acts as they come from the storage, part by part, but for those that were read ahead. */
function actReader(ahead: ReadonlyMap<Hash, Act>) {
  const read: Act[] = [];
  let fault: ActFault | null = null;
  return {
    take: (acts: StoredSelection["acts"]): void => {
      for (const [hash, stored] of acts) {
        const known = ahead.get(hash);
        const act = known?.stored === stored ? ok(known) : readUncheckedAct(hash, stored);
        if (act.ok) read.push(act.value);
        else fault ??= act.error;
      }
    },
    acts: (): Result<readonly Act[], StorageError> =>
      fault === null ? ok(read) : err({ code: "damaged", detail: fault.code }),
  };
}

async function foldActs(
  world: World,
  id: SelectionId,
  read: readonly Act[],
  shapes: ShapesFound | null,
): Promise<Result<Folded, StorageError>> {
  try {
    return ok(fold(id, read, knownShapes(shapes)));
  } catch (error) {
    // Bytes that were changed may be anything; if they were not, this is a fault of the program.
    const checked = await world.storage.check(id);
    if (!checked.ok) return checked;
    throw error;
  }
}

/** As the storage's own check, for what was read from it: where another tab has meanwhile taken the storage away. */
const isSoundHere = ({ inOrder, waiting }: Folded): boolean =>
  [...inOrder, ...waiting].every(({ hash, stored }) => {
    const act = readStoredAct(stored);
    return act.ok && act.value.hash === hash;
  });

/** Whether the stored bytes are sound; and once they are, whose shapes need not be looked at the next time. */
async function soundnessOf(
  world: World,
  id: SelectionId,
  folded: Folded,
  before: ShapesFound | null,
): Promise<boolean> {
  const checked = await world.storage.check(id);
  if (!checked.ok && (checked.error.code === "damaged" || !isSoundHere(folded))) return false;
  const known = knownShapes(before);
  const uncounted = new Set(folded.notCounted.map(({ act }) => act.hash));
  const found = folded.inOrder.map(({ hash }) => hash).filter((hash) => !uncounted.has(hash));
  // Where it cannot be remembered, the next opening only takes longer.
  if (found.some((hash) => !known.has(hash)))
    void world.storage.saveShapes(id, { app: APP_VERSION, acts: found });
  return true;
}
