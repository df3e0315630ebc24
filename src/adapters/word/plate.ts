import { BorderStyle, LineRuleType, TextDirection } from "docx";
import type { PageFormat } from "#core/model/blocks.ts";
import { pageSize } from "#core/layout/geometry.ts";
import { breakLines, type Line } from "#core/layout/lines.ts";
import { STYLES, type Style } from "#core/layout/styles.ts";
import type { PlateSection } from "#core/model/plate-block.ts";
import type { CellItem, Item } from "#adapters/word/items.ts";
import { STAND_IN } from "#adapters/word/stand-in-measure.ts";
import { LARGER } from "#adapters/word/styles.ts";
import { textItem } from "#adapters/word/text.ts";

/** Printers leave about so much at the edges. */
export const PLATE_MARGIN = 8;
/** What of a page's height is left to the paragraph that Word wants after a table. */
const UNDER_TABLE = 3;
const LARGEST = 66;
const LEAST = 20;
const SIZES = Array.from({ length: (LARGEST - LEAST) / 2 + 1 }, (_, index) => LARGEST - 2 * index);
const READ_AFAR = 44;
/** Two lines and what stands under them are no higher than a face. */
const LARGEST_OF_TWO = 52;
/** White at both ends of a name. */
const SIDE = 10;
const UNDER_SIZE = 16;
/** Lines as high as their letters: the style's own height is that of running text. */
const OPEN = { spacing: { line: 264, lineRule: LineRuleType.AUTO } } as const;
const FOLD = { style: BorderStyle.DASHED, size: 4, color: "9A9A9A" } as const;

/**
 * A name plate: two faces of a tent and the foot it stands on, side by side. Words turned round on their head are
 * known to no program but the one that made them; words that run up or down the page are known to all, and those of two
 * neighbouring columns have their heads together.
 */
export function plateItems(section: PlateSection, marking: string, format: PageFormat): readonly Item[] {
  const { width, height } = pageSize(format);
  const long = height - 2 * PLATE_MARGIN - UNDER_TABLE;
  const band = width / BANDS;
  const face = faceItems(section, long);
  const foot = [section.foldHint, marking].filter((text) => text !== "");
  const cells: readonly CellItem[] = [
    // White at the outer edge is in the margin already: the words stand in the middle of what is folded.
    {
      items: face,
      direction: DOWN,
      valign: "middle",
      borders: { right: FOLD },
      pad: { right: PLATE_MARGIN },
    },
    { items: face, direction: UP, valign: "middle", borders: { right: FOLD } },
    {
      items: foot.map((text) => textItem(text, "note", "center")),
      direction: UP,
      valign: "middle",
      pad: { left: PLATE_MARGIN },
    },
  ];
  return [
    {
      is: "table",
      widths: [band - PLATE_MARGIN, band, band - PLATE_MARGIN],
      rows: [{ cells, height: long, exact: true, whole: true }],
    },
  ];
}

const BANDS = 3;
const DOWN = TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT;
const UP = TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT;

function faceItems({ name, under }: PlateSection, long: number): readonly Item[] {
  return [
    textItem([{ text: name, weight: 600, size: nameSize(name, long) / LARGER }], "body", "center", OPEN),
    textItem([{ text: under, size: UNDER_SIZE }], "body", "center", OPEN),
  ];
}

/** As large as one line holds; on two where one would be too small to be read across a table. */
function nameSize(name: string, long: number): number {
  const width = long - 2 * SIDE;
  const style = (size: number): Style => ({ ...STYLES.title, size });
  const fits = (size: number, most: number): boolean => {
    const lines = breakLines(name, style(size), width, STAND_IN);
    return lines.length <= most && lines.every(isWhole);
  };
  const alone = SIZES.find((size) => fits(size, 1)) ?? LEAST;
  if (alone >= READ_AFAR) return alone;
  return SIZES.find((size) => size <= LARGEST_OF_TWO && fits(size, 2)) ?? LEAST;
}

/** Whether no word is broken at its end; one that has a hyphen of its own may be parted there. */
const isWhole = ({ gap, segments }: Line): boolean => gap || segments.at(-1)?.text.endsWith("-") === true;
