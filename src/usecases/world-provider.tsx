import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { World } from "#usecases/world.ts";
import { SelectionContext, SettingsContext, WorldContext } from "#usecases/world-context.ts";

/** Gives the world, its settings, and the state of the selection that is open in it, to the screens below. */
export function WorldProvider({ value, children }: { readonly value: World; readonly children: ReactNode }) {
  const selection = useStore(value.store, (state) => state.open?.folded.selection ?? null);
  const settings = useStore(value.store, (state) => state.settings);
  return (
    <WorldContext value={value}>
      <SettingsContext value={settings}>
        <SelectionContext value={selection}>{children}</SelectionContext>
      </SettingsContext>
    </WorldContext>
  );
}
