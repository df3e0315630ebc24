import type { FormSection } from "#core/model/form-blocks.ts";
import type { PlateSection } from "#core/model/plate-block.ts";
import type { Align, StyleName, Text } from "#core/model/printed-text.ts";
import type { Shape } from "#core/model/shapes.ts";

/*
 * What a document builder returns and `core/layout` places on pages.
 *
 * Rules for builders:
 * - Lengths are millimetres, type sizes are points. Plain data only (documents are posted to a worker).
 * - Every word comes from the builder, in the document's language; the layout adds none.
 * - Templates (page header, foot, sheet code) may hold `{page}` and `{pages}` (counted in this document),
 *   `{sectionPage}` and `{sectionPages}` (in this section), `{filePage}` and `{filePages}` (in the whole PDF).
 * - Text is data, never markup. "\n" breaks a line. Control characters are removed, long words are broken.
 * - Nothing is cut: what cannot be placed comes back as a problem and no file is written.
 */

/** A heading: tagged H1 to H3. `bookmark` also lists it in the PDF's outline, under the bookmarks of lower level. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: Text;
  /** Default: title, label, strong for levels 1, 2, 3. */
  readonly style?: StyleName;
  readonly bookmark?: boolean;
  readonly before?: number;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: Text;
  /** Default "body". */
  readonly style?: StyleName;
  readonly align?: Align;
  /** White above, 0 by default; between two paragraphs of running text the pictures have 1.4. Dropped at the top of a page. */
  readonly before?: number;
  /** Lines no longer than this; the pictures set lead text at most 128 wide. */
  readonly maxWidth?: number;
  /** BCP 47, where it is not the document's. */
  readonly language?: string;
}

export interface ListBlock {
  readonly kind: "list";
  readonly marker: "dash" | "number" | "box";
  readonly items: readonly Text[];
  /** BCP 47 of the items, where it is not the document's. */
  readonly language?: string;
  /** Each item again in another language, under it and grey; "" where it is not said in it. */
  readonly second?: { readonly language: string; readonly items: readonly string[] };
  readonly style?: StyleName;
  readonly before?: number;
}

/**
 * A rule across the page, a label column and the content beside it: the grid of panel report and
 * deliberation file. Flows over pages; the label stays with the first part.
 */
export interface SectionBlock {
  readonly kind: "section";
  readonly rule: "heavy" | "hair" | "none";
  readonly label: readonly Block[];
  readonly content: readonly Block[];
  /** Default 34; the gap to the content is always 5. */
  readonly labelWidth?: number;
  /** White between rule and text, and below the text. Defaults 2.4 and 4 (panel report: 2.2 and 3). */
  readonly top?: number;
  readonly bottom?: number;
  /** Never parted over two pages unless taller than one. */
  readonly together?: boolean;
  /** Bottoms of label and content on one line instead of tops: the title of a deliberation page. */
  readonly alignBottom?: boolean;
}

export type MarkShape = "tick" | "triangle" | "struck-box" | "dashed-box" | "open-box";

export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: Text; readonly style?: StyleName; readonly align?: Align }
  /** Several paragraphs in one cell. */
  | { readonly kind: "stack"; readonly blocks: readonly Block[] }
  /** Grey number in a 4.5 mm gutter, name in bold, a boxed flag letter at the right, level in serif below. */
  | {
      readonly kind: "criterion";
      readonly number: string;
      readonly name: Text;
      readonly level: string | null;
      readonly flag?: string | null;
      readonly levelSize?: number;
    }
  /** A drawn sign, never a character; `alt` is read aloud. */
  | { readonly kind: "mark"; readonly shape: MarkShape; readonly alt: string; readonly align?: Align }
  /** One score as printed ("4", "3.5"), centred; "agreed" is the large one. */
  | { readonly kind: "score"; readonly text: string; readonly weight?: "plain" | "agreed" }
  /** Members' scores as stacked dots over an axis, the agreed score as a triangle under it. */
  | DotsCell
  /** The numbers over a column of dot strips. */
  | { readonly kind: "axis"; readonly labels: readonly string[] };

export interface DotsCell {
  readonly kind: "dots";
  /** Number of points on the axis, lowest first. */
  readonly points: number;
  /** Positions from 0 to points - 1; halves allowed. Missing scores are left out, not drawn. */
  readonly scores: readonly number[];
  readonly agreed: number | null;
  /** Where the dotted line of the minimum stands, if it is to be drawn. */
  readonly minimum?: number | null;
  readonly alt: string;
}

export interface Column {
  /** Widths are explicit; their sum may not be more than the width the table stands in. One "rest" may take what is left. */
  readonly width: number | "rest";
  readonly align?: Align;
  /** White inside the cell at its left and right; default 0. */
  readonly padLeft?: number;
  readonly padRight?: number;
}

