import { encode } from "uqr";
import { points, round } from "#adapters/pdf/units.ts";
import type { Flip } from "#adapters/pdf/units.ts";
import type { QrItem } from "#core/layout/placed.ts";

/** Dark modules as rectangles, neighbours in a row as one. Version 2 at least: all sheets' codes look alike. */
export function qrPath(item: QrItem, flip: Flip): string {
  const { data, size } = encode(item.text, { ecc: "M", border: 0, minVersion: 2 });
  const module = item.size / size;
  return data
    .flatMap((row, y) =>
      runsOf(row).map(([from, length]) => {
        const x = round(points(item.x + from * module));
        return `${x} ${round(flip(item.y + (y + 1) * module))} ${round(points(length * module))} ${round(points(module))} re`;
      }),
    )
    .join(" ");
}

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
