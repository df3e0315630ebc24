import { useEffect, useMemo } from "react";
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
  | Outcome;

export interface Outcome {
  readonly is: "over";
  readonly what: "write" | "print";
  readonly came: Written;
  readonly plans: readonly FilePlan[];
}

/** From where files are asked for; each place hears what came of its own only. */
export type WritingPlace = `day ${string}` | `documents ${string}` | `sheet ${string}`;

/** What the one job is at, and from where it was asked for. */
interface Job {
  /** Null before the first. */
  readonly place: WritingPlace | null;
  readonly state: WritingState;
}

export interface Writing {
  /** Moves many times a second; who only needs to know whether anything goes on asks `useIsWriting`. */
  readonly store: StoreApi<Job>;
  readonly place: WritingPlace;
  readonly write: (plans: readonly FilePlan[]) => void;
  readonly writeAsWord: (plans: readonly FilePlan[]) => void;
  readonly print: (plan: FilePlan) => void;
  readonly stop: () => void;
  /** What came of the last writing is no longer about what is ticked. */
  readonly forget: () => void;
}

/**
 * Writes or prints one thing at a time in the whole app; asking again while it goes on does nothing. It goes on when the
 * screen is left, and whoever comes back, or to another screen that writes, sees how far it is and can stop it.
 */
export function useWriting(place: WritingPlace): Writing {
  const world = useWorld();
  const writing = useMemo(() => writingFrom(deskOf(world), place), [world, place]);
  // What was read here is not news at the next visit; what ends later is.
  useEffect(() => () => writing.forget(), [writing]);
  return writing;
}

/** What the writing is at, as this place sees it: work of any, an outcome only of its own. */
export const useWritingState = ({ store, place }: Writing): WritingState =>
  useStore(store, (job) => (job.state.is === "over" && job.place !== place ? WAITING : job.state));

/** What came of the last writing asked for here; null while it goes on, and once it is forgotten. */
export const useOutcome = ({ store, place }: Writing): Outcome | null =>
  useStore(store, (job) => (job.state.is === "over" && job.place === place ? job.state : null));

/** Whether files are being made just now. */
export const useIsWriting = ({ store }: Writing): boolean =>
  useStore(store, (job) => job.state.is === "busy");

const WAITING: WritingState = { is: "waiting" };

/** The one job of a world, and what stops it. */
interface Desk {
  readonly world: World;
  readonly store: StoreApi<Job>;
  stopping: AbortController | null;
}

const desks = new WeakMap<World, Desk>();

function deskOf(world: World): Desk {
  const known = desks.get(world);
  if (known !== undefined) return known;
  const store = createStore<Job>(() => ({ place: null, state: WAITING }));
  const desk: Desk = { world, store, stopping: null };
  desks.set(world, desk);
  return desk;
}

function writingFrom(desk: Desk, place: WritingPlace): Writing {
  const { world, store } = desk;
  const run = async (
    what: "write" | "print",
    plans: readonly FilePlan[],
    work: (watch: Watch) => Promise<Written>,
  ): Promise<void> => {
    if (desk.stopping !== null || plans.length === 0) return;
    desk.stopping = new AbortController();
    const onProgress = (progress: WritingProgress): void =>
      store.setState({ place, state: { is: "busy", what, progress } }, true);
    const came = await work({ onProgress, signal: desk.stopping.signal });
    desk.stopping = null;
    store.setState({ place, state: { is: "over", what, came, plans } }, true);
  };
  return {
    store,
    place,
    write: (plans) => void run("write", plans, (watch) => writeDocuments(world, plans, watch)),
    writeAsWord: (plans) => void run("write", plans, (watch) => writeWord(world, plans, watch)),
    print: (plan) => void run("print", [plan], (watch) => printDocument(world, plan, watch)),
    stop: () => desk.stopping?.abort(),
    forget: () => {
      const job = store.getState();
      if (job.state.is === "over" && job.place === place) store.setState({ place, state: WAITING }, true);
    },
  };
}
