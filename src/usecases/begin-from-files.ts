import type { SelectionId } from "#core/model/ids.ts";
import type { ReadFileRefusal } from "#core/notice/source/refusal.ts";
import { SOURCE_LIMITS } from "#core/notice/source/source-text.ts";
import type { ChosenFile, FileError } from "#core/ports.ts";
import type { CheckProgress } from "#core/ports-files.ts";
import type { ReadProgress } from "#core/ports-reading.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { bringIn, type BringInError } from "#usecases/bring-in.ts";
import { beginSelection, type NewSelectionError } from "#usecases/new-selection.ts";
import { readNoticeFile } from "#usecases/read-notice-file.ts";
import { closeSelection, readShelf } from "#usecases/shelf.ts";
import type { World } from "#usecases/world.ts";

/** The largest backup there is. */
const MOST_BACKUP_BYTES = 256_000_000;

/** Why nothing began with a file. */
export type BeginRefusal =
  | { readonly from: "gate"; readonly error: FileError; readonly isBackup: boolean }
  | { readonly from: "reader"; readonly error: ReadFileRefusal }
  | { readonly from: "begin"; readonly error: NewSelectionError }
  | { readonly from: "backup"; readonly error: BringInError };

/** Which of the files is being read, and how far. */
export interface FilesProgress {
  readonly name: string;
  /** From 1. */
  readonly file: number;
  readonly files: number;
  /** How far it is; null where the file has not told of pages, or none of its acts is checked. */
  readonly done: ReadProgress | CheckProgress | null;
}

export interface BegunFromFiles {
  readonly begun: readonly SelectionId[];
  readonly refused: readonly { readonly name: string; readonly why: BeginRefusal }[];
}

/** Backups are known by their name here; one under another name is refused by the reader, in words. */
const isBackup = (name: string): boolean => name.toLowerCase().endsWith(".panelkit");

/**
 * Begins a selection with each file, one after the other: a notice of any kind, or a backup; with `areBackups` each is
 * taken for one whatever its name. One that is refused stops no other. After an abort the rest is refused as cancelled. The selection of a single file stays open; of several
 * none does, and the shelf is read again.
 */
export async function beginFromFiles(
  world: World,
  files: readonly ChosenFile[],
  onProgress?: (progress: FilesProgress) => void,
  signal?: AbortSignal,
  areBackups = false,
): Promise<BegunFromFiles> {
  const begun: SelectionId[] = [];
  const refused: { name: string; why: BeginRefusal }[] = [];
  for (const [index, file] of files.entries()) {
    const tell = (done: FilesProgress["done"]): void =>
      onProgress?.({ name: file.name, file: index + 1, files: files.length, done });
    tell(null);
    const result =
      areBackups || isBackup(file.name)
        ? await restore(world, file, tell, signal)
        : await beginWithNotice(world, file, tell, signal);
    if (result.ok) begun.push(result.value);
    else refused.push({ name: file.name, why: result.error });
  }
  if (files.length > 1 && begun.length > 0) {
    await closeSelection(world);
    await readShelf(world);
  }
  return { begun, refused };
}

async function beginWithNotice(
  world: World,
  file: ChosenFile,
  onProgress: (page: ReadProgress) => void,
  signal: AbortSignal | undefined,
): Promise<Result<SelectionId, BeginRefusal>> {
  const cancelled = { from: "reader", error: { code: "cancelled" } } as const;
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) return err(cancelled);
  const opened = await file.read(SOURCE_LIMITS.file);
  if (!opened.ok) return err({ from: "gate", error: opened.error, isBackup: false });
  const notice = await readNoticeFile(world, opened.value, onProgress, signal);
  if (!notice.ok) return err({ from: "reader", error: notice.error });
  if (isStopped()) return err(cancelled);
  const selection = await beginSelection(world, notice.value);
  return selection.ok ? selection : err({ from: "begin", error: selection.error });
}

async function restore(
  world: World,
  file: ChosenFile,
  onProgress: (done: CheckProgress) => void,
  signal: AbortSignal | undefined,
): Promise<Result<SelectionId, BeginRefusal>> {
  if (signal?.aborted === true) return err({ from: "backup", error: { code: "cancelled" } });
  const opened = await file.read(MOST_BACKUP_BYTES);
  if (!opened.ok) return err({ from: "gate", error: opened.error, isBackup: true });
  const brought = await bringIn(world, opened.value.bytes, onProgress, signal);
  return brought.ok ? ok(brought.value.id) : err({ from: "backup", error: brought.error });
}
