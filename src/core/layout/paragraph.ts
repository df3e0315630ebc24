import type { Align, Text } from "#core/model/printed-text.ts";
import { child, leaf, stack } from "#core/layout/box.ts";
import type { Leaf, Stack } from "#core/layout/box.ts";
import { balancedLines, breakLines } from "#core/layout/lines.ts";
import type { Line } from "#core/layout/lines.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { NodeId, TextItem } from "#core/layout/placed.ts";
import type { Style } from "#core/layout/styles.ts";

export interface TextBoxOptions {
  readonly style: Style;
  readonly width: number;
  readonly node: NodeId;
  readonly align?: Align;
  /** Lines of even length. */
  readonly balanced?: boolean;
}

/** A text as a stack of line boxes. */
export function textBox(text: Text, options: TextBoxOptions, measure: Measure): Stack {
  const broken = options.balanced === true ? balancedLines : breakLines;
  const lines = broken(text, options.style, options.width, measure);
  const children = lines.map((line) => child(lineBox(line, options, measure)));
  return stack(children, true);
}

function lineBox(line: Line, options: TextBoxOptions, measure: Measure): Leaf {
  const { style, node } = options;
  // A run larger than its paragraph opens the line, so that nothing touches.
  const tallest = line.segments.reduce((most, segment) => Math.max(most, segment.dress.size), 0);
  const leading = Math.max(style.leading, tallest > style.size ? tallest * 1.2 : 0);
  const height = leading * MM_PER_POINT;
  const y = baseline(style, leading, measure);
  const shift = indent(options.align ?? "left", options.width - line.width);
  const last = line.segments.length - 1;
  const items = line.segments.map((segment, index): TextItem => ({
    kind: "text",
    x: shift + segment.x,
    y,
    width: segment.width,
    text: segment.text,
    font: segment.dress.font,
    size: segment.dress.size,
    color: segment.dress.color,
    gap: index === last && line.gap,
    node,
  }));
  return leaf(height, items);
}

/** From the top of the line to the baseline, as browsers place it: the font's own height in the middle of the line. */
export function baseline(style: Style, leading: number, measure: Measure): number {
  const font = style.face === "mono" ? "mono-400" : style.face === "serif" ? "serif-400" : "sans-400";
  const ascent = measure.ascent(font) * style.size;
  const descent = measure.descent(font) * style.size;
  return ((leading - ascent - descent) / 2 + ascent) * MM_PER_POINT;
}

const indent = (align: Align, room: number): number =>
  align === "left" ? 0 : align === "center" ? room / 2 : room;
