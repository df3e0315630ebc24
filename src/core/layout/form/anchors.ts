import type { FormAnchor, FormCriterion } from "#core/model/form-blocks.ts";
import type { Run } from "#core/model/printed-text.ts";
import { child, frame, leaf, row, stack } from "#core/layout/box.ts";
import type { Box, RowColumn } from "#core/layout/box.ts";
import { circleItems, notPutBox } from "#core/layout/form/circles.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { CIRCLE, CIRCLE_TO_TEXT } from "#core/layout/form/form-geometry.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { firstLanguage, pair, secondBox } from "#core/layout/form/two-languages.ts";
import type { NodeId } from "#core/layout/placed.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import { HAIR } from "#core/layout/rules.ts";

const NOT_PUT_WIDTH = 21;
const NOT_PUT_BOX = 6.4;
/** White between the texts of neighbouring points. */
const TEXT_GAP = 3.5;
/** Below this the point's name stands under its circle, not beside it. */
const BESIDE_LEAST = 15;
/** Columns narrower than this would break words: the anchors become a list under the circles. */
const COLUMN_LEAST = 20.5;
/** Two languages in columns higher than this: as a list they leave more room to write. */
const COLUMNS_TALL = 60;
const RADIUS = CIRCLE / 2;
const TEXT_TOP = RADIUS + CIRCLE_TO_TEXT;
const WHY_HEIGHT = 5;
/** White between an anchor and the same in the second language. */
const SECOND_GAP = 0.6;

/** Circles over their anchors and the box "not put". The circles' centres are 3 mm below the box's top. */
export function anchorsBox(criterion: FormCriterion, parent: NodeId, context: FormContext): Box {
  const points = criterion.anchors;
  const pitch = (context.area.width - NOT_PUT_WIDTH) / Math.max(1, points.length);
  const alt = [...points.map((anchor) => anchor.point), context.section.words.notPut].join(", ");
  const figure = context.nodes.add("Figure", parent, { alt });
  const circles = points.flatMap((anchor, index) =>
    circleItems(anchor.point, index * pitch + RADIUS, RADIUS, figure, context),
  );
  const columns: RowColumn[] = [
    { x: 0, box: leaf(CIRCLE, circles) },
    { x: points.length * pitch, box: notPut(parent, figure, context) },
  ];
  const asList = (): Box =>
    row([...columns, { x: 0, box: frame(anchorList(criterion, parent, context), { top: TEXT_TOP }) }]);
  if (pitch < COLUMN_LEAST) return asList();
  const words = points.flatMap((_, index) => anchorColumn(criterion, index, pitch, parent, context));
  const asColumns = row([...columns, ...words]);
  return criterion.second !== undefined && asColumns.height > COLUMNS_TALL ? asList() : asColumns;
}

function anchorColumn(
  { anchors, second }: FormCriterion,
  index: number,
  pitch: number,
  parent: NodeId,
  context: FormContext,
): RowColumn[] {
  const x = index * pitch;
  const anchor = anchors[index] ?? { title: "", text: "" };
  const said = second?.anchors[index];
  const node = context.nodes.add("P", parent, firstLanguage(second));
  const beside = pitch - RADIUS - 2 * CIRCLE_TO_TEXT + RADIUS;
  const text = (of: "title" | "text", style: typeof FORM.anchor, width: number): Box =>
    pair(
      formText(anchor[of], { style, width, node, balanced: true }, context),
      secondBox(said?.[of], second, { style, width, parent, balanced: true }, context),
      of === "text" ? SECOND_GAP : 0,
    );
  if (beside < BESIDE_LEAST) {
    const both = stack([
      child(text("title", FORM.anchorTitle, pitch - TEXT_GAP)),
      child(text("text", FORM.anchor, pitch - TEXT_GAP)),
    ]);
    return [{ x, box: frame(both, { top: TEXT_TOP }) }];
  }
  const title = text("title", FORM.anchorTitle, beside);
  const top = Math.max(0, RADIUS - title.height / 2);
  const under = text("text", FORM.anchor, pitch - TEXT_GAP);
  return [
    { x: x + RADIUS + CIRCLE_TO_TEXT, box: frame(title, { top }) },
    { x, box: frame(under, { top: Math.max(TEXT_TOP, top + title.height) }) },
  ];
}

function notPut(parent: NodeId, figure: NodeId, context: FormContext): Box {
  const { words } = context.section;
  const node = context.nodes.add("P", parent);
  const at = NOT_PUT_BOX / 2 + CIRCLE_TO_TEXT;
  const label = formText(words.notPut, { style: FORM.anchorTitle, width: NOT_PUT_WIDTH - at, node }, context);
  const why = formText(words.why, { style: FORM.why, width: NOT_PUT_WIDTH, node }, context);
  const lineY = TEXT_TOP + WHY_HEIGHT;
  const line = {
    kind: "line",
    x1: 0,
    y1: lineY,
    x2: NOT_PUT_WIDTH,
    y2: lineY,
    width: HAIR,
    color: "line",
    node: ARTIFACT,
  } as const;
  return row([
    { x: 0, box: leaf(lineY, [...notPutBox("", 0, RADIUS, NOT_PUT_BOX, figure, context), line]) },
    { x: at, box: frame(label, { top: Math.max(0, RADIUS - label.height / 2) }) },
    { x: 0, box: frame(why, { top: TEXT_TOP }) },
  ]);
}

/** For long scales: point, name and text in two columns, read down the first. */
function anchorList({ anchors, second }: FormCriterion, parent: NodeId, context: FormContext): Box {
  const width = (context.area.width - NOT_PUT_WIDTH - 2 * TEXT_GAP) / 2;
  const half = Math.ceil(anchors.length / 2);
  const entry = (anchor: FormAnchor, index: number): Box => {
    const node = context.nodes.add("P", parent, firstLanguage(second));
    const said = second?.anchors[index];
    const again = [said?.title ?? "", said?.text ?? ""].filter((words) => words !== "").join(" ");
    const set = { style: FORM.anchor, width: width - 5 };
    const runs: Run[] = [
      { text: anchor.title === "" ? "" : `${anchor.title} `, weight: 600 },
      { text: anchor.text },
    ];
    return row([
      { x: 0, box: formText(anchor.point, { style: FORM.anchorTitle, width: 5, node }, context) },
      {
        x: 5,
        box: pair(
          formText(runs, { ...set, node }, context),
          secondBox(again, second, { ...set, parent }, context),
        ),
      },
    ]);
  };
  const column = (from: number, to: number): Box =>
    stack(
      anchors
        .slice(from, to)
        .map((anchor, index) => child(entry(anchor, from + index), second === undefined ? 0 : SECOND_GAP)),
    );
  return row([
    { x: 0, box: column(0, half) },
    { x: width + TEXT_GAP, box: column(half, anchors.length) },
  ]);
}
