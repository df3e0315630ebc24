import { deviceChance } from "#adapters/device/chance.ts";
import { deviceClock } from "#adapters/device/clock.ts";
import { pageEnvironment } from "#adapters/device/environment.ts";
import { devicePersistence } from "#adapters/device/persistence.ts";
import { tabLock } from "#adapters/device/tab-lock.ts";
import { browserFileGate } from "#adapters/files/browser-file-gate.ts";
import { selectionFiles } from "#adapters/files/read-apart.ts";
import { imageShrinker } from "#adapters/files/shrink-image.ts";
import { loadMeasure } from "#adapters/pdf/load-measure.ts";
import { createPdfMaker } from "#adapters/pdf/make-pdf.ts";
import { createWordMaker } from "#adapters/word/make-word.ts";
import { createNoticeFiles } from "#adapters/reading/notice-files.ts";
import type { FencedStorage } from "#adapters/storage/fenced-storage.ts";
import { idbStorage } from "#adapters/storage/idb-storage.ts";
import { createAppStore } from "#state/app-store.ts";
import { createSaver } from "#usecases/saver.ts";
import type { World } from "#usecases/world.ts";

/** Joins the adapters into the world. Where nothing can be kept, all works in memory and the app says so. */
export async function makeWorld(): Promise<World> {
  const clock = deviceClock();
  const environment = pageEnvironment();
  const { storage, library, fence } = await chooseStorage(environment.isFile);
  const store = createAppStore(clock.now().slice(11, 19));
  return {
    clock,
    chance: deviceChance(),
    storage,
    library,
    tabLock: environment.isFile ? tabLock(fence, null) : tabLock(fence),
    persistence: devicePersistence(),
    environment,
    files: browserFileGate(),
    noticeFiles: createNoticeFiles(),
    selectionFiles: selectionFiles(),
    images: imageShrinker(),
    pdf: createPdfMaker(),
    word: createWordMaker(),
    measure: loadMeasure,
    store,
    saver: createSaver(storage, clock, store),
  };
}

/** A page from file:// shares its storage with every other local page, so nothing is kept there. */
async function chooseStorage(isFile: boolean): Promise<FencedStorage> {
  if (isFile) return inMemory();
  const kept = idbStorage();
  // The cheapest question that opens the database; a browser that gives no storage refuses it.
  const works = await kept.storage.settings();
  return works.ok ? kept : inMemory();
}

/** Loaded only where it is needed: nearly every start keeps what it is given. */
async function inMemory(): Promise<FencedStorage> {
  const { memoryStorage } = await import("#adapters/storage/memory-storage.ts");
  return memoryStorage();
}
