import { entriesOf, NOTHING } from "#core/shared/by-path.ts";
import { givenFiles } from "#adapters/files/open-file.ts";
import { memoryStorage, type Memory } from "#adapters/storage/memory-storage.ts";
import { tabLock } from "#adapters/device/tab-lock.ts";

import { nodeNoticeFiles } from "#test/node-reading.ts";
import { nodeWord } from "#test/node-word.ts";
import { loadMeasure } from "#adapters/pdf/load-measure.ts";
import { SELECTION_LIMITS } from "#core/files/hostile.ts";
import { readSelectionFile } from "#core/files/selection-file.ts";
import { toCrockford } from "#core/shared/crockford.ts";
import { toHex } from "#core/shared/hex.ts";
import { hashBytes, utf8 } from "#core/shared/hash.ts";
import { fromHex } from "#core/shared/hex.ts";
import type { Chance, Clock, FileGate } from "#core/ports.ts";
import { ok } from "#core/shared/result.ts";
import { createAppStore } from "#state/app-store.ts";
import { createSaver } from "#usecases/saver.ts";
import type { World } from "#usecases/world.ts";

/** A clock that stands at 18 February 2025, 14:03:51, and moves only when told. */
export interface TestClock extends Clock {
  advance(seconds: number): void;
}

const START = Date.UTC(2025, 1, 18, 13, 3, 51) / 1000;

export function testClock(): TestClock {
  let seconds = START;
  const local = (): string => new Date((seconds + 3600) * 1000).toISOString().slice(0, 19);
  return {
    now: () => `${local()}+01:00`,
    epochSeconds: () => seconds,
    timeOfDay: () => local().slice(11, 16),
    today: () => local().slice(0, 10),
    utcAfter: (day, time, minutes) =>
      new Date(Date.parse(`${day}T${time}:00+01:00`) + minutes * 60_000).toISOString().replace(".000Z", "Z"),
    zone: () => "Europe/Brussels",
    advance: (by) => {
      seconds += by;
    },
  };
}

/** Chance that gives the same bytes in every run: SHA-256 of a counter. */
export function testChance(): Chance {
  let count = 0;
  const bytes = (length: number): Uint8Array => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      count += 1;
      out.set((fromHex(hashBytes(utf8(`chance ${count}`))) as Uint8Array).slice(0, length - at), at);
    }
    return out;
  };
  return { bytes, hex: (length) => toHex(bytes(length)), id: () => toCrockford(bytes(17)).slice(0, 26) };
}

/** Files that were saved, by name, and the ones the person will choose next. */
export interface TestFiles extends FileGate {
  readonly saved: Map<string, Uint8Array>;
  readonly toOpen: { name: string; bytes: Uint8Array }[];
}

export function testFiles(): TestFiles {
  const saved = new Map<string, Uint8Array>();
  const toOpen: { name: string; bytes: Uint8Array }[] = [];
  const save: FileGate["saveAs"] = async (name, bytes) => {
    saved.set(name, bytes);
    return ok({ name });
  };
  return {
    saved,
    toOpen,
    saveAs: save,
    download: save,
    open: async () => ok(toOpen.shift() ?? "cancelled"),
    openSeveral: async () =>
      givenFiles(toOpen.splice(0).map(({ name, bytes }) => new File([bytes.slice()], name))),
    given: givenFiles,
  };
}

/** The adapter without its worker: the same code in this thread. */
const nodeSelectionFiles: World["selectionFiles"] = {
  read: async (bytes, onProgress, signal) =>
    signal?.aborted === true
      ? { ok: false, error: { code: "cancelled" } }
      : readSelectionFile(bytes, SELECTION_LIMITS, (act, acts) => onProgress?.({ act, acts })),
};

/** jsdom draws nothing: bytes that begin as a JPEG stand for a picture as they are, of one size. */
const testImages: World["images"] = {
  shrink: async (bytes) =>
    bytes[0] === 0xff && bytes[1] === 0xd8
      ? ok({ image: btoa(String.fromCharCode(...bytes)), width: 1200, height: 1700 })
      : { ok: false, error: { code: "not-an-image" } },
};

export interface TestWorld extends World {
  readonly clock: TestClock;
  readonly files: TestFiles;
}

/** A world over memory storage, this tab the writer. PDFs are not made in it. */
export async function testWorld(memory?: Memory): Promise<TestWorld> {
  const { storage, library, fence } = memoryStorage(memory);
  const clock = testClock();
  const store = createAppStore(clock.now().slice(11, 19));
  const lock = tabLock(fence, null);
  await lock.acquire();
  return {
    clock,
    chance: testChance(),
    storage,
    library,
    tabLock: lock,
    persistence: { ask: async () => true, room: async () => null },
    environment: { isFile: false, isSecure: true, language: "en-GB" },
    files: testFiles(),
    noticeFiles: nodeNoticeFiles(),
    selectionFiles: nodeSelectionFiles,
    images: testImages,
    pdf: {
      make: async () => ({ ok: true, value: [] }),
      checkPrintable: async () => [],
      place: async () => null,
      countPages: async (documents) => documents.map(() => 1),
      print: async () => ok(undefined),
    },
    word: nodeWord(),
    measure: loadMeasure,
    store,
    saver: createSaver(storage, clock, store),
  };
}

/** All drafts of the open selection, by key. */
export const draftsOf = (world: World): { readonly [key: string]: unknown } =>
  Object.fromEntries(entriesOf(world.store.getState().open?.drafts ?? NOTHING));
