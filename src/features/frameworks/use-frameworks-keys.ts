import { moveCompetency } from "#core/framework/edit/competencies.ts";
import { moveLevel } from "#core/framework/edit/levels.ts";
import type { LibraryDesk } from "#features/frameworks/library-desk.ts";
import { isSpot, rowOf, spotsOf } from "#features/frameworks/place.ts";
import { useActions } from "#features/frameworks/use-actions.ts";
import { useKeyHints, type Hints } from "#ui/parts/key-hints.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const shippedHints = (): Hints => ({
  bar: [
    { keys: ["↑", "↓"], does: t("frameworks.key.choose") },
    { keys: ["C"], does: t("frameworks.key.copy") },
    { keys: ["N"], does: t("frameworks.key.newOne") },
    { keys: ["I"], does: t("frameworks.key.import") },
    { keys: ["Q"], does: t("frameworks.key.questions") },
  ],
});

const ownHints = (): Hints => ({
  bar: [
    { keys: ["Alt", "↑", "↓"], does: t("frameworks.key.choose") },
    { keys: ["Alt", "Shift", "↑", "↓"], does: t("frameworks.key.move") },
    { keys: ["Ctrl", "↵"], does: t("frameworks.key.save") },
    { keys: ["Ctrl", "Z"], does: t("frameworks.key.undo") },
    { keys: ["Q"], does: t("frameworks.key.questions") },
  ],
  more: [
    { keys: ["Ctrl", "Shift", "Z"], does: t("frameworks.key.redo") },
    { keys: ["C"], does: t("frameworks.key.copy") },
    { keys: ["N"], does: t("frameworks.key.newOne") },
    { keys: ["I"], does: t("frameworks.key.import") },
  ],
});

/** The keys of the list and of one framework. In a text field undoing is the browser's own. */
export function useFrameworksKeys(desk: LibraryDesk): void {
  const { copy, begin, save } = useActions(desk);
  useKeyHints(useSaid(desk.readOnly ? shippedHints : ownHints));
  useKeys({
    "Alt+ArrowDown": (event) => (event.shiftKey ? move(desk, -1) : step(desk, 1)),
    "Alt+ArrowUp": (event) => (event.shiftKey ? move(desk, 1) : step(desk, -1)),
    ArrowDown: () => alongRows(1),
    ArrowUp: () => alongRows(-1),
    c: copy,
    n: begin,
    i: () => desk.go({ at: "import" }, "import"),
    q: () => desk.go({ at: "questions" }, "words"),
    "Ctrl+Enter": save,
    "Ctrl+z": (event) => outside(event, event.shiftKey ? desk.redo : desk.undo),
    "Ctrl+y": (event) => outside(event, desk.redo),
  });
}

function outside(event: KeyboardEvent, does: () => void): boolean {
  if (isTyping(event.target)) return false;
  does();
  return true;
}

/** To the next row of the column that has the focus; what it leads to is shown. Elsewhere the key is let go. */
function alongRows(by: number): boolean {
  const here = document.activeElement;
  const column = here?.closest("[data-column]") ?? document.querySelector(".scr-frameworks .m_");
  if (column === null || (here !== document.body && here?.matches("[data-row], .m_, main") !== true))
    return false;
  const rows = [...column.querySelectorAll<HTMLElement>("[data-row]")];
  if (rows.length === 0) return false;
  const current = rows.findIndex(
    (row) => row === here || (here?.matches("[data-row]") !== true && row.ariaCurrent === "true"),
  );
  const next = rows[Math.min(rows.length - 1, Math.max(0, current + by))];
  next?.focus();
  next?.click();
  return true;
}

/** To the next competency or level, wherever the focus is; a field keeps it only in its own place. */
function step(desk: LibraryDesk, by: number): void {
  const spots = spotsOf(desk.framework);
  const here = spots.findIndex((each) => isSpot(desk.spot, each));
  const next = spots[Math.min(spots.length - 1, Math.max(0, here + by))];
  if (next === undefined) return;
  const inDetail = document.activeElement?.closest(".d_") != null;
  desk.goSpot(next, inDetail ? "detail" : rowOf(next));
}

/** Moves a competency in the list, or a level higher (1) or lower (-1). */
function move({ spot, readOnly, edit }: LibraryDesk, up: number): void {
  if (readOnly || spot === null) return;
  if (spot.level === null) edit(null, (before) => moveCompetency(before, spot.competency, -up));
  else edit(null, (before) => moveLevel(before, spot, up));
}
