import { createContext, useContext, useState } from "react";
import { useStore } from "zustand";
import type { DeviceSettings } from "#core/ports.ts";
import type { Selection } from "#core/model/selection.ts";
import type { AppState, OpenSelection } from "#state/app-store.ts";
import { draftAt } from "#usecases/drafts.ts";
import type { World } from "#usecases/world.ts";

/** Given by `WorldProvider`. */
export const WorldContext = createContext<World | null>(null);

/** The open selection's state: one part of the page listens for all, so that a key does not ask each of them. */
export const SelectionContext = createContext<Selection | null>(null);

/** What this device is set to, heard of likewise. */
export const SettingsContext = createContext<DeviceSettings>({});

/** The world, for use cases called from a screen. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error("no world above this screen");
  return world;
}

/** A part of the app's state. Pick small things: the screen is drawn again when what is picked changes. */
export const useApp = <T>(pick: (state: AppState) => T): T => useStore(useWorld().store, pick);

/** The open selection with its drafts. Only for screens under an open selection. */
export function useOpen(): OpenSelection {
  const open = useApp((state) => state.open);
  if (open === null) throw new Error("no selection is open");
  return open;
}

/**
 * Counts the readings of what is open. Another number says that all of it was read afresh, because another tab wrote
 * meanwhile: what a screen holds by itself is then of before.
 */
export function useReading(): number {
  const sound = useApp((state) => state.open?.sound);
  const [reading, setReading] = useState({ sound, number: 0 });
  if (reading.sound !== sound) setReading({ sound, number: reading.number + 1 });
  return reading.number;
}

/** The open selection's state. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (selection === null) throw new Error("no selection is open");
  return selection;
}

/** One draft by its key; drawn again only when that record changes. */
export const useDraft = <T>(key: string): T | null =>
  useApp(({ open }) => (open === null ? null : draftAt<T>(open, key)));
