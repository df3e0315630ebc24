import { child, frame, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { firstLanguage, secondBox } from "#core/layout/form/two-languages.ts";
import { HAIR, hairRule } from "#core/layout/rules.ts";

const INSTRUCTIONS = 74;
const GAP = 8;
const COLUMN_GAP = 2;
const COLUMN_LEAST = 14;

/** Booklet: how to fill it in, in two columns between the fields and the first criterion. */
export function bookletInstructions(context: FormContext): Box {
  const { area, section, nodes, parent } = context;
  const texts = section.words.instructions;
  const width = (area.width - GAP * (texts.length - 1)) / Math.max(1, texts.length);
  const columns = texts.map((text, index) => ({
    x: index * (width + GAP),
    box: formText(text, { style: FORM.instructions, width, node: nodes.add("P", parent) }, context),
  }));
  return frame(row(columns), { top: HAIR + 1.5, bottom: 1.6, above: hairRule(area.width) });
}

/** Short form: instructions and, beside them, the names of the points. */
export function shortInstructions(context: FormContext): Box {
  const { area, section, nodes, parent } = context;
  const points = section.criteria[0]?.anchors ?? [];
  const columns = points.length + 1;
  const narrow = (area.width - INSTRUCTIONS - GAP) / columns - COLUMN_GAP < COLUMN_LEAST;
  const textWidth = narrow ? area.width : INSTRUCTIONS;
  const node = nodes.add("P", parent);
  const text = formText(
    section.words.instructions.join(" "),
    { style: FORM.instructions, width: textWidth, node },
    context,
  );
  const legend = scaleLegend(narrow ? area.width : area.width - INSTRUCTIONS - GAP, context);
  const inside = narrow
    ? stack([child(text), child(legend, 1.5)])
    : row([
        { x: 0, box: text },
        { x: INSTRUCTIONS + GAP, box: legend },
      ]);
  return frame(inside, { top: HAIR + 1.9, bottom: 2, above: hairRule(area.width) });
}

function scaleLegend(width: number, context: FormContext): Box {
  const { section, nodes, parent } = context;
  const { words } = section;
  const second = section.criteria[0]?.second;
  const entries = [
    ...(section.criteria[0]?.anchors ?? []).map((anchor) => [anchor.point, anchor.title] as const),
    [words.notPut, words.notPutHint] as const,
  ];
  const step = width / entries.length;
  return row(
    entries.map(([head, text], index) => {
      const isPoint = index < entries.length - 1;
      const node = nodes.add("P", parent, isPoint ? firstLanguage(second) : {});
      const set = { style: FORM.instructions, width: step - COLUMN_GAP, balanced: true };
      const box = stack([
        child(formText(head, { style: FORM.scalePoint, width: step - COLUMN_GAP, node }, context)),
        child(formText(text, { ...set, node }, context)),
        child(secondBox(second?.anchors[index]?.title, second, { ...set, parent }, context)),
      ]);
      return { x: index * step, box };
    }),
  );
}
