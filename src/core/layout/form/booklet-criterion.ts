import type { Run } from "#core/model/printed-text.ts";
import type { FormCriterion } from "#core/model/form-blocks.ts";
import { child, leaf, row, stack } from "#core/layout/box.ts";
import type { Box } from "#core/layout/box.ts";
import { emit } from "#core/layout/emit.ts";
import type { Target } from "#core/layout/emit.ts";
import { anchorsBox } from "#core/layout/form/anchors.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import { CIRCLE, LINE_TO_CIRCLE } from "#core/layout/form/form-geometry.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { firstLanguage, pair, secondBox } from "#core/layout/form/two-languages.ts";
import { writingLines } from "#core/layout/form/writing-lines.ts";
import { MM_PER_POINT } from "#core/layout/measure.ts";
import { ARTIFACT } from "#core/layout/placed.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";
import { HEAVY } from "#core/layout/rules.ts";
import type { Style } from "#core/layout/styles.ts";

const NUMBER = 9;
const NOTE_WIDTH = 46;
/** Widest line of a question, mm: longer lines are hard to read aloud. */
export const QUESTION_MOST = 163;
/** Twelve lines: no question is as long, but a case to be read out may be. */
const QUESTION_TALL = 60;
/** White between a question and the same in the second language. */
const QUESTION_GAP = 0.6;
const RULE_TO_HEAD = 2;
const HEAD_TO_LINES = 1;
/** Start of the letter column above the first line, as in the picture. */
const LINE_TO_ANCHORS = LINE_TO_CIRCLE - CIRCLE / 2;

/** A criterion as far as it is fixed; the writing lines take what the page leaves. */
export interface BookletCriterion {
  readonly head: Box;
  readonly anchors: Box;
  /** Height without writing lines. */
  readonly fixed: number;
}

export function bookletCriterion(criterion: FormCriterion, context: FormContext): BookletCriterion {
  const parent = context.nodes.add("Sect", context.parent);
  const head = stack([child(leaf(HEAVY + RULE_TO_HEAD, [])), child(headBox(criterion, parent, context))]);
  const anchors = anchorsBox(criterion, parent, context);
  return { head, anchors, fixed: head.height + HEAD_TO_LINES + LINE_TO_ANCHORS + anchors.height };
}

function headBox(criterion: FormCriterion, parent: NodeId, context: FormContext): Box {
  const { area, nodes } = context;
  const textWidth = area.width - NUMBER;
  const { second } = criterion;
  const first = firstLanguage(second);
  const h2 = nodes.add("H2", parent, first);
  const noteWidth = criterion.questionNote === "" ? 0 : NOTE_WIDTH;
  const number = formText(criterion.number, { style: FORM.criterion, width: NUMBER, node: h2 }, context);
  const nameWidth = textWidth - noteWidth - 3;
  const name = formText(criterion.name, { style: FORM.criterion, width: nameWidth, node: h2 }, context);
  const nameAgain = secondBox(
    second?.name,
    second,
    { style: FORM.nameAgain, width: nameWidth, parent },
    context,
  );
  const note = formText(
    criterion.questionNote,
    { style: FORM.questionNote, width: NOTE_WIDTH, node: nodes.add("P", parent), align: "right" },
    context,
  );
  const title = row([
    { x: 0, box: number },
    { x: NUMBER, box: pair(name, nameAgain) },
    { x: area.width - NOTE_WIDTH, box: stack([child(leaf(1.05, [])), child(note)]) },
  ]);
  const inText = (box: Box): Box => row([{ x: NUMBER, box }]);
  const required = formText(
    requiredRuns(criterion),
    { style: FORM.required, width: textWidth, node: nodes.add("P", parent) },
    context,
  );
  const level = secondBox(second?.level, second, { style: FORM.required, width: textWidth, parent }, context);
  const question = questionBox(criterion, textWidth, parent, context);
  return stack([
    child(title),
    child(inText(pair(required, level)), 0.3),
    child(inText(question), 1.4),
    child(inText(probes(criterion, parent, context)), 1.2),
  ]);
}

