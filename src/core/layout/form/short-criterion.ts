import type { FormCriterion } from "#core/model/form-blocks.ts";
import { child, row, stack } from "#core/layout/box.ts";
import type { Box, Stack } from "#core/layout/box.ts";
import { emit } from "#core/layout/emit.ts";
import type { Target } from "#core/layout/emit.ts";
import { circleItems, notPutBox } from "#core/layout/form/circles.ts";
import { formText } from "#core/layout/form/form-context.ts";
import type { FormContext } from "#core/layout/form/form-context.ts";
import {
  CIRCLE,
  CIRCLE_PITCH,
  CIRCLE_TO_TEXT,
  LINE_TO_CIRCLE,
  PITCH_MOST,
} from "#core/layout/form/form-geometry.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { firstLanguage, pair, secondBox } from "#core/layout/form/two-languages.ts";
import { writingLines } from "#core/layout/form/writing-lines.ts";
import type { Item, NodeId } from "#core/layout/placed.ts";
import type { Style } from "#core/layout/styles.ts";

const NUMBER = 9;
const LEFT_TEXT = 43;
/** Words higher than this stand over the lines, as wide as the page, in place of beside them. */
export const LEFT_TALL = 60;
const LINES_FROM = 56;
const BOX_LEAST = 13;
const BOX_GAP = 6;
/** A name needs this much beside the circles; with less, the circles stand under it. */
const NAME_LEAST = 55;
const GUTTER_RISE = 5;
const RULE_TO_TEXT = 12.2;
const RULE_TO_TEXT_TIGHT = 11;

export interface ShortCriterion {
  /** From the criterion's rule to the circles' centres. */
  readonly centre: number;
  /** From the rule to the first writing line. */
  readonly firstLine: number;
  /** From the rule to where the letter column begins: not between circles that stand over it. */
  readonly gutterTop: number;
  /** Where the writing lines begin, from the left edge of the text. */
  readonly linesFrom: number;
  readonly heading: Box;
  readonly headingTop: number;
  readonly words: Box;
  readonly wordsTop: number;
  /** What the words need, lines or no lines. */
  readonly least: number;
  readonly circles: readonly Item[];
  readonly questionLines: number;
}

/** A criterion of the short form, from its rule down, in coordinates of its own. */
export function shortCriterion(
  criterion: FormCriterion,
  tight: boolean,
  context: FormContext,
): ShortCriterion {
  const { area, measure, nodes } = context;
  const parent = nodes.add("Sect", context.parent);
  const word = context.section.words.notPutBox;
  const boxWidth = Math.max(BOX_LEAST, measure.width(word, "sans-400", FORM.notPutBox.size) + 3);
  const span = boxWidth + BOX_GAP + CIRCLE + (criterion.anchors.length - 1) * CIRCLE_PITCH;
  const beside = area.width - span - NUMBER - CIRCLE_TO_TEXT + CIRCLE / 2;
  const under = beside < NAME_LEAST;
  const heading = headingBox(criterion, under ? area.width - NUMBER : beside, parent, context);
  const headingTop = Math.max(1.2, under ? 2 : LINE_TO_CIRCLE - heading.height / 2);
  const centre = under
    ? Math.max(LINE_TO_CIRCLE, headingTop + heading.height + CIRCLE_TO_TEXT + 0.2)
    : LINE_TO_CIRCLE;
  const beneath = leftWords(criterion, { tight, width: LEFT_TEXT }, parent, context);
  const over = beneath.box.height > LEFT_TALL;
  const { box: words, questionLines } = over
    ? leftWords(criterion, { tight: true, width: area.width - NUMBER }, parent, context)
    : beneath;
  const wordsTop = Math.max(
    under || over ? centre + CIRCLE_TO_TEXT : tight ? RULE_TO_TEXT_TIGHT : RULE_TO_TEXT,
    headingTop + heading.height + 0.4,
  );
  const circles = circleRow(criterion, { span, boxWidth, centre, word }, parent, context);
  const firstLine = over ? wordsTop + words.height + PITCH_MOST : centre + LINE_TO_CIRCLE;
  return {
    centre,
    firstLine,
    gutterTop: under ? firstLine : firstLine - GUTTER_RISE,
    linesFrom: over ? NUMBER : LINES_FROM,
    heading,
    headingTop,
    words,
    wordsTop,
    least: wordsTop + words.height + 0.6,
    circles,
    questionLines,
  };
}

