import { fileNameFor } from "#core/files/file-name.ts";
import { makeCard } from "#core/files/make-card.ts";
import { writeSelectionFile } from "#core/files/selection-file.ts";
import type { FileError } from "#core/ports.ts";
import { entriesOf } from "#core/shared/by-path.ts";
import { fromHex } from "#core/shared/hex.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import type { OpenSelection } from "#state/app-store.ts";
import { APP_VERSION } from "#usecases/app-version.ts";
import { staysHere } from "#usecases/drafts.ts";
import { isSound } from "#usecases/is-sound.ts";
import { writerFor } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

export type SaveCopyError = FileError | { readonly code: "nothing-open" | "damaged" };

const PANELKIT_TYPE = "application/vnd.panelkit";

/**
 * Saves everything of the open selection, drafts too, as a file. Works also when storage fails: it is made from what
 * is in memory. Resolves with the file's name, or "cancelled".
 */
export async function saveCopy(
  world: World,
): Promise<Result<{ readonly name: string } | "cancelled", SaveCopyError>> {
  const saved = await writeCopy(world);
  world.store.setState({ copyFailed: saved.ok ? null : saved.error.code });
  return saved;
}

async function writeCopy(
  world: World,
): Promise<Result<{ readonly name: string } | "cancelled", SaveCopyError>> {
  const { open } = world.store.getState();
  const desk = open === null ? null : writerFor(open, "desk");
  const secret = desk === null ? null : fromHex(desk.secret);
  if (open === null || secret === null) return err({ code: "nothing-open" });
  if (!(await isSound(world))) return err({ code: "damaged" });
  const number = open.journal.filter((entry) => entry.code === "copy-saved").length + 1;
  const at = world.clock.now();
  const bytes = writeSelectionFile({
    selection: open.id,
    role: "desk",
    secret,
    number,
    acts: [...open.folded.inOrder, ...open.folded.waiting],
    drafts: new Map([...entriesOf(open.drafts)].filter(([key]) => !staysHere(key))),
    salt: world.chance.hex(16),
    app: APP_VERSION,
    at,
  });
  const name = fileNameFor(makeCard(open.folded, at, null), at.slice(0, 10), number);
  const saved = await world.files.saveAs(name, bytes, PANELKIT_TYPE);
  if (!saved.ok || saved.value === "cancelled") return saved;
  await noteCopy(world, open, saved.value.name, at);
  return ok(saved.value);
}

async function noteCopy(world: World, open: OpenSelection, name: string, at: string): Promise<void> {
  const entry = { at, code: "copy-saved", params: { name } };
  const now = world.store.getState().open;
  if (now?.id === open.id) {
    world.store.setState({ open: { ...now, lastCopyAt: at, journal: [...now.journal, entry] } });
  }
  await world.storage.addToJournal(open.id, entry, makeCard(open.folded, at, at));
}
