import { useKeyHints } from "#ui/parts/key-hints.tsx";
import { useKeys } from "#ui/parts/use-keys.ts";
import { useSaid } from "#ui/domain/use-language.ts";
import { t } from "#words/t.ts";

const groupHints = () => ({
  bar: [
    { keys: ["↑", "↓"], does: t("comparison.key.candidate") },
    { keys: ["Alt", "↑", "↓"], does: t("comparison.key.move") },
    { keys: ["R"], does: t("comparison.key.reason") },
    { keys: ["C"], does: t("comparison.key.byCompetency") },
    { keys: ["↵"], does: t("comparison.key.show") },
  ],
});

const competencyHints = () => ({
  bar: [
    { keys: ["↑", "↓"], does: t("comparison.key.competency") },
    { keys: ["←", "→"], does: t("comparison.key.candidate") },
    { keys: ["C"], does: t("comparison.key.byGroup") },
    { keys: ["↵"], does: t("comparison.key.show") },
  ],
});

/** Keys that both views have: the arrows go through rows, Enter shows the current candidate, C changes the view. */
export function useComparisonKeys(deeds: {
  readonly view: "group" | "competency";
  readonly onRow: (by: 1 | -1) => void;
  readonly onColumn: (by: 1 | -1) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onReason: () => void;
  readonly onView: () => void;
  readonly onShow: () => void;
}): void {
  const group = deeds.view === "group";
  useKeyHints(useSaid(group ? groupHints : competencyHints));
  useKeys({
    ArrowDown: (event) => (event.defaultPrevented ? false : deeds.onRow(1)),
    ArrowUp: (event) => (event.defaultPrevented ? false : deeds.onRow(-1)),
    Enter: (event) => (isControl(event.target) ? false : deeds.onShow()),
    c: deeds.onView,
    // Held with Alt by mistake they would leave the page.
    "Alt+ArrowLeft": () => undefined,
    "Alt+ArrowRight": () => undefined,
    ...(group
      ? { "Alt+ArrowDown": () => deeds.onMove(1), "Alt+ArrowUp": () => deeds.onMove(-1), r: deeds.onReason }
      : {
          ArrowRight: (event: KeyboardEvent) => (event.defaultPrevented ? false : deeds.onColumn(1)),
          ArrowLeft: (event: KeyboardEvent) => (event.defaultPrevented ? false : deeds.onColumn(-1)),
        }),
  });
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("button, a, input, select") !== null &&
  !target.matches("[data-row]");
