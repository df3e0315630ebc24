import type { Align, StyleName } from "#core/model/printed-text.ts";

/** How dark: black, #6b6b6b for words that recede, #9a9a9a for writing lines, #bbbbbb for hairlines in tables. */
export type Grey = "black" | "grey" | "line" | "hair";

export type Shape =
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
      readonly color: Grey;
      readonly dash?: number;
    }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly stroke?: number;
      readonly fill?: Grey;
      readonly radius?: number;
    }
  | {
      readonly kind: "circle";
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly stroke?: number;
      readonly fill?: Grey;
    }
  | {
      readonly kind: "polygon";
      readonly points: readonly (readonly [number, number])[];
      readonly stroke?: number;
      readonly fill?: Grey;
      readonly open?: boolean;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly style: StyleName;
      readonly align?: Align;
    };
