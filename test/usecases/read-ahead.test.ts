import { beforeEach, describe, expect, it } from "vitest";
import { emptyMemory, type Memory } from "#adapters/storage/memory-storage.ts";
import { draftOf } from "#core/acts/kind.ts";
import { documentsSet } from "#core/acts/kinds/documents-set.ts";
import { ok } from "#core/shared/result.ts";
import { draftKey, keepDraft } from "#usecases/drafts.ts";
import { isSound } from "#usecases/is-sound.ts";
import { openSelection } from "#usecases/open-selection.ts";
import { readAhead, readFirst } from "#usecases/read-ahead.ts";
import { recordActs } from "#usecases/record-act.ts";
import { closeSelection, deleteSelection, readShelf } from "#usecases/shelf.ts";
import { buildSelection, must, stateOf } from "#test/builders.ts";
import { draftsOf, testWorld, type TestWorld } from "#test/make-world.ts";

let memory: Memory;
let world: TestWorld;
let id: string;

/** A selection on the shelf, and nothing open. */
beforeEach(async () => {
  memory = emptyMemory();
  world = await testWorld(memory);
  ({ id } = await buildSelection(world, { upTo: "handed-in" }));
  keepDraft(world, draftKey.text("remark"), "half a sentence");
  await closeSelection(world);
  await readShelf(world);
});

/** How many acts and drafts the storage was asked to read when the selection was opened. */
async function openedReading(): Promise<number> {
  let read = 0;
  const { storage } = world;
  const counting: TestWorld = {
    ...world,
    storage: {
      ...storage,
      load: async (selection, onActs, known) => {
        const loaded = await storage.load(selection, onActs, known);
        if (loaded.ok)
          read =
            [...loaded.value.acts].filter(([hash, act]) => known?.acts.get(hash) !== act).length +
            (loaded.value.drafts === known?.drafts?.drafts ? 0 : loaded.value.drafts.size);
        return loaded;
      },
    },
  };
  // What was read ahead belongs to the world it was read for.
  await openSelection(Object.assign(world, counting), id);
  return read;
}

/** A selection that was changed after all others, and closed. */
async function anotherChangedLater(): Promise<string> {
  world.clock.advance(60);
  const begun = await buildSelection(world, { upTo: "begun" });
  await closeSelection(world);
  await readShelf(world);
  return begun.id;
}

function all(): number {
  const { acts, drafts } = memory.shelves.get(id) ?? { acts: new Map(), drafts: new Map() };
  return acts.size + drafts.size;
}

