import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryStorage } from "#adapters/storage/memory-storage.ts";
import type { SelectionStorage } from "#core/ports.ts";
import { err, ok } from "#core/shared/result.ts";
import { createAppStore } from "#state/app-store.ts";
import { createSaver } from "#usecases/saver.ts";
import { testClock } from "#test/make-world.ts";

/** A storage whose next writes fail as told; what it keeps is real. */
function failing(): { storage: SelectionStorage; fails: number; written: string[] } {
  const { storage, fence } = memoryStorage();
  void fence.raise();
  const state = { storage, fails: 0, written: [] as string[] };
  const saveDrafts: SelectionStorage["saveDrafts"] = async (id, batch) => {
    if (state.fails > 0) {
      state.fails -= 1;
      return err({ code: "full", detail: "QuotaExceededError" });
    }
    state.written.push([...batch].map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(" "));
    return ok(undefined);
  };
  state.storage = { ...storage, saveDrafts };
  return state;
}

describe("saving drafts", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("writes the newest value within 100 ms of the first keystroke, and says saved only then", async () => {
    const state = failing();
    const store = createAppStore("14:00:00");
    const saver = createSaver(state.storage, testClock(), store);
    for (const text of ["T", "Th", "Thr", "Three"]) {
      saver.draft("s", "note", text, "typing");
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(state.written).toEqual([]);
    expect(store.getState().save).toEqual({ is: "saved", at: "14:00:00" });
    await vi.advanceTimersByTimeAsync(60);
    expect(state.written).toEqual(['note="Three"']);
    expect(store.getState().save).toEqual({ is: "saved", at: "14:03:51" });
  });

  it("says that it is saving where that takes long, and no word more with each key", async () => {
    const state = failing();
    const store = createAppStore("14:00:00");
    let tell: () => void = () => undefined;
    const slow: SelectionStorage = {
      ...state.storage,
      saveDrafts: () => new Promise((resolve) => (tell = () => resolve(ok(undefined)))),
    };
    const saver = createSaver(slow, testClock(), store);
    saver.draft("s", "score", 4, "choice");
    await vi.advanceTimersByTimeAsync(150);
    tell();
    await vi.advanceTimersByTimeAsync(1);
    const said = vi.fn<() => void>();
    const leave = store.subscribe(said);
    saver.draft("s", "score", 3, "choice");
    await vi.advanceTimersByTimeAsync(150);
    tell();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).not.toHaveBeenCalled();
    saver.draft("s", "score", 2, "choice");
    await vi.advanceTimersByTimeAsync(400);
    expect(store.getState().save).toEqual({ is: "saving", since: "14:03:51" });
    tell();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState().save).toEqual({ is: "saved", at: "14:03:51" });
    leave();
  });

  it("writes a choice at once, with what was typed before it", async () => {
    const state = failing();
    const saver = createSaver(state.storage, testClock(), createAppStore("14:00:00"));
    saver.draft("s", "note", "Th", "typing");
    saver.draft("s", "score", 4, "choice");
    await vi.advanceTimersByTimeAsync(0);
    expect(state.written).toEqual(['note="Th" score=4']);
  });

  it("says at once that a write failed, keeps what was typed, and tries again", async () => {
    const state = failing();
    state.fails = 1;
    const store = createAppStore("14:00:00");
    const saver = createSaver(state.storage, testClock(), store);
    saver.draft("s", "note", "kept", "typing");
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().save).toEqual({ is: "not-saved", since: "14:03:51", code: "full" });
    saver.draft("s", "other", "typed meanwhile", "typing");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(state.written.join("; ")).toContain('note="kept"');
    expect(state.written.join("; ")).toContain('other="typed meanwhile"');
    expect(store.getState().save.is).toBe("saved");
  });

  it("never lets a later value be overtaken by an earlier one", async () => {
    const state = failing();
    state.fails = 2;
    const store = createAppStore("14:00:00");
    const saver = createSaver(state.storage, testClock(), store);
    saver.draft("s", "note", "first", "typing");
    await vi.advanceTimersByTimeAsync(100);
    saver.draft("s", "note", "second", "typing");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.written.at(-1)).toBe('note="second"');
  });

  it("becomes a reader when another tab has taken over", async () => {
    const { storage } = memoryStorage();
    const store = createAppStore("14:00:00");
    const saver = createSaver(storage, testClock(), store);
    saver.draft("s", "note", "typed in the wrong tab", "typing");
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().keeping).toBe("reader");
    expect(store.getState().save.is).toBe("not-saved");
  });
});

describe("saving what belongs to no selection", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("does the newest write of each key, in order with drafts, and tries again when it failed", async () => {
    const state = failing();
    const store = createAppStore("14:00:00");
    const saver = createSaver(state.storage, testClock(), store);
    const done: string[] = [];
    let fails = 1;
    const write = (text: string) => async () => {
      if (fails-- > 0) return err({ code: "full" as const, detail: "" });
      done.push(text);
      return ok(undefined);
    };
    saver.later("framework own-1", write("T"));
    saver.later("framework own-1", write("Th"));
    saver.later("used s1", write("questions"));
    saver.later("framework own-1", write("The"));
    saver.draft("s", "note", "typed", "typing");
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().save.is).toBe("not-saved");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(done).toEqual(["Th", "questions", "The"]);
    expect(state.written).toEqual(['note="typed"']);
    expect(store.getState().save.is).toBe("saved");
  });
});
