import { useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import {
  printDocument,
  writeDocuments,
  type FilePlan,
  type Watch,
  type Written,
} from "#usecases/make-documents.ts";
import { writeWord } from "#usecases/write-word.ts";
import { useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import type { WritingProgress } from "#usecases/writing-progress.ts";

/** What the writing of files is at. */
export type WritingState =
  | { readonly is: "waiting" }
  | { readonly is: "busy"; readonly what: "write" | "print"; readonly progress: WritingProgress }
  | {
      readonly is: "over";
      readonly what: "write" | "print";
      readonly came: Written;
      readonly plans: readonly FilePlan[];
    };

export interface Writing {
  /** Moves many times a second; who only needs to know whether anything goes on asks `useIsWriting`. */
  readonly store: StoreApi<WritingState>;
  readonly write: (plans: readonly FilePlan[]) => void;
  readonly writeAsWord: (plans: readonly FilePlan[]) => void;
  readonly print: (plan: FilePlan) => void;
  readonly stop: () => void;
  /** What came of the last writing is no longer about what is ticked. */
  readonly forget: () => void;
}

/** Writes or prints one thing at a time; asking again while it goes on does nothing. */
export function useWriting(): Writing {
  const world = useWorld();
  const [writing] = useState(() => createWriting(world));
  return writing;
}

/** Whether files are being made just now. */
export const useIsWriting = ({ store }: Writing): boolean => useStore(store, (state) => state.is === "busy");

function createWriting(world: World): Writing {
  const store = createStore<WritingState>(() => ({ is: "waiting" }));
  let stopping: AbortController | null = null;
  const run = async (
    what: "write" | "print",
    plans: readonly FilePlan[],
    work: (watch: Watch) => Promise<Written>,
  ): Promise<void> => {
    if (stopping !== null || plans.length === 0) return;
    stopping = new AbortController();
    const onProgress = (progress: WritingProgress): void =>
      store.setState({ is: "busy", what, progress }, true);
    const came = await work({ onProgress, signal: stopping.signal });
    stopping = null;
    store.setState({ is: "over", what, came, plans }, true);
  };
  return {
    store,
    write: (plans) => void run("write", plans, (watch) => writeDocuments(world, plans, watch)),
    writeAsWord: (plans) => void run("write", plans, (watch) => writeWord(world, plans, watch)),
    print: (plan) => void run("print", [plan], (watch) => printDocument(world, plan, watch)),
    stop: () => stopping?.abort(),
    forget: () => {
      if (store.getState().is === "over") store.setState({ is: "waiting" }, true);
    },
  };
}
