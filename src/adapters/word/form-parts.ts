import { AlignmentType, HeadingLevel, Tab, TabStopType, TextRun } from "docx";
import type { PlannedCriterion } from "#core/layout/form/form-plan.ts";
import type { FormCriterion } from "#core/model/form-blocks.ts";
import type { Style } from "#core/layout/styles.ts";
import type { Run, Text } from "#core/model/printed-text.ts";
import { RULES, type CellItem, type Item, type ParagraphItem, type TableItem } from "#adapters/word/items.ts";
import { plainText } from "#adapters/word/plain-text.ts";
import { BOX, CIRCLE } from "#adapters/word/signs.ts";
import { LARGER, styleId, styleOf, wordDress } from "#adapters/word/styles.ts";
import { againItems, runsOf, signRuns, textItem } from "#adapters/word/text.ts";
import { twips } from "#adapters/word/units.ts";

/** As on paper: the letters S, T, A, R have this column. */
const GUTTER = 7;
const MARK_SIZE = 15;
const LABEL_SIZE = 8;

/** Lines to write on, and how far apart they are, mm. */
export type Writing = Pick<PlannedCriterion, "lines" | "pitch">;

/** A criterion as far as it is fixed; heights in mm, as the paper's plan asks for them. */
export interface FixedCriterion {
  readonly name: string;
  /** Without lines to write on. */
  readonly fixed: number;
  /** With one, where the others add no more than themselves. */
  readonly firstLine: number;
  /** However few lines it has. */
  readonly least: number;
  /** What stands there once its lines are known. */
  readonly whole: (writing: Writing) => readonly Item[];
}

/** White under the rule over a criterion, and both together. */
export const RULE_GAP = 1.4;
export const RULED = RULE_GAP + 0.6;

/** Number and name, and at the right whose question it is. */
export function criterionHeading(criterion: FormCriterion, noted: string, width: number): ParagraphItem {
  // Whole, beside a name or under it.
  const note = noted.replaceAll(" ", "\u00A0");
  const name: Text = [{ text: `${criterion.number}  ${criterion.name}`, size: HEADING_SIZE }];
  const { size, color } = wordDress("form-questionNote");
  const beside = new TextRun({ children: [new Tab(), plainText(note)], size, color, bold: false });
  return {
    is: "paragraph",
    said: { text: `${criterion.number}  ${criterion.name}   ${note}`, style: HEADING },
    options: {
      heading: HeadingLevel.HEADING_2,
      ...(note === "" ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }] }),
      children: [...runsOf(name, "label"), ...(note === "" ? [] : [beside])],
    },
  };
}

const HEADING_SIZE = 11.5;
const HEADING: Style = { ...styleOf("label"), size: HEADING_SIZE * LARGER };

/** The criterion's name in the second language; nothing on a form without one. */
export const nameAgain = ({ second }: FormCriterion): readonly Item[] =>
  againItems(second?.name, "form-nameAgain", second?.language);

/** "Required", and the level in its own letters. */
export const requiredRuns = (criterion: FormCriterion, separator: string): readonly Run[] => {
  const small = { face: "sans", weight: 500, size: 8, ink: "grey" } as const;
  const label = [criterion.requiredLabel, criterion.weightNote ?? ""]
    .filter((part) => part !== "")
    .join(", ");
  return [
    { text: label, ...small },
    ...(criterion.level === null ? [] : [{ text: `${label === "" ? "" : separator}${criterion.level}` }]),
  ];
};

/** A table to write on: a narrow column for the letter, a line under both. The first line may be higher up. */
export const writingLines = ({ lines, pitch }: Writing, width: number, first: number = pitch): TableItem => ({
  is: "table",
  widths: [GUTTER, width - GUTTER],
  rows: Array.from({ length: lines }, (_, index) => ({
    height: index === 0 ? first : pitch,
    whole: true,
    cells: [
      { items: [textItem("", "form-anchor")], borders: { bottom: RULES.line, right: RULES.line } },
      { items: [textItem("", "form-anchor")], borders: { bottom: RULES.line } },
    ],
  })),
});

/** Fonts of signs have higher lines than those of letters. */
const MARK: Style = { ...styleOf("form-point"), size: MARK_SIZE * 1.15 };

/** What to mark by hand: a circle for a point, a box for "not put", and before it perhaps what it is. */
export const markItem = (mark: "point" | "not-put", align: "left" | "center" = "left", label = ""): Item => ({
  is: "paragraph",
  options: {
    style: styleId("form-point"),
    alignment: align === "left" ? AlignmentType.LEFT : AlignmentType.CENTER,
    children: [
      ...(label === "" ? [] : runsOf([{ text: `${label} `, size: LABEL_SIZE }], "form-point")),
      ...signRuns(mark === "point" ? CIRCLE : BOX, "", MARK_SIZE),
    ],
  },
  said: {
    text: [{ text: label === "" ? "" : `${label}\u00A0`, size: LABEL_SIZE }, { text: "M" }],
    style: MARK,
  },
});

/** White right of a column of points. */
export const pointCell = (items: readonly Item[]): CellItem => ({ items, pad: { right: 2, top: 0.6 } });
