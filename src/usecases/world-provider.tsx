import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { World } from "#usecases/world.ts";
import { SelectionContext, WorldContext } from "#usecases/world-context.ts";

/** Gives the world, and the state of the selection that is open in it, to the screens below. */
export function WorldProvider({ value, children }: { readonly value: World; readonly children: ReactNode }) {
  const selection = useStore(value.store, (state) => state.open?.folded.selection ?? null);
  return (
    <WorldContext value={value}>
      <SelectionContext value={selection}>{children}</SelectionContext>
    </WorldContext>
  );
}
