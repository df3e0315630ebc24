import type { Face, Run, StyleName, Weight } from "#core/model/printed-text.ts";
import type { Grey } from "#core/model/shapes.ts";
import type { FontName } from "#core/layout/placed.ts";

export interface Style {
  readonly face: Face;
  readonly weight: Weight;
  readonly size: number;
  /** Line height in points. */
  readonly leading: number;
  readonly color: Grey;
}

/** The dress of one stretch of text. */
export interface Dress {
  readonly font: FontName;
  readonly size: number;
  readonly color: Grey;
}

const sans = (size: number, leading: number, weight: Weight = 400, color: Grey = "black"): Style => ({
  face: "sans",
  weight,
  size,
  leading,
  color,
});
const serif = (size: number, leading: number): Style => ({
  face: "serif",
  weight: 400,
  size,
  leading,
  color: "black",
});

export const STYLES: Record<StyleName, Style> = {
  title: sans(20, 24, 600),
  figure: sans(12, 15, 600),
  label: sans(9, 12, 600),
  name: sans(9.5, 12),
  subtitle: sans(9, 13, 400, "grey"),
  statement: sans(9.5, 13),
  body: sans(8.5, 11.5),
  strong: sans(8.5, 11.5, 600),
  note: sans(8.5, 11.5, 400, "grey"),
  small: sans(8, 10.5),
  caption: sans(7.5, 10, 400, "grey"),
  lead: serif(10.5, 15),
  quote: serif(9.6, 14),
  summary: serif(8.8, 12.4),
  level: serif(7.5, 10),
  agreed: sans(15, 15, 600),
  head: sans(7.5, 10, 500, "grey"),
  code: { face: "mono", weight: 400, size: 7, leading: 9, color: "black" },
  asked: sans(11, 15),
  spoken: sans(13, 20),
  slip: sans(30, 36, 600),
};

/** What is said a second time, in another language: it may recede behind the first. */
export const quieter = (style: Style): Style => ({ ...style, weight: 400, color: "grey" });

export function fontOf(face: Face, weight: Weight): FontName {
  if (face === "mono") return "mono-400";
  if (face === "serif") return weight === 400 ? "serif-400" : "serif-500";
  return `sans-${weight}`;
}

export function dressOf(style: Style, run: Omit<Run, "text"> = {}): Dress {
  return {
    font: fontOf(run.face ?? style.face, run.weight ?? style.weight),
    size: run.size ?? style.size,
    color: run.ink === undefined ? style.color : run.ink === "ink" ? "black" : "grey",
  };
}

export const sameDress = (a: Dress, b: Dress): boolean =>
  a === b || (a.font === b.font && a.size === b.size && a.color === b.color);
