import { beforeEach, describe, expect, it } from "vitest";
import { emptyMemory, type Memory } from "#adapters/storage/memory-storage.ts";
import { draftOf } from "#core/acts/kind.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import type { StoredAct } from "#core/model/act.ts";
import type { StorageError } from "#core/ports.ts";
import { hashText } from "#core/shared/hash.ts";
import { err, ok, type Result } from "#core/shared/result.ts";
import { APP_VERSION } from "#usecases/app-version.ts";
import { bringIn } from "#usecases/bring-in.ts";
import { isSound } from "#usecases/is-sound.ts";
import { writeDocuments } from "#usecases/make-documents.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { recordActs } from "#usecases/record-act.ts";
import { saveCopy } from "#usecases/save-copy.ts";
import { closeSelection } from "#usecases/shelf.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { testWorld, type TestWorld } from "#test/make-world.ts";

let memory: Memory;
let world: TestWorld;
let id: string;

/** A selection with all sheets handed in and none unsealed, stored and closed. */
beforeEach(async () => {
  memory = emptyMemory();
  world = await testWorld(memory);
  ({ id } = await buildSelection(world, { upTo: "handed-in" }));
  await closeSelection(world);
});

const stored = (): Map<string, StoredAct> => memory.shelves.get(id)?.acts ?? new Map<string, StoredAct>();

/** Changes the stored bytes of the first act of a kind, past the app. */
function tamper(kind: string, change: (act: StoredAct) => StoredAct): void {
  const found = [...stored()].find(([, act]) => act.header.includes(`"kind":"${kind}`));
  if (found === undefined) throw new Error(`no ${kind} is stored`);
  const changed = change(found[1]);
  expect(changed).not.toEqual(found[1]);
  stored().set(found[0], changed);
}

const raised = (act: StoredAct): StoredAct => ({
  ...act,
  body: (act.body ?? "").replace(/"points":\d+/, '"points":100'),
});

/** Opens, and waits until the bytes have been looked at. */
async function openAndLook(): Promise<{ readonly wasShown: boolean; readonly told: number }> {
  let told = 0;
  const opened = await openSelection(world, id, () => (told += 1));
  const wasShown = opened.ok;
  if (opened.ok) await isSound(world);
  return { wasShown, told };
}

const isOpen = (): boolean => world.store.getState().open !== null;

/** A world whose look at the bytes ends when the test says so. */
function slowCheck(): (checked: Result<void, StorageError>) => void {
  const { promise, resolve } = Promise.withResolvers<Result<void, StorageError>>();
  world = { ...world, storage: { ...world.storage, check: () => promise } };
  return resolve;
}

const MARKING = draftOf(documentsSet, "", { marking: "TYPED", names: "codes" as const });
const DAMAGED = err<StorageError>({ code: "damaged", detail: "acts" });

describe("opening a selection whose bytes are as they were written", () => {
  it("gives the same state the first and the second time, when no shape is looked at again", async () => {
    await openAndLook();
    const first = stateOf(world);
    expect(must(await world.storage.load(id)).shapes).toMatchObject({ app: APP_VERSION });
    await closeSelection(world);
    await openAndLook();
    expect(stateOf(world)).toEqual(first);
    expect(isOpen()).toBe(true);
  });

  it("looks at every shape again after an act was added, or by another version of the app", async () => {
    await openAndLook();
    const all = must(await world.storage.load(id)).shapes?.acts ?? [];
    expect(new Set(all)).toEqual(new Set(stored().keys()));
    await world.storage.saveShapes(id, { app: "0.0.1", acts: ["f".repeat(64)] });
    await openAndLook();
    expect(must(await world.storage.load(id)).shapes).toEqual({ app: APP_VERSION, acts: all });
    must(recordActs(world, [MARKING]));
    await world.saver.settled();
    await openAndLook();
    expect(must(await world.storage.load(id)).shapes?.acts).toHaveLength(all.length + 1);
  });

  it("writes, copies and prints nothing before they were looked at, and all of it then", async () => {
    const look = slowCheck();
    await openSelection(world, id);
    must(recordActs(world, [MARKING]));
    const copy = saveCopy(world);
    const before = stored().size;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect([stored().size, world.files.saved.size]).toEqual([before, 0]);
    expect(world.store.getState().save.is).toBe("saving");
    look(ok(undefined));
    expect((await copy).ok).toBe(true);
    await world.saver.settled();
    expect([stored().size, world.files.saved.size]).toEqual([before + 1, 1]);
    expect(world.store.getState().save.is).toBe("saved");
  });
});

