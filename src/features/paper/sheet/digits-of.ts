import type { Sheet } from "#core/model/sheet.ts";
import { pointOfDigit } from "#core/scores/paper-entry.ts";

/** The digit keys that type a score of this sheet, as caps from its lowest point: "1–5", or "1–9" and "0" for ten. */
export function digitsOf(sheet: Sheet): readonly string[] {
  const typed = DIGITS.flatMap((digit) => {
    const points = pointOfDigit(sheet, String(digit));
    return points === null ? [] : [{ digit, points }];
  });
  const runs: number[][] = [];
  for (const { digit } of typed.toSorted((a, b) => a.points - b.points)) {
    const run = runs.at(-1);
    if (run?.at(-1) === digit - 1) run.push(digit);
    else runs.push([digit]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`));
}

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
