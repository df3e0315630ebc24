import type { FormCriterion, FormWords } from "#core/model/form-blocks.ts";
import {
  criterionHeading,
  markItem,
  nameAgain,
  pointCell,
  requiredRuns,
  RULED,
  writingLines,
  type FixedCriterion,
} from "#adapters/word/form-parts.ts";
import { heightOf } from "#adapters/word/item-height.ts";
import { RULES, space, spaced, type Item, type TableItem } from "#adapters/word/items.ts";
import { listItem } from "#adapters/word/lists.ts";
import type { Room } from "#adapters/word/room.ts";
import { againItems, textItem } from "#adapters/word/text.ts";
import { twips } from "#adapters/word/units.ts";

const NOT_PUT = 22;
const UNDER = 1.5;
/** As far in as the words beside a probe's box. */
const UNDER_BOX = { left: twips(5) };
/** From so many points on, columns would be too narrow for their words: each point has a row. */
const MOST_COLUMNS = 7;

/** Question, probes, lines to write on, and the anchors with a circle to fill under each. */
export function bookletCriterion(criterion: FormCriterion, words: FormWords, room: Room): FixedCriterion {
  const { second } = criterion;
  const asked = [
    criterionHeading(criterion, criterion.questionNote, room.width),
    ...nameAgain(criterion),
    textItem(requiredRuns(criterion, "\u00A0 "), "form-required"),
    ...againItems(second?.level, "form-required", second?.language),
    ...(criterion.question === ""
      ? []
      : spaced([textItem(criterion.question, "form-question", undefined, {}, second?.first)], 1.2)),
    ...againItems(second?.question, "form-question", second?.language),
    ...criterion.probes.flatMap((probe, index) => [
      textItem(probe, "form-probe", undefined, listItem("box", 0), second?.first),
      ...againItems(second?.probes[index], "form-probe", second?.language, { indent: UNDER_BOX }),
    ]),
    space(1),
  ];
  const points = criterion.anchors.length > MOST_COLUMNS ? anchorRows : anchorColumns;
  const anchors = [space(1.5), points(criterion, words, room)];
  const fixed = RULED + heightOf([...asked, ...anchors], room.width);
  return {
    name: criterion.name,
    fixed,
    firstLine: fixed,
    least: fixed,
    // The white under it is the plan's own: so much at most it leaves between two.
    whole: (writing) => [...asked, writingLines(writing, room.width), ...anchors, space(UNDER)],
  };
}

function named({ anchors, second }: FormCriterion, index: number): readonly Item[] {
  const { point = "", title = "" } = anchors[index] ?? {};
  return [
    textItem([{ text: `${point}  ${title}` }], "form-anchorTitle", undefined, {}, second?.first),
    ...againItems(second?.anchors[index]?.title, "form-anchorTitle", second?.language),
  ];
}

const anchorTexts = ({ anchors, second }: FormCriterion, index: number): readonly Item[] => [
  textItem(anchors[index]?.text ?? "", "form-anchor", undefined, {}, second?.first),
  ...againItems(second?.anchors[index]?.text, "form-anchor", second?.language),
];

function anchorColumns(criterion: FormCriterion, words: FormWords, room: Room): TableItem {
  const { anchors } = criterion;
  const width = (room.width - NOT_PUT) / Math.max(1, anchors.length);
  const why = { items: [textItem(words.why, "form-why")], borders: { bottom: RULES.line } };
  return {
    is: "table",
    widths: [...anchors.map(() => width), NOT_PUT],
    rows: [
      {
        cells: [
          ...anchors.map((_, index) => pointCell(named(criterion, index))),
          pointCell([textItem(words.notPut, "form-anchorTitle")]),
        ],
      },
      { cells: [...anchors.map((_, index) => pointCell(anchorTexts(criterion, index))), why] },
      {
        cells: [...anchors.map(() => pointCell([markItem("point")])), pointCell([markItem("not-put")])],
      },
    ],
  };
}

const MARK_COLUMN = 9;
const TITLE_COLUMN = 42;

function anchorRows(criterion: FormCriterion, words: FormWords, room: Room): TableItem {
  const indexes = criterion.anchors.map((_, index) => index).toReversed();
  const title = { items: [textItem(words.notPut, "form-anchorTitle")], pad: { top: 0.6 } };
  const why = { items: [textItem(words.why, "form-why")], borders: { bottom: RULES.line } };
  return {
    is: "table",
    widths: [MARK_COLUMN, TITLE_COLUMN, room.width - MARK_COLUMN - TITLE_COLUMN],
    rows: [
      ...indexes.map((index) => ({
        cells: [
          { items: [markItem("point")] },
          pointCell(named(criterion, index)),
          pointCell(anchorTexts(criterion, index)),
        ],
      })),
      { cells: [{ items: [markItem("not-put")] }, title, why] },
    ],
  };
}