function headingBox(criterion: FormCriterion, nameWidth: number, parent: NodeId, context: FormContext): Box {
  const { second } = criterion;
  const node = context.nodes.add("H2", parent, firstLanguage(second));
  const number = formText(criterion.number, { style: FORM.criterionShort, width: NUMBER, node }, context);
  const name = formText(criterion.name, { style: FORM.criterionShort, width: nameWidth, node }, context);
  const again = secondBox(second?.name, second, { style: FORM.nameAgain, width: nameWidth, parent }, context);
  return row([
    { x: 0, box: number },
    { x: NUMBER, box: pair(name, again) },
  ]);
}

function leftWords(
  criterion: FormCriterion,
  { tight, width }: { readonly tight: boolean; readonly width: number },
  parent: NodeId,
  context: FormContext,
): { box: Box; questionLines: number } {
  const { second } = criterion;
  const first = firstLanguage(second);
  const node = context.nodes.add("P", parent, first);
  const label = [criterion.requiredLabel, criterion.weightNote ?? ""]
    .filter((part) => part !== "")
    .join(", ");
  const text = (words: string, style: Style, to: NodeId): Stack =>
    formText(words, { style, width, node: to, balanced: true }, context);
  const again = (words: string | undefined, style: Style): Box =>
    secondBox(words, second, { style, width, parent, balanced: true }, context);
  const asked = tight ? FORM.questionTight : FORM.questionShort;
  const question = text(criterion.question, asked, context.nodes.add("P", parent, first));
  const level = again(second?.level, FORM.levelShort);
  const saidAgain = again(second?.question, asked);
  const box = stack([
    child(text(label, FORM.requiredShort, node)),
    child(text(criterion.level ?? "", FORM.levelShort, node)),
    ...(level.height === 0 ? [] : [child(level)]),
    child(question, tight ? 1 : 1.6),
    ...(saidAgain.height === 0 ? [] : [child(saidAgain, 0.6)]),
  ]);
  const lines = saidAgain.kind === "stack" ? saidAgain.children.length : 0;
  return { box, questionLines: question.children.length + lines };
}

interface CircleRow {
  readonly span: number;
  readonly boxWidth: number;
  readonly centre: number;
  readonly word: string;
}

function circleRow(criterion: FormCriterion, at: CircleRow, parent: NodeId, context: FormContext): Item[] {
  const { area, section, nodes } = context;
  const alt = [...criterion.anchors.map((anchor) => anchor.point), section.words.notPut].join(", ");
  const figure = nodes.add("Figure", parent, { alt });
  const first = area.width - at.span + CIRCLE / 2;
  return [
    ...criterion.anchors.flatMap((anchor, index) =>
      circleItems(anchor.point, first + index * CIRCLE_PITCH, at.centre, figure, context),
    ),
    ...notPutBox(at.word, area.width - at.boxWidth, at.centre, at.boxWidth, figure, context),
  ];
}

/** Puts a criterion on its page; the rules above and below are the caller's. */
export function drawShortCriterion(
  each: ShortCriterion,
  y: number,
  writing: { lines: number; pitch: number },
  context: FormContext,
  target: Target,
): void {
  const { area } = context;
  emit({ kind: "leaf", height: 0, items: each.circles }, area.left, y, target);
  emit(each.heading, area.left, y + each.headingTop, target);
  emit(each.words, area.left + NUMBER, y + each.wordsTop, target);
  target.items.push(
    ...writingLines({
      left: area.left + each.linesFrom,
      right: area.right,
      top: y + each.gutterTop,
      firstLine: y + each.firstLine,
      pitch: writing.pitch,
      lines: writing.lines,
      lastDrawn: false,
    }),
  );
}
