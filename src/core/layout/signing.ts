import type { Signature, SignaturesBlock, WriteFieldsBlock } from "#core/model/blocks.ts";
import { child, frame, keep, leaf, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import type { Context } from "#core/layout/context.ts";
import { textBox } from "#core/layout/paragraph.ts";
import { HAIR, hairRule } from "#core/layout/rules.ts";
import { STYLES } from "#core/layout/styles.ts";
import { resolveWidths } from "#core/layout/widths.ts";

const GAP = 4;
const FIELD_GAP = 5;
const BETWEEN_ROWS = 4;

/** People in a row, each over a line; further people below. */
export function signaturesBox(block: SignaturesBlock, context: Context): Box {
  const perRow = block.perRow ?? 5;
  const width = (context.width - GAP * (perRow - 1)) / perRow;
  const rows: Box[] = [];
  for (let from = 0; from < block.people.length; from += perRow) {
    const people = block.people.slice(from, from + perRow);
    rows.push(
      keep(
        row(
          people.map((person, index) => ({
            x: index * (width + GAP),
            box: signature(person, block.room ?? 8.5, { ...context, width }),
          })),
        ),
        context.pageRoom,
      ),
    );
  }
  return stack(rows.map((box) => child(box, BETWEEN_ROWS)));
}

function signature(person: Signature, room: number, context: Context): Box {
  const { width, measure, nodes, parent } = context;
  const node = nodes.add("P", parent);
  const under = [
    { text: person.name, style: { ...STYLES.caption, color: "black" } as const },
    ...person.lines.map((text) => ({ text, style: STYLES.caption })),
  ];
  const words = stack(under.map(({ text, style }) => child(textBox(text, { style, width, node }, measure))));
  return stack([
    child(aboveLine(person, room, { ...context, parent: node })),
    child(frame(words, { top: 1 + HAIR, above: hairRule(width) })),
  ]);
}

/** What was done stands at the foot of the writing room. */
function aboveLine(person: Signature, room: number, context: Context): Box {
  if (person.above === null) return leaf(room, []);
  const style = person.above.face === "mono" ? STYLES.code : STYLES.caption;
  const text = textBox(
    person.above.text,
    { style, width: context.width, node: context.parent },
    context.measure,
  );
  return stack([child(leaf(Math.max(0, room - 1 - text.height), [])), child(text), child(leaf(1, []))]);
}

/** Lines to write on, with their words under them. */
export function writeFieldsBox(block: WriteFieldsBlock, context: Context): Box {
  const room = block.room ?? 11;
  const { measure, nodes } = context;
  const widths = resolveWidths(
    block.fields.map((field) => field.width),
    context.width - FIELD_GAP * (block.fields.length - 1),
  );
  let x = 0;
  const columns = block.fields.map((field, index) => {
    const width = widths[index] ?? 0;
    const node = nodes.add("P", context.parent);
    const above = textBox(field.above ?? "", { style: STYLES.body, width, node }, measure);
    const label = textBox(field.label, { style: STYLES.caption, width, node }, measure);
    const white = leaf(Math.max(0, room - above.height), []);
    const box = stack([
      child(above),
      child(white),
      child(frame(label, field.line ? { top: HAIR + 0.4, above: hairRule(width) } : {})),
    ]);
    const placed = { x, box };
    x += width + FIELD_GAP;
    return placed;
  });
  return keep(row(columns), context.pageRoom);
}
