import type { FormCriterion, FormWords } from "#core/model/form-blocks.ts";
import {
  criterionHeading,
  markItem,
  nameAgain,
  requiredRuns,
  writingLines,
} from "#adapters/word/form-parts.ts";
import { space, spaced, type Item } from "#adapters/word/items.ts";
import type { Room } from "#adapters/word/room.ts";
import { againItems, textItem } from "#adapters/word/text.ts";

const LINES = 4;
const LEFT = 55;
const GAP = 4;

/** What is asked at the left; at the right a circle for each point over the lines to write on. */
export function shortCriterion(criterion: FormCriterion, words: FormWords, room: Room): readonly Item[] {
  const { second } = criterion;
  const asked: readonly Item[] = [
    textItem(requiredRuns(criterion, "\n"), "form-levelShort"),
    ...againItems(second?.level, "form-levelShort", second?.language),
    ...(criterion.question === ""
      ? []
      : spaced([textItem(criterion.question, "form-questionShort", undefined, {}, second?.first)], 1.2)),
    ...againItems(second?.question, "form-questionShort", second?.language),
  ];
  const right = room.width - LEFT;
  return [
    criterionHeading(criterion, "", room.width),
    ...nameAgain(criterion),
    {
      is: "table",
      widths: [LEFT, right],
      rows: [
        {
          // One row: no program parts it, whatever it thinks of tables that are kept together.
          whole: true,
          cells: [
            { items: asked, pad: { right: GAP, top: 0.6 } },
            { items: [pointsTable(criterion, words, right), writingLines(LINES, right)] },
          ],
        },
      ],
    },
    space(1.8),
  ];
}

function pointsTable(criterion: FormCriterion, words: FormWords, width: number): Item {
  const points = criterion.anchors.map(({ point }) => point);
  const heads = [...points, words.notPutBox];
  return {
    is: "table",
    widths: heads.map(() => width / heads.length),
    rows: [
      { cells: heads.map((head) => ({ items: [textItem(head, "form-notPutBox", "center")] })) },
      {
        cells: [
          ...points.map(() => ({ items: [markItem("point", "center")] })),
          { items: [markItem("not-put", "center")] },
        ],
      },
    ],
  };
}
