import { useCallback, useMemo, useRef } from "react";
import type { SelectionId } from "#core/model/ids.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";

export interface SheetHistory {
  /** Changes the sheet. Changes of the same `what` in a row are undone together: the letters typed into one field. */
  readonly edit: (what: string | null, change: (sheet: Sheet) => Sheet) => void;
  /** Ends a run of typing: what follows is undone by itself. */
  readonly pause: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Forgets all: after a lock there is nothing to go back to. */
  readonly forget: () => void;
}

interface Steps {
  past: Sheet[];
  future: Sheet[];
  what: string | null;
}

/** Steps by world and selection, so that they outlive a visit to another step and end with the session. */
const STEPS = new WeakMap<World, Map<SelectionId, Steps>>();

function stepsOf(world: World, id: SelectionId): Steps {
  const ofWorld = STEPS.get(world) ?? new Map<SelectionId, Steps>();
  STEPS.set(world, ofWorld);
  const steps = ofWorld.get(id) ?? { past: [], future: [], what: null };
  ofWorld.set(id, steps);
  return steps;
}

/** Undo and redo over the working sheet, without a limit. */
export function useHistory(sheet: Sheet | null, keep: (sheet: Sheet) => void): SheetHistory {
  const world = useWorld();
  const id = useApp((state) => state.open?.id ?? "");
  const now = useRef(sheet);
  now.current = sheet;
  const put = useCallback(
    (next: Sheet) => {
      now.current = next;
      keep(next);
    },
    [keep],
  );
  const edit = useCallback<SheetHistory["edit"]>(
    (what, change) => {
      const before = now.current;
      const after = before === null ? null : change(before);
      if (before === null || after === null || after === before) return;
      const steps = stepsOf(world, id);
      if (what === null || what !== steps.what) steps.past.push(before);
      steps.future = [];
      steps.what = what;
      put(after);
    },
    [world, id, put],
  );
  const go = useCallback(
    (from: "past" | "future", to: "past" | "future") => {
      const steps = stepsOf(world, id);
      const next = steps[from].pop();
      if (next === undefined || now.current === null) return;
      steps[to].push(now.current);
      steps.what = null;
      put(next);
    },
    [world, id, put],
  );
  return useMemo(
    () => ({
      edit,
      pause: () => {
        stepsOf(world, id).what = null;
      },
      undo: () => go("past", "future"),
      redo: () => go("future", "past"),
      forget: () => {
        Object.assign(stepsOf(world, id), { past: [], future: [], what: null });
      },
    }),
    [edit, go, world, id],
  );
}
