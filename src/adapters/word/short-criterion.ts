import { LEFT_TALL } from "#core/layout/form/short-criterion.ts";
import type { FormCriterion, FormWords } from "#core/model/form-blocks.ts";
import {
  criterionHeading,
  markItem,
  nameAgain,
  requiredRuns,
  RULED,
  writingLines,
  type FixedCriterion,
  type Writing,
} from "#adapters/word/form-parts.ts";
import { heightOf } from "#adapters/word/item-height.ts";
import { space, spaced, type Item, type TableItem } from "#adapters/word/items.ts";
import type { Room } from "#adapters/word/room.ts";
import { againItems, textItem } from "#adapters/word/text.ts";

/** Height of the first line, whatever the others have: the circles over it are white as well. */
const FIRST_LINE = 5;
const LEFT = 58;
const GAP = 3;
const NOT_PUT = 22;

/** What is asked at the left; at the right a circle for each point over the lines to write on. */
export function shortCriterion(criterion: FormCriterion, words: FormWords, room: Room): FixedCriterion {
  const { second } = criterion;
  const asked: readonly Item[] = [
    textItem(requiredRuns(criterion, "\n"), "form-levelShort"),
    ...againItems(second?.level, "form-levelShort", second?.language),
    ...(criterion.question === ""
      ? []
      : spaced([textItem(criterion.question, "form-questionShort", undefined, {}, second?.first)], 1.2)),
    ...againItems(second?.question, "form-questionShort", second?.language),
  ];
  const over = heightOf(asked, LEFT - GAP) > LEFT_TALL;
  const right = over ? room.width : room.width - LEFT;
  const points = pointsTable(criterion, words, right);
  const heading = [
    criterionHeading(criterion, "", room.width),
    ...nameAgain(criterion),
    ...(over ? [...asked, space(1)] : []),
  ];
  const marked = (writing: Writing): readonly TableItem[] => [
    points,
    writingLines(writing, right, FIRST_LINE),
  ];
  const beside = (writing: Writing): TableItem => ({
    is: "table",
    widths: [LEFT, right],
    rows: [
      {
        // One row: no program parts it, whatever it thinks of tables that are kept together.
        whole: true,
        cells: [{ items: asked, pad: { right: GAP, top: 0.6 } }, { items: marked(writing) }],
      },
    ],
  });
  const whole = (writing: Writing): readonly Item[] => [
    ...heading,
    ...(over ? marked(writing) : [beside(writing)]),
    space(UNDER),
  ];
  const around = RULED + heightOf(heading, room.width) + UNDER;
  return {
    name: criterion.name,
    fixed: around,
    firstLine: around + heightOf([points], right) + FIRST_LINE,
    least: RULED + heightOf(whole({ lines: 1, pitch: FIRST_LINE }), room.width),
    whole,
  };
}

const UNDER = 1;

function pointsTable({ anchors }: FormCriterion, words: FormWords, width: number): TableItem {
  const each = (width - NOT_PUT) / Math.max(1, anchors.length);
  return {
    is: "table",
    widths: [...anchors.map(() => each), NOT_PUT],
    rows: [
      {
        cells: [
          ...anchors.map(({ point }) => ({ items: [markItem("point", "center", point)] })),
          { items: [markItem("not-put", "center", words.notPutBox)] },
        ],
      },
    ],
  };
}
