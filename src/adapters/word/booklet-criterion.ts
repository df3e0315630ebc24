import type { FormAnchor, FormCriterion, FormWords } from "#core/model/form-blocks.ts";
import {
  boxItem,
  criterionHeading,
  pointCell,
  requiredRuns,
  writingLines,
} from "#adapters/word/form-parts.ts";
import { RULES, space, spaced, type Item, type TableItem } from "#adapters/word/items.ts";
import { listItem } from "#adapters/word/lists.ts";
import type { Room } from "#adapters/word/room.ts";
import { textItem } from "#adapters/word/text.ts";

const NOT_PUT = 22;
/** From so many points on, columns would be too narrow for their words: each point has a row. */
const MOST_COLUMNS = 7;

/** Question, probes, so many lines to write on, and the anchors with a box to tick under each. */
export function bookletCriterion(
  criterion: FormCriterion,
  words: FormWords,
  room: Room,
  lines: number,
): readonly Item[] {
  return [
    criterionHeading(criterion, criterion.questionNote, room.width),
    textItem(requiredRuns(criterion, "\u00A0 "), "form-required"),
    ...(criterion.question === "" ? [] : spaced([textItem(criterion.question, "form-question")], 1.2)),
    ...criterion.probes.map((probe) => textItem(probe, "form-probe", undefined, listItem("box", 0))),
    space(1),
    writingLines(lines, room.width),
    space(1.5),
    criterion.anchors.length > MOST_COLUMNS
      ? anchorRows(criterion.anchors, words, room)
      : anchorColumns(criterion.anchors, words, room),
    space(1.5),
  ];
}

const named = ({ point, title }: FormAnchor): Item =>
  textItem([{ text: `${point}  ${title}` }], "form-anchorTitle");

function anchorColumns(anchors: readonly FormAnchor[], words: FormWords, room: Room): TableItem {
  const width = (room.width - NOT_PUT) / Math.max(1, anchors.length);
  const why = { items: [textItem(words.why, "form-why")], borders: { bottom: RULES.line } };
  return {
    is: "table",
    widths: [...anchors.map(() => width), NOT_PUT],
    rows: [
      {
        cells: [
          ...anchors.map((anchor) => pointCell([named(anchor)])),
          pointCell([textItem(words.notPut, "form-anchorTitle")]),
        ],
      },
      { cells: [...anchors.map(({ text }) => pointCell([textItem(text, "form-anchor")])), why] },
      { cells: [...anchors, null].map(() => pointCell([boxItem()])) },
    ],
  };
}

const BOX_COLUMN = 9;
const TITLE_COLUMN = 42;

function anchorRows(anchors: readonly FormAnchor[], words: FormWords, room: Room): TableItem {
  const title = { items: [textItem(words.notPut, "form-anchorTitle")], pad: { top: 0.6 } };
  const why = { items: [textItem(words.why, "form-why")], borders: { bottom: RULES.line } };
  return {
    is: "table",
    widths: [BOX_COLUMN, TITLE_COLUMN, room.width - BOX_COLUMN - TITLE_COLUMN],
    rows: [
      ...[...anchors].reverse().map((anchor) => ({
        cells: [
          { items: [boxItem()] },
          pointCell([named(anchor)]),
          pointCell([textItem(anchor.text, "form-anchor")]),
        ],
      })),
      { cells: [{ items: [boxItem()] }, title, why] },
    ],
  };
}
