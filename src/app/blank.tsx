import { useLayoutEffect } from "react";
import { combinationOf, isTyping } from "#ui/parts/use-keys.ts";
import { blankScreen } from "#usecases/device.ts";
import { useApp, useWorld } from "#usecases/world-context.ts";
import type { World } from "#usecases/world.ts";
import { t } from "#words/t.ts";

/**
 * Covers the screen on Alt+B. Any key or press shows it again and does nothing else, so the focus stays where it was.
 * Stands first in the app: its keys are heard before those of any screen, list or dialog.
 */
export function Blank() {
  const world = useWorld();
  const blank = useApp((state) => state.blank);
  useLayoutEffect(() => listen(world), [world]);
  if (!blank) return null;
  return (
    <div className="blank" role="status">
      <button
        type="button"
        tabIndex={-1}
        // A press must neither take the focus away nor reach what lies below, and it is over with the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => blankScreen(world, false)}
      >
        {t("shell.blank")}
      </button>
    </div>
  );
}

function listen(world: World): () => void {
  // The key that brought the screen back is let go of first: held down, it must not work on what it uncovered.
  let held = "";
  const take = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (event: KeyboardEvent): void => {
    if (world.store.getState().blank) {
      take(event);
      if (event.repeat) return;
      held = event.code;
      blankScreen(world, false);
    } else if (isStillHeld(held, event)) take(event);
    else if (isBlankKey(event)) {
      take(event);
      blankScreen(world, true);
    }
  };
  const up = (event: KeyboardEvent): void => {
    if (event.code !== held) return;
    held = "";
    take(event);
  };
  window.addEventListener("keydown", down, true);
  window.addEventListener("keyup", up, true);
  return () => {
    window.removeEventListener("keydown", down, true);
    window.removeEventListener("keyup", up, true);
  };
}

/** Asked of the event, because letting go of a key goes unheard where the window was left meanwhile. */
function isStillHeld(code: string, event: KeyboardEvent): boolean {
  if (code === event.code) return event.repeat;
  return (
    (code.startsWith("Alt") && event.altKey) ||
    (code.startsWith("Control") && event.ctrlKey) ||
    (code.startsWith("Shift") && event.shiftKey)
  );
}

/** Never AltGr, and on macOS not inside text, where Alt with a letter writes a sign. */
function isBlankKey(event: KeyboardEvent): boolean {
  if (combinationOf(event) !== "Alt+b" || event.repeat || event.getModifierState("AltGraph")) return false;
  return !(isTyping(event.target) && navigator.platform.startsWith("Mac"));
}
