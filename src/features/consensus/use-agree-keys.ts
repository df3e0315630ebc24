import type { Scale } from "#core/model/scale.ts";
import type { Points } from "#core/shared/points.ts";
import { isTyping, useKeys, type KeyMap } from "#ui/parts/use-keys.ts";

/** Keys of the agreed score: a digit chooses, Ctrl+Enter agrees and goes on, Ctrl+Z takes a choice back. */
export function useAgreeKeys(
  scale: Scale,
  deeds: {
    readonly onChoose: (points: Points) => void;
    readonly onUndo: () => boolean;
    readonly onAgree: () => void;
  } | null,
): void {
  useKeys(
    deeds === null
      ? {}
      : {
          "Ctrl+Enter": deeds.onAgree,
          "Ctrl+z": (event) => (isTyping(event.target) ? false : deeds.onUndo()),
          ...digitsOf(scale, deeds.onChoose),
        },
  );
}

/** Digits by the point printed; 0 is 10 where there is no 0. */
function digitsOf(scale: Scale, onChoose: (points: Points) => void): KeyMap {
  const points = scale.points.map((each) => each.points);
  const withTen = points.includes(0) ? [] : points.filter((each) => each === 1000);
  return Object.fromEntries([
    ...points
      .filter((each) => each % 100 === 0 && each < 1000)
      .map((each) => [String(each / 100), () => onChoose(each)]),
    ...withTen.map((each) => ["0", () => onChoose(each)]),
  ]);
}
