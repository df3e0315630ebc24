import { child, frame, leaf, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { HAIR, hairRule, HEAVY, heavyRule } from "#core/layout/rules.ts";

const SIGNATURE = 46;
const TIME = 18;
const GAP = 5;
const ROOM = 8;
const TEXT_MOST = 96;

/** Declaration, signature and time, under a heavy rule, at the end of the last page. */
export function signLine(context: FormContext): Box {
  const { area, section, nodes, parent } = context;
  const { words } = section;
  const room = area.width - SIGNATURE - TIME - 2 * GAP;
  const declaration = formText(
    words.declaration,
    { style: FORM.declaration, width: Math.min(room, TEXT_MOST), node: nodes.add("P", parent) },
    context,
  );
  const inside = row([
    { x: 0, box: declaration },
    { x: room + GAP, box: line(words.signature, SIGNATURE, context) },
    { x: room + SIGNATURE + 2 * GAP, box: line(words.time, TIME, context) },
  ]);
  return frame(inside, { top: HEAVY + 2.2, above: heavyRule(area.width) });
}

function line(label: string, width: number, context: FormContext): Box {
  const words = formText(
    label,
    { style: FORM.signature, width, node: context.nodes.add("P", context.parent) },
    context,
  );
  return stack([child(leaf(ROOM - HAIR, [])), child(frame(words, { top: HAIR, above: hairRule(width) }))]);
}
