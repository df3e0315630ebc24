import type { Sides } from "#core/model/blocks.ts";
import type { Grey } from "#core/model/shapes.ts";

/** The fonts that exist. The second font stands in, character by character, for what these lack. */
export type FontName = "sans-400" | "sans-500" | "sans-600" | "serif-400" | "serif-500" | "mono-400";

/** Where an item belongs in the structure that a screen reader follows; ARTIFACT is decoration and page furniture. */
export type NodeId = number;
export const ARTIFACT: NodeId = -1;

export interface TextItem {
  readonly kind: "text";
  /** Left end of the baseline, mm from the page's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly font: FontName;
  /** Points. */
  readonly size: number;
  readonly color: Grey;
  /** True where a space stood after it in the text: the writer adds it, so that copied lines do not run together. */
  readonly gap: boolean;
  /** Upside down: it runs from x, y to the left, for the far face of a folded page. */
  readonly turned?: true;
  readonly node: NodeId;
}

export interface LineItem {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: Grey;
  readonly dash?: number;
  readonly node: NodeId;
}

export interface RectItem {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Width of the outline, 0 for none. */
  readonly stroke: number;
  readonly fill: Grey | null;
  readonly radius: number;
  readonly node: NodeId;
}

export interface CircleItem {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly stroke: number;
  readonly fill: Grey | null;
  readonly node: NodeId;
}

export interface PolygonItem {
  readonly kind: "polygon";
  readonly points: readonly (readonly [number, number])[];
  readonly stroke: number;
  readonly fill: Grey | null;
  readonly open: boolean;
  readonly node: NodeId;
}

/** Encoded by the adapter; the core only keeps its place free. */
export interface QrItem {
  readonly kind: "qr";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly node: NodeId;
}

export type Item = TextItem | LineItem | RectItem | CircleItem | PolygonItem | QrItem;

export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Form";

export interface StructureNode {
  readonly role: Role;
  readonly parent: NodeId;
  readonly alt?: string;
  readonly scope?: "Column" | "Row";
  /** BCP 47, where it is not that of the node above. */
  readonly language?: string;
}

export interface Bookmark {
  readonly text: string;
  readonly level: number;
  /** Index in `pages`. */
  readonly page: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** What could not be placed. A document with problems is not written. */
export interface LayoutProblem {
  readonly code: "too-tall" | "too-wide" | "too-few-page-ids" | "scale-unequal" | "outside-page";
  readonly document: string;
  /** The first words concerned, or a number where a number is meant. */
  readonly at: string;
}

export interface PlacedDocument {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PlacedPage[];
  readonly nodes: readonly StructureNode[];
  readonly bookmarks: readonly Bookmark[];
  readonly problems: readonly LayoutProblem[];
  /** True for forms: print at actual size. */
  readonly actualSize: boolean;
  readonly sides?: Sides;
}
