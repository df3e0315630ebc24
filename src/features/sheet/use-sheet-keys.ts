import { moveCriterion, moveQuestion } from "#core/sheet/change-sheet.ts";
import type { SheetDesk } from "#features/sheet/sheet-desk.ts";
import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { isTyping, useKeys } from "#ui/parts/use-keys.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const hints = () => ({
  bar: [
    { keys: ["Alt", "↑", "↓"], does: t("sheet.key.criterion") },
    { keys: ["Alt", "Q"], does: t("sheet.key.questions") },
    { keys: ["Alt", "A"], does: t("sheet.key.anchors") },
    { keys: ["Alt", "W"], does: t("sheet.key.weight") },
    { keys: ["Ctrl", "P"], does: t("sheet.key.printed") },
    { keys: ["Ctrl", "Z"], does: t("sheet.key.undo") },
  ],
  more: [
    { keys: ["Ctrl", "Shift", "Z"], does: t("sheet.key.redo") },
    { keys: ["Alt", "Shift", "↑", "↓"], does: t("sheet.key.move") },
  ],
});

/** The keys of this screen. In a text field undoing is the browser's own. */
export function useSheetKeys(desk: SheetDesk): void {
  useKeyHints(useSaid(hints));
  useKeys({
    "Alt+ArrowDown": (event) => (event.shiftKey ? move(desk, 1) : step(desk, 1)),
    "Alt+ArrowUp": (event) => (event.shiftKey ? move(desk, -1) : step(desk, -1)),
    "Alt+q": () => {
      desk.showTab("questions");
      desk.focus(rowOf(desk));
    },
    "Alt+a": () => toCriterion(desk, (id) => `anchor ${id} ${desk.sheet.scale.points.length - 1}`),
    "Alt+w": () => toCriterion(desk, () => "weight"),
    "Ctrl+p": () => desk.showTab(desk.tab === "printed" ? "questions" : "printed"),
    "Ctrl+z": (event) => outside(event, event.shiftKey ? desk.redo : desk.undo),
    "Ctrl+y": (event) => outside(event, desk.redo),
  });
}

function outside(event: KeyboardEvent, does: () => void): boolean {
  if (isTyping(event.target)) return false;
  does();
  return true;
}

/** The criterion looked at, or the first one served by the question looked at. */
function criterionHere({ place, sheet }: SheetDesk): number {
  if (place?.at === "criterion") return sheet.criteria.findIndex((each) => each.id === place.id);
  if (place?.at !== "question") return -1;
  const question = sheet.questions.find((each) => each.id === place.id);
  return sheet.criteria.findIndex((each) => question?.serves.includes(each.id));
}

function step(desk: SheetDesk, by: number): void {
  const here = criterionHere(desk);
  const last = desk.sheet.criteria.length - 1;
  const isThere = desk.place?.at === "criterion";
  const next = desk.sheet.criteria[isThere ? Math.min(last, Math.max(0, here + by)) : Math.max(0, here)];
  if (next === undefined) return;
  const inList = document.activeElement?.closest(".scr-sheet .a") != null;
  desk.go({ at: "criterion", id: next.id }, inList ? `row ${next.id}` : "middle");
}

function move({ place, readOnly, edit }: SheetDesk, by: number): void {
  if (readOnly || place === null) return;
  if (place.at === "criterion") edit(null, (before) => moveCriterion(before, place.id, by));
  if (place.at === "question") edit(null, (before) => moveQuestion(before, place.id, by));
}

function rowOf({ place, sheet }: SheetDesk): string {
  if (place?.at === "question") return `row ${place.id}`;
  const served = sheet.questions.find((each) => place?.at === "criterion" && each.serves.includes(place.id));
  return `row ${served?.id ?? sheet.questions[0]?.id ?? ""}`;
}

function toCriterion(desk: SheetDesk, spot: (id: string) => string): void {
  const criterion = desk.sheet.criteria[Math.max(0, criterionHere(desk))];
  if (criterion !== undefined) desk.go({ at: "criterion", id: criterion.id }, spot(criterion.id));
}
