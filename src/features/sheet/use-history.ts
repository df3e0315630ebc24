import type { Sheet } from "#core/model/sheet.ts";
import { useHistory, type History } from "#ui/parts/use-history.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";

export type SheetHistory = History<Sheet>;

/** Undo and redo over the working sheet of the open selection. */
export function useSheetHistory(sheet: Sheet | null, keep: (sheet: Sheet) => void): SheetHistory {
  const world = useWorld();
  const id = useApp((state) => state.open?.id ?? "");
  return useHistory(world, `sheet ${id}`, sheet, keep);
}