describe("a selection that was read while the list was looked at", () => {
  it("is opened from that, the same in all, and only once", async () => {
    await openSelection(world, id);
    const state = stateOf(world);
    await closeSelection(world);
    await readAhead(world);
    expect(await openedReading()).toBe(0);
    expect(stateOf(world)).toEqual(state);
    expect(draftsOf(world)).toEqual({ [draftKey.text("remark")]: "half a sentence" });
    await closeSelection(world);
    expect(await openedReading()).toBe(all());
  });

  it("has what was written since, and nothing of what was taken away", async () => {
    await readAhead(world);
    const other = await testWorld(memory);
    await openSelection(other, id);
    await isSound(other);
    must(recordActs(other, [draftOf(documentsSet, "", { marking: "SINCE", names: "codes" as const })]));
    keepDraft(other, draftKey.text("remark"), "a whole one");
    await other.saver.settled();
    expect(await openedReading()).toBe(2);
    expect(stateOf(world).documents.marking).toBe("SINCE");
    expect(draftsOf(world)).toEqual({ [draftKey.text("remark")]: "a whole one" });
    await closeSelection(world);
    await readAhead(world);
    must(await deleteSelection(other, id));
    expect(await openSelection(world, id)).toMatchObject({ ok: false, error: { code: "not-here" } });
  });

  it("is held against its hashes as ever", async () => {
    await readAhead(world);
    const acts = memory.shelves.get(id)?.acts ?? new Map();
    const [hash, act] = [...acts].find(([, each]) => each.body?.includes('"points"')) ?? [];
    if (hash === undefined) throw new Error("no score is stored");
    acts.set(hash, { ...act, body: act.body.replace(/"points":\d+/, '"points":9900') });
    let told = 0;
    await openSelection(world, id, () => (told += 1));
    await isSound(world);
    expect(told).toBe(1);
    expect(world.store.getState().open).toBeNull();
  });

  it("is not read where one is open, or none is there", async () => {
    await openSelection(world, id);
    await readAhead(world);
    await closeSelection(world);
    expect(await openedReading()).toBe(all());
    world.store.setState({ open: null, shelf: [] });
    await readAhead(world);
    expect(await openedReading()).toBe(all());
  });

  it("is one of the five that were changed last", async () => {
    for (let other = 1; other <= 5; other += 1) {
      await anotherChangedLater();
      await readAhead(world);
      expect(await openedReading(), `${other} changed later`).toBe(other < 5 ? 0 : all());
      await closeSelection(world);
    }
  });

  it("is any one over whose row the pointer comes, or which has the focus, before all others", async () => {
    const others: string[] = [];
    for (let other = 1; other <= 5; other += 1) others.unshift(await anotherChangedLater());
    const { storage } = world;
    const asked: string[] = [];
    const begun = Promise.withResolvers<void>();
    const comes = Promise.withResolvers<void>();
    const readActs: typeof storage.readActs = async (selection, take) => {
      asked.push(selection);
      begun.resolve();
      await comes.promise;
      return storage.readActs(selection, take);
    };
    Object.assign(world, { storage: { ...storage, readActs } });
    const ahead = readAhead(world);
    await begun.promise;
    const first = readFirst(world, id);
    comes.resolve();
    await Promise.all([ahead, first]);
    // The one that was under way is read again later.
    expect(asked).toEqual([others[0], id, ...others]);
    await readFirst(world, id);
    expect(asked).toHaveLength(7);
    expect(await openedReading()).toBe(0);
    await readFirst(world, others[0] ?? "");
    expect(asked).toHaveLength(7);
  });

  it("is an older one, too, after all others have been read", async () => {
    for (let other = 1; other <= 5; other += 1) await anotherChangedLater();
    await readAhead(world);
    await readFirst(world, "not on the shelf");
    await readFirst(world, id);
    expect(await openedReading()).toBe(0);
  });

  it("is not kept where its drafts are too large", async () => {
    const { storage } = world;
    const readDrafts: typeof storage.readDrafts = (selection, take) =>
      storage.readDrafts(selection, async () => take(new Map([["k", "x".repeat(25_000_000)]])));
    Object.assign(world, { storage: { ...storage, readDrafts } });
    await readAhead(world);
    expect(await openedReading()).toBe(all());
  });

  it("is read where the one changed later is too large to be kept", async () => {
    const large = await anotherChangedLater();
    const { storage } = world;
    const asked: string[] = [];
    let goesOn = true;
    const readActs: typeof storage.readActs = (selection, take) => {
      asked.push(selection);
      if (selection !== large) return storage.readActs(selection, take);
      return storage.readActs(selection, async (part) => {
        const [first] = part;
        if (first === undefined) return take(part);
        goesOn = await take(new Map([[first[0], { ...first[1], body: "x".repeat(25_000_000) }]]));
        return goesOn;
      });
    };
    Object.assign(world, { storage: { ...storage, readActs } });
    await readAhead(world);
    expect([asked, goesOn]).toEqual([[large, id], false]);
    expect(await openedReading()).toBe(0);
  });

  it("is not added up any more once it is being opened", async () => {
    const { storage } = world;
    let wasFolded = false;
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const waiting: TestWorld["storage"] = {
      ...storage,
      load: async (...given) => {
        asked.resolve();
        await answer.promise;
        const loaded = await storage.load(...given);
        // A fold would ask for the version the shapes were found by.
        return loaded.ok
          ? ok({
              ...loaded.value,
              get shapes() {
                wasFolded = true;
                return loaded.value.shapes;
              },
            })
          : loaded;
      },
    };
    Object.assign(world, { storage: waiting });
    const ahead = readAhead(world);
    await asked.promise;
    Object.assign(world, { storage });
    await openSelection(world, id);
    answer.resolve();
    world.store.setState({ open: null });
    await ahead;
    expect(wasFolded).toBe(false);
  });

  /** Reads ahead as far as the first acts, which wait for the second of what it gives. */
  function halfway(): { readonly ahead: Promise<void>; readonly goOn: () => void } {
    const { storage } = world;
    const waits = Promise.withResolvers<void>();
    const readActs: typeof storage.readActs = (selection, take) =>
      storage.readActs(selection, async (part) => {
        await waits.promise;
        return take(part);
      });
    Object.assign(world, { storage: { ...storage, readActs } });
    return { ahead: readAhead(world), goOn: () => waits.resolve() };
  }

  it("is read to the end of its acts when it is opened meanwhile", async () => {
    const { ahead, goOn } = halfway();
    const opened = openedReading();
    goOn();
    // Only its draft was still to be read.
    expect(await opened).toBe(1);
    await ahead;
    await closeSelection(world);
    expect(await openedReading()).toBe(all());
  });

  it("is given up when another one is opened meanwhile", async () => {
    const other = await anotherChangedLater();
    const { ahead, goOn } = halfway();
    expect(await openedReading()).toBe(all());
    goOn();
    await ahead;
    await closeSelection(world);
    await openSelection(world, other);
    expect(stateOf(world).id).toBe(other);
  });
});
