import type { Scale } from "#core/model/scale.ts";
import type { Hints, KeyGroup } from "#ui/parts/key-hints.tsx";
import { showPoints } from "#words/points.ts";
import { t } from "#words/t.ts";

/** "1–5" of a scale. */
export const digitsOf = (scale: Scale): string =>
  `${showPoints(scale.points[0]?.points ?? 0)}–${showPoints(scale.points.at(-1)?.points ?? 0)}`;

/** Of a sheet that can no longer be changed: the ways about it. */
export const frozenHints = (): Hints => ({
  bar: [
    { keys: ["Alt", "↓"], does: t("scoring.key.criterion") },
    { keys: ["Alt", "→"], does: t("scoring.key.candidate") },
    { keys: ["Alt", "W"], does: t("scoring.key.whole") },
    { keys: ["Alt", "Q"], does: t("scoring.key.quiet") },
    { keys: ["Alt", "L"], does: t("scoring.key.lock") },
  ],
});

/** The keys of the scoresheet for the bar at the foot and the dialog of all keys. */
export function scoringHints(scale: Scale): Hints {
  const digits = digitsOf(scale);
  return {
    bar: [
      { keys: ["Alt", digits], does: t("scoring.key.rate") },
      { keys: ["Alt", "N"], does: t("scoring.key.notAssessed") },
      { keys: ["Alt", "S", "T", "A", "R"], does: t("scoring.key.tag") },
      { keys: ["Alt", "C"], does: t("scoring.key.countsAlso") },
      { keys: ["Alt", "↓"], does: t("scoring.key.criterion") },
      { keys: ["Alt", "→"], does: t("scoring.key.candidate") },
      { keys: ["Esc"], does: t("scoring.key.leave") },
    ],
    groups: [rating(digits), notes(), outside(digits), screenKeys()],
  };
}

const rating = (digits: string): KeyGroup => ({
  title: t("scoring.key.rating"),
  keys: [
    { keys: ["Alt", digits], does: t("scoring.key.rate") },
    { keys: ["Alt", "N"], does: t("scoring.key.notAssessedThen") },
    { keys: ["Alt", "↓", "↑"], does: t("scoring.key.criterion") },
    { keys: ["Alt", "→", "←"], does: t("scoring.key.candidate") },
  ],
});

const notes = (): KeyGroup => ({
  title: t("scoring.key.notes"),
  keys: [
    { keys: ["Alt", "S", "T", "A", "R"], does: t("scoring.key.tag") },
    { keys: ["s:", "t:", "a:", "r:"], does: t("scoring.key.prefix") },
    { keys: ["+", "−"], does: t("scoring.key.sign") },
    { keys: ["Alt", "C"], does: t("scoring.key.countsAlso") },
    { keys: ["Alt", "I"], does: t("scoring.key.pin") },
    { keys: ["Alt", "Shift", "↑", "↓"], does: t("scoring.key.move") },
    { keys: ["Ctrl", "Shift", "Z"], does: t("scoring.key.redo") },
    { keys: ["Esc"], does: t("scoring.key.leave") },
  ],
});

const outside = (digits: string): KeyGroup => ({
  title: t("scoring.key.outside"),
  keys: [
    { keys: [digits], does: t("scoring.key.rate") },
    { keys: ["N"], does: t("scoring.key.notAssessedThen") },
    { keys: ["↑", "↓"], does: t("scoring.key.arrows") },
    { keys: ["Del"], does: t("scoring.key.takeAway") },
    { keys: ["Space"], does: t("scoring.key.probe") },
    { keys: ["↵"], does: t("scoring.key.intoNotes") },
  ],
});

const screenKeys = (): KeyGroup => ({
  title: t("scoring.key.screen"),
  keys: [
    { keys: ["Alt", "W"], does: t("scoring.key.whole") },
    { keys: ["Alt", "Q"], does: t("scoring.key.quiet") },
    { keys: ["Alt", "L"], does: t("scoring.key.lock") },
  ],
});
