import type { Hints } from "#ui/parts/key-hints.tsx";
import { t } from "#words/t.ts";

/** Whether a control has the focus that needs Space and the arrows for itself. */
export const isOnControl = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.closest(CONTROLS) !== null;

const CONTROLS = "button, a, input, textarea, select, [role=radiogroup], [role=radio], [role=checkbox]";

/** Whether the keyboard is in the list of people, where the arrows go from person to person. */
export const isOnPerson = (): boolean => document.activeElement?.closest("[data-person]") != null;

/** The keys of the screen, for the bar at the foot; those of a question only while there is one to put. */
export const hints = (hasQuestion: boolean): Hints => ({
  bar: [
    ...(hasQuestion ? questionKeys() : []),
    { keys: ["F"], does: t("interviews.keys.besides") },
    { keys: ["I"], does: t("interviews.keys.interruption") },
    { keys: ["P"], does: t("interviews.keys.person") },
    { keys: ["C"], does: t("interviews.keys.clock") },
    { keys: ["Alt", "→"], does: t("interviews.keys.nextCandidate") },
  ],
  more: [
    { keys: ["1–9"], does: t("interviews.keys.probe") },
    { keys: ["B"], does: t("interviews.keys.putBy") },
    { keys: ["Y", "N"], does: t("interviews.keys.yesNo") },
    { keys: ["↑", "↓"], does: t("interviews.keys.row") },
    { keys: ["Esc"], does: t("interviews.keys.backToTurn") },
    { keys: ["Ctrl", "Z"], does: t("interviews.keys.undo") },
  ],
});

/** The keys while a candidate is out: only what ends something that still goes on, and the way to the next. */
export const hintsWhileOut = (isInterrupted: boolean, isSomebodyIn: boolean, runs: boolean): Hints => ({
  bar: [
    ...(isInterrupted ? [{ keys: ["I"], does: t("interviews.keys.interruption") }] : []),
    ...(isSomebodyIn ? [{ keys: ["P"], does: t("interviews.keys.person") }] : []),
    ...(runs ? [{ keys: ["C"], does: t("interviews.keys.clock") }] : []),
    { keys: ["Alt", "→"], does: t("interviews.keys.nextCandidate") },
  ],
  more: [{ keys: ["Ctrl", "Z"], does: t("interviews.keys.undo") }],
});

const questionKeys = (): Hints["bar"] => [
  { keys: ["Space"], does: t("interviews.keys.put") },
  { keys: ["W"], does: t("interviews.keys.otherWords") },
  { keys: ["X"], does: t("interviews.keys.notPut") },
];
