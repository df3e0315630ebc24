import type { Run } from "#core/model/printed-text.ts";
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
import { RULES, space, spaced, type CellItem, type Item, type TableItem } from "#adapters/word/items.ts";
import { listItem } from "#adapters/word/lists.ts";
import type { Room } from "#adapters/word/room.ts";
import { againItems, textItem } from "#adapters/word/text.ts";
import { twips } from "#adapters/word/units.ts";

const NOT_PUT = 22;
const UNDER = 1.5;
/** As far in as the words beside a probe's box. */
const UNDER_BOX = { left: twips(5) };
/** With more points than these, columns would be too narrow for their words: they stand in a list. */
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
  const points =
    criterion.anchors.length > MOST_COLUMNS
      ? anchorList(criterion, words, room)
      : [anchorColumns(criterion, words, room)];
  const anchors = [space(1.5), ...points];
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

/** White between the two columns of a list of points. */
const LIST_GAP = 3;

/** As on paper: the circles in a line, lowest point first, and under them what each is, read down the first column. */
function anchorList(criterion: FormCriterion, words: FormWords, room: Room): readonly TableItem[] {
  const { anchors } = criterion;
  const width = (room.width - NOT_PUT) / anchors.length;
  const half = Math.ceil(anchors.length / 2);
  const column = (from: number, to: number): CellItem => ({
    items: anchors.slice(from, to).flatMap((_, index) => listed(criterion, from + index)),
    pad: { right: LIST_GAP, top: 0.6 },
  });
  const why = { items: [textItem(words.why, "form-why")], borders: { bottom: RULES.line } };
  return [
    {
      is: "table",
      widths: [...anchors.map(() => width), NOT_PUT],
      rows: [
        {
          cells: [
            ...anchors.map(({ point }) => ({ items: [markItem("point", "left", point)] })),
            { items: [markItem("not-put", "left", words.notPut)] },
          ],
        },
      ],
    },
    {
      is: "table",
      widths: [(room.width - NOT_PUT) / 2, (room.width - NOT_PUT) / 2, NOT_PUT],
      rows: [{ whole: true, cells: [column(0, half), column(half, anchors.length), why] }],
    },
  ];
}

/** Point, name and text in one paragraph; under it the same in the second language. */
function listed({ anchors, second }: FormCriterion, index: number): readonly Item[] {
  const { point = "", title = "", text = "" } = anchors[index] ?? {};
  const said = second?.anchors[index];
  const again = [said?.title ?? "", said?.text ?? ""].filter((part) => part !== "").join(" ");
  const runs: readonly Run[] = [
    { text: `${[point, title].filter((part) => part !== "").join("  ")}  `, weight: 600 },
    { text },
  ];
  return [
    textItem(runs, "form-anchor", undefined, {}, second?.first),
    ...againItems(again, "form-anchor", second?.language),
  ];
}
