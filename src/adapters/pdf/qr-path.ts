import { encode } from "uqr";
import { points, round } from "#adapters/pdf/units.ts";
import type { Flip } from "#adapters/pdf/units.ts";
import type { QrItem, RectItem } from "#core/layout/placed.ts";

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Dark modules as rectangles, neighbours in a row as one. Version 2 at least: all sheets' codes look alike. */
function barsOf(item: QrItem): readonly Bar[] {
  const { data, size } = encode(item.text, { ecc: "M", border: 0, minVersion: 2 });
  const module = item.size / size;
  return data.flatMap((row, y) =>
    runsOf(row).map(([from, length]) => ({
      x: item.x + from * module,
      y: item.y + y * module,
      w: length * module,
      h: module,
    })),
  );
}

/** A code as PDF operators. */
export const qrPath = (item: QrItem, flip: Flip): string =>
  barsOf(item)
    .map(
      ({ x, y, w, h }) =>
        `${round(points(x))} ${round(flip(y + h))} ${round(points(w))} ${round(points(h))} re`,
    )
    .join(" ");

/** A code as shapes that a screen can draw. */
export const qrShapes = (item: QrItem): readonly RectItem[] =>
  barsOf(item).map((bar) => ({ kind: "rect", ...bar, stroke: 0, fill: "black", radius: 0, node: item.node }));

function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