/** The question, in the second language below it. Many lines are set smaller and over the whole width: they must leave room for the answer. */
function questionBox(criterion: FormCriterion, width: number, parent: NodeId, context: FormContext): Box {
  const { question, second } = criterion;
  const node = context.nodes.add("P", parent, firstLanguage(second));
  const set = (style: Style, most: number): Box =>
    pair(
      formText(question, { style, width: most, node }, context),
      secondBox(second?.question, second, { style, width: most, parent }, context),
      QUESTION_GAP,
    );
  const usual = set(FORM.question, Math.min(width, QUESTION_MOST));
  return usual.height <= QUESTION_TALL ? usual : set(FORM.questionTight, width);
}

function requiredRuns(criterion: FormCriterion): Run[] {
  const small = { face: "sans", weight: 500, size: 8, ink: "grey" } as const;
  const note = criterion.weightNote ?? "";
  return [
    { text: criterion.requiredLabel, ...small },
    ...(criterion.level === null ? [] : [{ text: "\u00A0 " }, { text: criterion.level }]),
    ...(note === ""
      ? []
      : [
          { text: "\u00A0\u00A0 ", ...small },
          { text: note, ...small },
        ]),
  ];
}

const PROBE_INDENT = 5;
const PROBE_GAP = 4;

/** Probes in two columns where each then keeps to one line: a line saved is a line to write on. */
function probes(criterion: FormCriterion, parent: NodeId, context: FormContext): Box {
  if (criterion.probes.length === 0) return leaf(0, []);
  const whole = context.area.width - NUMBER;
  const half = (whole - PROBE_GAP) / 2;
  const all = [...criterion.probes, ...(criterion.second?.probes ?? [])];
  const columns = criterion.probes.length > 2 && all.every((probe) => fitsLine(probe, half, context)) ? 2 : 1;
  const list = context.nodes.add("L", parent);
  const boxes = criterion.probes.map((_, index) =>
    probeBox(criterion, index, columns === 2 ? half : whole, list, context),
  );
  const rows = Array.from({ length: Math.ceil(boxes.length / columns) }, (_, index) =>
    boxes.slice(index * columns, (index + 1) * columns),
  );
  return stack(
    rows.map((each) => child(row(each.map((box, at) => ({ x: at * (half + PROBE_GAP), box }))), 0.5)),
  );
}

const fitsLine = (probe: string, width: number, context: FormContext): boolean =>
  formText(probe, { style: FORM.probe, width: width - PROBE_INDENT, node: ARTIFACT }, context).height <=
  FORM.probe.leading * MM_PER_POINT + 0.01;

function probeBox(
  { probes: asked, second }: FormCriterion,
  index: number,
  width: number,
  list: NodeId,
  context: FormContext,
): Box {
  const item = context.nodes.add("LI", list);
  const node = context.nodes.add("LBody", item, firstLanguage(second));
  const set = { style: FORM.probe, width: width - PROBE_INDENT };
  const text = pair(
    formText(asked[index] ?? "", { ...set, node }, context),
    secondBox(second?.probes[index], second, { ...set, role: "LBody", parent: item }, context),
  );
  const top = (FORM.probe.leading * MM_PER_POINT - 2.6) / 2;
  const box: Item = {
    kind: "rect",
    x: 0.2,
    y: top,
    w: 2.6,
    h: 2.6,
    stroke: 0.35,
    fill: null,
    radius: 0,
    node: ARTIFACT,
  };
  return row([
    { x: 0, box: leaf(3, [box]) },
    { x: PROBE_INDENT, box: text },
  ]);
}

/** Puts a criterion on its page with `lines` writing lines; returns where it ends. */
export function drawBookletCriterion(
  each: BookletCriterion,
  y: number,
  writing: { lines: number; pitch: number },
  context: FormContext,
  target: Target,
): number {
  const { area } = context;
  target.items.push({
    kind: "line",
    x1: area.left,
    y1: y + HEAVY / 2,
    x2: area.right,
    y2: y + HEAVY / 2,
    width: HEAVY,
    color: "black",
    node: ARTIFACT,
  });
  emit(each.head, area.left, y, target);
  const top = y + each.head.height + HEAD_TO_LINES;
  target.items.push(
    ...writingLines({
      left: area.left,
      right: area.right,
      top: top + 1,
      firstLine: top + writing.pitch,
      pitch: writing.pitch,
      lines: writing.lines,
      lastDrawn: true,
    }),
  );
  const anchorsTop = top + writing.lines * writing.pitch + LINE_TO_ANCHORS;
  emit(each.anchors, area.left, anchorsTop, target);
  return anchorsTop + each.anchors.height;
}
