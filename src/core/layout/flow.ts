import type { Block, HeadingBlock, ListBlock, SectionBlock } from "#core/model/blocks.ts";
import type { StyleName } from "#core/model/printed-text.ts";
import { child, frame, keep, leaf, row, stack } from "#core/layout/box.ts";
import type { Box, Child, Stack } from "#core/layout/box.ts";
import type { Context } from "#core/layout/context.ts";
import { figureBox } from "#core/layout/figure.ts";
import { legendBox } from "#core/layout/legend.ts";
import { MARK_SIZE, markItems } from "#core/layout/marks.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import { textBox } from "#core/layout/paragraph.ts";
import type { NodeId } from "#core/layout/placed.ts";
import { namedRule } from "#core/layout/rules.ts";
import { signaturesBox, writeFieldsBox } from "#core/layout/signing.ts";
import { quieter, STYLES } from "#core/layout/styles.ts";
import { tableBox } from "#core/layout/table.ts";
import { resolveWidths } from "#core/layout/widths.ts";

const LABEL_WIDTH = 34;
const LABEL_GAP = 5;
const HEADING_STYLES: Record<1 | 2 | 3, StyleName> = { 1: "title", 2: "label", 3: "strong" };

/** Blocks one under the other. */
export function flow(blocks: readonly Block[], context: Context): Stack {
  return stack(blocks.map((block) => flowBlock(block, context)));
}

function flowBlock(block: Block, context: Context): Child {
  const before = "before" in block ? (block.before ?? 0) : 0;
  return child(boxOf(block, context), before, block.kind === "heading" || block.kind === "bookmark");
}

function boxOf(block: Block, context: Context): Box {
  switch (block.kind) {
    case "heading":
      return heading(block, context);
    case "paragraph": {
      const node = context.nodes.add("P", context.parent, inLanguage(block.language));
      const width = Math.min(context.width, block.maxWidth ?? context.width);
      return textBox(
        block.text,
        { style: STYLES[block.style ?? "body"], width, node, align: block.align ?? "left" },
        context.measure,
      );
    }
    case "list":
      return list(block, context);
    case "section":
      return section(block, context);
    case "table":
      return tableBox(block, context);
    case "legend":
      return legendBox(block, context);
    case "signatures":
      return signaturesBox(block, context);
    case "write-fields":
      return writeFieldsBox(block, context);
    case "columns":
      return columns(block.columns, block.gap, context);
    case "together":
      return keep(flow(block.blocks, context), context.pageRoom);
    case "space":
      return leaf(block.height, []);
    case "bookmark":
      return { ...leaf(0, []), bookmark: { text: block.text, level: block.level } };
    case "figure":
      return figureBox(block, context);
    case "page-break":
      return leaf(0, []);
  }
}

function heading(block: HeadingBlock, context: Context): Box {
  const node = context.nodes.add(`H${block.level}`, context.parent);
  const style = STYLES[block.style ?? HEADING_STYLES[block.level]];
  const text = textBox(block.text, { style, width: context.width, node, balanced: true }, context.measure);
  if (block.bookmark !== true) return text;
  const words = typeof block.text === "string" ? block.text : block.text.map((run) => run.text).join("");
  return stack([
    child({ ...leaf(0, []), bookmark: { text: words, level: block.level } }, 0, true),
    child(text),
  ]);
}

function section(block: SectionBlock, context: Context): Box {
  const labelWidth = block.labelWidth ?? LABEL_WIDTH;
  const at = labelWidth + LABEL_GAP;
  const parent = context.nodes.add("Sect", context.parent);
  const label = flow(block.label, { ...context, width: labelWidth, parent });
  const content = flow(block.content, { ...context, width: context.width - at, parent });
  const above = namedRule(block.rule, context.width);
  const inside = row(
    [
      { x: 0, box: label },
      { x: at, box: content },
    ],
    block.alignBottom === true ? "bottom" : "top",
  );
  const framed = frame(inside, {
    top: (block.top ?? 2.4) + (above?.width ?? 0),
    bottom: block.bottom ?? 4,
    above,
    again: true,
  });
  return block.together === true ? keep(framed, context.pageRoom) : framed;
}

function columns(asked: Extract<Block, { kind: "columns" }>["columns"], gap: number, context: Context): Box {
  const widths = resolveWidths(
    asked.map((column) => column.width),
    context.width - gap * (asked.length - 1),
  );
  let x = 0;
  return row(
    asked.map((column, index) => {
      const width = widths[index] ?? 0;
      const placed = { x, box: flow(column.blocks, { ...context, width }) };
      x += width + gap;
      return placed;
    }),
  );
}

const inLanguage = (language: string | undefined): { language?: string } =>
  language === undefined ? {} : { language };

function list(block: ListBlock, context: Context): Box {
  const style = STYLES[block.style ?? "body"];
  const listNode = context.nodes.add("L", context.parent);
  const gutter = block.marker === "number" ? 6 : 5;
  const again = (index: number, parent: NodeId, width: number): Child[] => {
    const said = block.second?.items[index] ?? "";
    if (said === "") return [];
    const node = context.nodes.add("P", parent, inLanguage(block.second?.language));
    return [child(textBox(said, { style: quieter(style), width, node }, context.measure))];
  };
  return stack(
    block.items.map((item, index) => {
      const entry = context.nodes.add("LI", listNode);
      const node = context.nodes.add("LBody", entry, inLanguage(block.language));
      const width = context.width - gutter;
      const text = textBox(item, { style, width, node }, context.measure);
      const sign = block.marker === "number" ? `${index + 1}` : "–";
      const height = style.leading * MM_PER_POINT;
      const marker =
        block.marker === "box"
          ? leaf(height, markItems("open-box", 0, (height - MARK_SIZE) / 2, node))
          : textBox(sign, { style: { ...style, color: "grey" }, width: gutter, node }, context.measure);
      return child(
        row([
          { x: 0, box: marker },
          { x: gutter, box: stack([child(text), ...again(index, node, width)]) },
        ]),
        0.6,
      );
    }),
  );
}
