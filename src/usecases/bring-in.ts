import { fold, type Folded } from "#core/acts/fold.ts";
import { draftOf } from "#core/acts/kind.ts";
import { deskTaken } from "#core/acts/kinds/desk-taken.ts";
import { writerBegan } from "#core/acts/kinds/writer-began.ts";
import { mergeActs } from "#core/acts/merge.ts";
import { readStoredAct } from "#core/acts/read-act.ts";
import { makeCard } from "#core/files/make-card.ts";
import type { SelectionFile } from "#core/files/selection-file.ts";
import type { Act } from "#core/model/act.ts";
import type { SelectionId } from "#core/model/ids.ts";
import type { CheckProgress, SelectionFileRefusal } from "#core/ports-files.ts";
import type { DraftBatch, StorageError, StoredSelection, WriterRecord } from "#core/ports.ts";
import type { Hash } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { areSheetDrafts, broughtDrafts } from "#usecases/brought-drafts.ts";
import { rememberQuestions } from "#usecases/question-bank.ts";
import { newWriter } from "#usecases/new-selection.ts";
import { composeAll } from "#usecases/record-act.ts";
import type { World } from "#usecases/world.ts";

/** both-wrote: two laptops went on as the desk, and that many entries of one of them would not count. */
export type BringInError =
  | SelectionFileRefusal
  | StorageError
  | { readonly code: "both-wrote"; readonly count: number };

/** What came of bringing a file in: which selection, and whether it was here before. */
export interface BroughtIn {
  readonly id: SelectionId;
  readonly wasHere: boolean;
  readonly newActs: number;
}

/**
 * Brings a selection file in. A selection that is not here goes on with a new writer, whose first act says what it
 * continues, and which takes the desk. One that is here gets the acts it lacks, and the scoresheets that were begun
 * elsewhere (`broughtDrafts`); its own drafts stay as they are, and this laptop is the desk again. A file is refused with
 * which anything would cease to count.
 * A refused file changes nothing, and so does one whose checking is aborted.
 */
export async function bringIn(
  world: World,
  bytes: Uint8Array,
  onProgress?: (progress: CheckProgress) => void,
  signal?: AbortSignal,
): Promise<Result<BroughtIn, BringInError>> {
  if (world.store.getState().keeping === "reader") return err({ code: "read-only", detail: "" });
  const file = await world.selectionFiles.read(bytes, onProgress, signal);
  if (!file.ok) return file;
  if (!areSheetDrafts(file.value.drafts)) return err({ code: "damaged", part: "drafts" });
  const id = file.value.manifest.selection;
  await world.saver.settled();
  const stored = await world.storage.load(id);
  if (!stored.ok) return stored;
  const here = [...stored.value.acts].flatMap(([hash, each]) => {
    const act = readStoredAct(each);
    return act.ok && act.value.hash === hash ? [act.value] : [];
  });
  if (here.length !== stored.value.acts.size) return err({ code: "damaged", detail: "storage" });
  return here.length === 0
    ? restore(world, file.value)
    : join(world, file.value, { acts: here, drafts: stored.value.drafts });
}

/** A selection that is not on this device: a new desk goes on where the file's desk stopped. */
async function restore(world: World, file: SelectionFile): Promise<Result<BroughtIn, BringInError>> {
  const id = file.manifest.selection;
  const before = fold(id, file.acts);
  const writer = newWriter(world, "desk", null);
  const composed = composeAll(
    world,
    before,
    [
      draftOf(writerBegan, "", { role: "desk", name: deskName(before), continues: before.selection.desk }),
      draftOf(deskTaken, "", { reason: file.manifest.at }),
    ],
    writer,
  );
  if (!composed.ok) throw new Error(`a restored selection refuses its new desk: ${composed.error.code}`);
  const kept = await world.storage.saveWriter(id, writer);
  if (!kept.ok) return kept;
  const all = [...file.acts, ...composed.value.acts];
  const written = await write(world, id, composed.value.folded, all, file.drafts);
  return written.ok ? ok({ id, wasHere: false, newActs: file.acts.length }) : written;
}

const deskName = (folded: Folded): string =>
  folded.selection.writers[folded.selection.desk ?? ""]?.name ?? "";

interface Here {
  readonly acts: readonly Act[];
  readonly drafts: StoredSelection["drafts"];
}

/** A selection that is here: the union of both sets of acts, with the desk on this laptop. */
async function join(world: World, file: SelectionFile, here: Here): Promise<Result<BroughtIn, BringInError>> {
  const { at, selection: id } = file.manifest;
  const known = new Set(here.acts.map((act) => act.hash));
  const merged = mergeActs(here.acts, file.acts);
  const joined = fold(id, merged);
  const lost = lostBy(joined, fold(id, here.acts), fold(id, file.acts));
  if (lost > 0) return err({ code: "both-wrote", count: lost });
  const writers = await world.storage.writers(id);
  if (!writers.ok) return writers;
  const taken = takenDesk(world, joined, writers.value, at);
  const { folded } = taken;
  const fresh = [...merged.filter((act) => !known.has(act.hash)), ...taken.acts];
  const brought = broughtDrafts(folded.selection, here.drafts, { drafts: file.drafts, at });
  const written = await write(world, id, folded, fresh, brought);
  if (world.store.getState().open?.id === id) world.store.setState({ open: null });
  return written.ok ? ok({ id, wasHere: true, newActs: fresh.length - taken.acts.length }) : written;
}

/**
 * How many acts count here, or are new and count in the file, and not in what both are joined to. Not those of a fork:
 * both branches are kept and shown, and a person settles which one counts.
 */
function lostBy({ notCounted }: Folded, here: Folded, file: Folded): number {
  const off = new Set(
    notCounted.flatMap(({ act, because }) => (because.code === "other-branch" ? [] : [act.hash])),
  );
  const known = new Set([...here.inOrder, ...here.waiting].map(({ hash }) => hash));
  const fresh = countedIn(file).filter((hash) => !known.has(hash));
  return [...countedIn(here), ...fresh].filter((hash) => off.has(hash)).length;
}

function countedIn({ inOrder, notCounted }: Folded): readonly Hash[] {
  const off = new Set(notCounted.map(({ act }) => act.hash));
  return inOrder.map(({ hash }) => hash).filter((hash) => !off.has(hash));
}

/** Whoever restores a backup goes on here: the desk comes back from the laptop that had it meanwhile. */
function takenDesk(
  world: World,
  joined: Folded,
  writers: readonly WriterRecord[],
  reason: string,
): { readonly folded: Folded; readonly acts: readonly Act[] } {
  const own = writers.findLast(({ role }) => role === "desk");
  if (own === undefined || joined.selection.desk === own.writer) return { folded: joined, acts: [] };
  const composed = composeAll(world, joined, [draftOf(deskTaken, "", { reason })], own);
  if (!composed.ok) throw new Error(`a selection refuses its former desk: ${composed.error.code}`);
  return composed.value;
}

async function write(
  world: World,
  id: SelectionId,
  folded: Folded,
  acts: readonly Act[],
  drafts: DraftBatch,
): ReturnType<World["storage"]["appendActs"]> {
  const stored = acts.map((act) => act.stored);
  const written = await world.storage.appendActs(
    id,
    stored,
    makeCard(folded, world.clock.now(), null),
    drafts,
  );
  if (written.ok && folded.selection.sheets.length > 0) rememberQuestions(world, folded.selection);
  return written;
}
