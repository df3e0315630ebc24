import type { Style } from "#core/layout/styles.ts";

const sans = (
  size: number,
  leading: number,
  weight: Style["weight"] = 400,
  color: Style["color"] = "black",
): Style => ({ face: "sans", weight, size, leading, color });

/** Type of the paper forms. */
export const FORM = {
  organisation: sans(9, 12, 400, "grey"),
  title: sans(16, 19, 600),
  field: sans(10, 12.5, 600),
  fieldPlain: sans(10, 12.5),
  fieldLabel: sans(7.5, 11, 400, "grey"),
  followName: sans(12, 15, 600),
  followBlank: sans(9, 15, 400, "grey"),
  follow: sans(9, 12, 400, "grey"),
  instructions: sans(8, 10.5),
  scalePoint: sans(9, 10.5, 600),
  criterion: sans(13, 15, 600),
  criterionShort: sans(12, 14, 600),
  nameAgain: sans(10.5, 13),
  questionNote: sans(8, 12, 400, "grey"),
  required: { face: "serif", weight: 400, size: 9, leading: 12, color: "black" },
  question: sans(10.5, 14, 500),
  probe: sans(8.5, 11.5),
  anchorTitle: sans(7.5, 9.6, 600),
  anchor: sans(7.5, 9.6),
  why: sans(7.5, 9.6, 400, "grey"),
  point: sans(9.5, 9.5, 400, "grey"),
  notPutBox: sans(8, 8, 400, "grey"),
  requiredShort: sans(8, 11.5, 600),
  levelShort: { face: "serif", weight: 400, size: 8.5, leading: 11.5, color: "black" },
  questionShort: sans(9, 12, 500),
  questionTight: sans(8.5, 11.2, 500),
  declaration: sans(8, 10.5),
  signature: sans(7.5, 10.5, 400, "grey"),
  code: { face: "mono", weight: 400, size: 7, leading: 9, color: "black" },
  foot: sans(7.5, 10, 400, "grey"),
} as const satisfies Record<string, Style>;
