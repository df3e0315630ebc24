import { HeadingLevel } from "docx";
import type { Block, HeadingBlock, LegendBlock, ListBlock, SectionBlock } from "#core/model/blocks.ts";
import { dataTable } from "#adapters/word/data-table.ts";
import { ruled, space, spaced, together, type Item } from "#adapters/word/items.ts";
import { listItem } from "#adapters/word/lists.ts";
import type { Room } from "#adapters/word/room.ts";
import { sideBySide } from "#adapters/word/side-by-side.ts";
import { signatureItems, writeFieldItems } from "#adapters/word/signing.ts";
import { MARK_SIGNS } from "#adapters/word/signs.ts";
import { STYLES } from "#core/layout/styles.ts";
import type { Text } from "#core/model/printed-text.ts";
import { HEADING_STYLES, styleId } from "#adapters/word/styles.ts";
import { runsOf, signRuns, textItem } from "#adapters/word/text.ts";

/** Blocks one under the other. */
export const blockItems = (blocks: readonly Block[], room: Room): readonly Item[] =>
  blocks.flatMap((block) => itemsOf(block, room));

function itemsOf(block: Block, room: Room): readonly Item[] {
  switch (block.kind) {
    case "heading":
      return [headingItem(block)];
    case "paragraph":
      return spaced(
        [textItem(block.text, block.style ?? "body", block.align, {}, block.language)],
        block.before ?? 0,
      );
    case "list":
      return spaced(listItems(block, room), block.before ?? 0);
    case "section":
      return sectionItems(block, room);
    case "table":
      return spaced([dataTable(block, room, blockItems)], block.before ?? 0);
    case "legend":
      return [legendItem(block)];
    case "signatures":
      return signatureItems(block, room.width);
    case "write-fields":
      return writeFieldItems(block, room.width);
    case "columns":
      return spaced([sideBySide(block, room, blockItems)], block.before ?? 0);
    case "together":
      return together(blockItems(block.blocks, room));
    case "space":
      return [space(block.height)];
    case "page-break":
      return [space(0, { pageBreakBefore: true })];
    case "bookmark":
      // Word lists headings by itself.
      return [];
    case "figure":
      return spaced([textItem(block.alt, "note")], block.before ?? 0);
  }
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A real heading, whatever its dress: Word's outline is made of them. */
function headingItem(block: HeadingBlock): Item {
  const usual = HEADING_STYLES[block.level];
  const style = block.style ?? usual;
  const dressed = style === usual ? block.text : restyled(block, style);
  const item: Item = {
    is: "paragraph",
    options: { heading: LEVELS[block.level], children: runsOf(dressed, usual) },
  };
  return spaced([item], block.before ?? 0)[0] ?? item;
}

/** A heading's text in another dress than its level's. */
function restyled({ text }: HeadingBlock, style: NonNullable<HeadingBlock["style"]>): HeadingBlock["text"] {
  const { face, weight, size, color } = STYLES[style];
  const dress = { face, weight, size, ink: color === "black" ? "ink" : "grey" } as const;
  return typeof text === "string" ? [{ text, ...dress }] : text.map((run) => ({ ...dress, ...run }));
}

function listItems(block: ListBlock, { lists }: Room): readonly Item[] {
  const list = lists.next();
  const style = block.style ?? "body";
  return block.items.map((text, index): Item => {
    const options = listItem(block.marker, list);
    const said = block.second?.items[index] ?? "";
    if (said === "") return textItem(text, style, undefined, options, block.language);
    // A line of the same item: a paragraph of its own would have a dash or a number of its own.
    const again: Text = [{ text: `\n${said}`, weight: 400, ink: "grey" }];
    const children = [
      ...runsOf(text, style, block.language),
      ...runsOf(again, style, block.second?.language),
    ];
    return { is: "paragraph", options: { style: styleId(style), ...options, children } };
  });
}

/** The label over its content: in a column beside it, headings would be missing from Word's outline. */
function sectionItems(block: SectionBlock, room: Room): readonly Item[] {
  const label = blockItems(block.label, room);
  const content = blockItems(block.content, room);
  const all = [
    ...together(label, content.length > 0),
    ...(label.length === 0 ? content : spaced(content, LABEL_GAP)),
  ];
  const own = block.together === true ? together(all) : all;
  const ruledOff = block.rule === "none" ? own : ruled(own, block.rule, block.top ?? TOP);
  return [...spaced(ruledOff, block.rule === "none" ? (block.top ?? TOP) : 0), space(block.bottom ?? BOTTOM)];
}

const LABEL_GAP = 1;
const TOP = 2.4;
const BOTTOM = 4;

function legendItem(block: LegendBlock): Item {
  const marks = block.marks.flatMap((mark) => signRuns(MARK_SIGNS[mark.shape], `${mark.text}   `));
  return spaced(
    [
      {
        is: "paragraph",
        options: { style: styleId("caption"), children: [...marks, ...runsOf(block.text, "caption")] },
      },
    ],
    1.2,
  )[0] as Item;
}
