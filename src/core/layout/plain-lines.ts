import type { Line } from "#core/layout/lines.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Dress } from "#core/layout/styles.ts";

/** Places where a line may end other than single spaces, or must. */
const UNUSUAL = /[\n\-/–—\u00A0]| {2}|^ | $/;
const SLACK = 0.005;

/**
 * Lines of a text in one dress whose words are parted by single spaces only: most of every note. The same
 * lines as the general way gives, without an object for each word. Null where the general way is needed.
 */
export function plainLines(text: string, dress: Dress, width: number, measure: Measure): Line[] | null {
  if (text === "" || UNUSUAL.test(text)) return null;
  const { font, size } = dress;
  const space = measure.width(" ", font, size);
  const lines: Line[] = [];
  let start = 0;
  let filled = 0;
  const push = (end: number): void => {
    lines.push({
      segments: [{ text: text.slice(start, end), dress, x: 0, width: filled }],
      width: filled,
      gap: true,
    });
  };
  for (let from = 0; from < text.length;) {
    const next = text.indexOf(" ", from);
    const to = next < 0 ? text.length : next;
    const wide = measure.width(text.slice(from, to), font, size);
    if (wide > width + SLACK) return null;
    if (from > start && filled + space + wide > width + SLACK) {
      push(from - 1);
      start = from;
      filled = wide;
    } else filled += from > start ? space + wide : wide;
    from = to + 1;
  }
  push(text.length);
  return lines;
}
