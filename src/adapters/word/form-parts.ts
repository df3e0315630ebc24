import { AlignmentType, HeadingLevel, Tab, TabStopType, TextRun } from "docx";
import type { FormCriterion } from "#core/model/form-blocks.ts";
import type { Run, Text } from "#core/model/printed-text.ts";
import { RULES, type CellItem, type Item, type ParagraphItem, type TableItem } from "#adapters/word/items.ts";
import { plainText } from "#adapters/word/plain-text.ts";
import { BOX, CIRCLE } from "#adapters/word/signs.ts";
import { styleId, wordDress } from "#adapters/word/styles.ts";
import { againItems, runsOf, signRuns, textItem } from "#adapters/word/text.ts";
import { twips } from "#adapters/word/units.ts";

/** As on paper: the letters S, T, A, R have this column, and lines are so far apart. */
const GUTTER = 7;
const PITCH = 7;
const MARK_SIZE = 15;

/** Number and name, and at the right whose question it is. */
export function criterionHeading(criterion: FormCriterion, note: string, width: number): ParagraphItem {
  const name: Text = [{ text: `${criterion.number}  ${criterion.name}`, size: HEADING_SIZE }];
  const { size, color } = wordDress("form-questionNote");
  const beside = new TextRun({ children: [new Tab(), plainText(note)], size, color, bold: false });
  return {
    is: "paragraph",
    options: {
      heading: HeadingLevel.HEADING_2,
      ...(note === "" ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }] }),
      children: [...runsOf(name, "label"), ...(note === "" ? [] : [beside])],
    },
  };
}

const HEADING_SIZE = 11.5;

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

/** A table to write on: a narrow column for the letter, a line under both. */
export const writingLines = (count: number, width: number): TableItem => ({
  is: "table",
  widths: [GUTTER, width - GUTTER],
  rows: Array.from({ length: count }, () => ({
    height: PITCH,
    whole: true,
    cells: [
      { items: [textItem("", "form-anchor")], borders: { bottom: RULES.line, right: RULES.line } },
      { items: [textItem("", "form-anchor")], borders: { bottom: RULES.line } },
    ],
  })),
});

/** What to mark by hand, alone in its line: a circle for a point, a box for "not put". */
export const markItem = (mark: "point" | "not-put", align: "left" | "center" = "left"): Item => ({
  is: "paragraph",
  options: {
    style: styleId("form-point"),
    alignment: align === "left" ? AlignmentType.LEFT : AlignmentType.CENTER,
    children: signRuns(mark === "point" ? CIRCLE : BOX, "", MARK_SIZE),
  },
});

/** White right of a column of points. */
export const pointCell = (items: readonly Item[]): CellItem => ({ items, pad: { right: 2, top: 0.6 } });