/** Rows part over pages between lines when they must; the header row is repeated on every page. */
export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly header: readonly Cell[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** "ruled": header line and grey hairlines between rows. "plain": no lines (name and role lists). */
  readonly rules: "ruled" | "plain";
  /** Rule above the header: heavy opens a part of the page, none where a section's rule is already there. */
  readonly topRule?: "heavy" | "hair" | "none";
  /** White above and below the text of a row. Defaults 1.5 and 1.4; plain 0.5 and 0.5. */
  readonly rowTop?: number;
  readonly rowBottom?: number;
  readonly valign?: "top" | "middle";
  readonly style?: StyleName;
  readonly before?: number;
  /** Rows, by index, with a heavy bar at their left: what concerns the reader. */
  readonly marked?: readonly number[];
  /** Read aloud as the table's name; not printed. */
  readonly summary?: string;
}

/** Signs explained under a table: drawn mark and words, then running text at the right. */
export interface LegendBlock {
  readonly kind: "legend";
  readonly marks: readonly { readonly shape: MarkShape; readonly text: string }[];
  readonly text: string;
  /** Default 40: where the running text begins. */
  readonly textAt?: number;
}

export interface Signature {
  /** Over the line: a file check in mono, a grey word ("by message"), or nothing where a hand will sign. */
  readonly above: { readonly text: string; readonly face: "mono" | "sans" } | null;
  readonly name: string;
  /** Under the name, grey: office, how and when. */
  readonly lines: readonly string[];
}

/** People in a row, a line for each; more than `perRow` make further rows. Never parted inside a row. */
export interface SignaturesBlock {
  readonly kind: "signatures";
  readonly people: readonly Signature[];
  /** Default 5. */
  readonly perRow?: number;
  /** Height of the writing room over the line, default 8.5; 11 for signing by hand. */
  readonly room?: number;
}

/** Ruled fields to write in, side by side, with their words under the line. */
export interface WriteFieldsBlock {
  readonly kind: "write-fields";
  readonly fields: readonly {
    readonly width: number | "rest";
    readonly label: string;
    readonly line: boolean;
    readonly above?: Text;
  }[];
  readonly room?: number;
}

/** Columns side by side, each flowing on its own. */
export interface ColumnsBlock {
  readonly kind: "columns";
  readonly gap: number;
  readonly columns: readonly { readonly width: number | "rest"; readonly blocks: readonly Block[] }[];
  readonly before?: number;
}

/** Kept on one page unless taller than one. */
export interface TogetherBlock {
  readonly kind: "together";
  readonly blocks: readonly Block[];
}

export interface SpaceBlock {
  readonly kind: "space";
  readonly height: number;
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

/** An entry of the PDF's outline that points here, where no heading does it. */
export interface BookmarkBlock {
  readonly kind: "bookmark";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A drawing from the shared scene description, in mm from its upper left corner. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly Shape[];
  readonly before?: number;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | SectionBlock
  | TableBlock
  | LegendBlock
  | SignaturesBlock
  | WriteFieldsBlock
  | ColumnsBlock
  | TogetherBlock
  | SpaceBlock
  | PageBreakBlock
  | BookmarkBlock
  | FigureBlock;

/** Templates for the small grey line at the head of every page; "" leaves a place empty. */
export interface PageHeader {
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}

/** Templates for the foot. The marking stands apart from these. */
export interface PageFoot {
  readonly left: string;
  readonly right: string;
}

/** Running text and tables. Begins on a new page. */
export interface FlowSection {
  readonly kind: "flow";
  /** In place of the document's, for a file that is about several candidates. */
  readonly header?: PageHeader;
  readonly foot?: PageFoot;
  readonly blocks: readonly Block[];
}

export type PrintSection = FlowSection | FormSection | PlateSection;

export type PageFormat = "A4" | "Letter";

/** How paper is printed on. On both sides a section that ends on a front is followed by a blank back. */
export type Sides = "one" | "both";

/** One printable document; in one-file mode several follow each other in one PDF. */
export interface PrintDocument {
  /** File name without extension in "each" mode, name in the progress report; never printed. */
  readonly name: string;
  readonly title: string;
  /** BCP 47: "en-GB", "fr", "pl-PL". */
  readonly language: string;
  readonly format: PageFormat;
  /** As typed by the user, on every page; "" prints nothing. */
  readonly marking: string;
  readonly header: PageHeader;
  readonly foot: PageFoot;
  /** Default: as the printer is set, one page after another. */
  readonly sides?: Sides;
  readonly sections: readonly PrintSection[];
}