describe("a byte changed in what is stored", () => {
  it("of a sealed sheet is found after it was opened, and the selection is closed", async () => {
    tamper("scoresheet-handed-in", raised);
    expect(await openAndLook()).toEqual({ wasShown: true, told: 1 });
    expect(isOpen()).toBe(false);
  });

  it("is found as well where the shape was found right before, and the second time too", async () => {
    await openAndLook();
    await closeSelection(world);
    tamper("scoresheet-handed-in", raised);
    for (const _time of [1, 2]) {
      expect(await openAndLook()).toEqual({ wasShown: true, told: 1 });
      expect(isOpen()).toBe(false);
    }
  });

  it("of a header is found", async () => {
    tamper("declaration-made", (act) => ({ ...act, header: act.header.replace('"at":"2025', '"at":"2024') }));
    expect((await openAndLook()).told).toBe(1);
  });

  it("that no fold can work on says damaged, though its shape was found right before", async () => {
    await openAndLook();
    await closeSelection(world);
    tamper("scoresheet-handed-in", (act) => ({ ...act, body: "7" }));
    expect(await openSelection(world, id)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });

  it.each([
    ["a header", (act: StoredAct) => ({ ...act, header: act.header.slice(1) })],
    ["a body", (act: StoredAct) => ({ ...act, body: (act.body ?? "").slice(1) })],
    ["a header's list", (act: StoredAct) => ({ ...act, header: act.header.replace('"seen"', '"seem"') })],
  ])("so that %s is no text of ours is said at once", async (_what, change) => {
    tamper("scoresheet-handed-in", change);
    expect(await openSelection(world, id)).toMatchObject({ ok: false, error: { code: "damaged" } });
    expect(isOpen()).toBe(false);
  });

  it("lets nothing out and keeps no act that was made upon it", async () => {
    const look = slowCheck();
    await openSelection(world, id);
    must(recordActs(world, [MARKING]));
    const before = stored().size;
    const copy = saveCopy(world);
    const written = writeDocuments(world, [], {
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    look(DAMAGED);
    expect(await copy).toMatchObject({ ok: false, error: { code: "damaged" } });
    expect((await written).is).toBe("stopped");
    await world.saver.settled();
    expect([stored().size, world.files.saved.size, isOpen()]).toEqual([before, 0, false]);
  });

  it("is found before a file is joined with it", async () => {
    const other = await testWorld(memory);
    must(await openSelection(other, id));
    must(await saveCopy(other));
    const file = [...other.files.saved.values()][0] as Uint8Array;
    tamper("scoresheet-handed-in", raised);
    expect(await bringIn(world, file)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });

  it("stored under another act's hash is found before a file is joined with it", async () => {
    const other = await testWorld(memory);
    must(await openSelection(other, id));
    must(await saveCopy(other));
    const file = [...other.files.saved.values()][0] as Uint8Array;
    const [first, second] = [...stored()];
    if (first === undefined || second === undefined) throw new Error("two acts are stored");
    stored().set(first[0], second[1]);
    expect(hashText(second[1].header)).toBe(second[0]);
    expect(await bringIn(world, file)).toMatchObject({ ok: false, error: { code: "damaged" } });
  });
});

describe("a storage that was taken away while the bytes are looked at", () => {
  const AWAY = err<StorageError>({ code: "blocked", detail: "another tab keeps another version open" });

  it("is no damage where what was read is sound", async () => {
    slowCheck()(AWAY);
    expect((await openAndLook()).told).toBe(0);
    expect(isOpen()).toBe(true);
  });

  it("still finds what was changed", async () => {
    tamper("scoresheet-handed-in", raised);
    slowCheck()(AWAY);
    expect((await openAndLook()).told).toBe(1);
    expect(isOpen()).toBe(false);
  });
});
