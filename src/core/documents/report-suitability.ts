import type { Block, Cell } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import type { MeritLine } from "#core/comparison/order-draft.ts";
import type { Print } from "#core/documents/print.ts";
import { agreedTotal } from "#core/comparison/totals.ts";
import { meets, type Standing } from "#core/comparison/meets.ts";
import { codeAndNameRuns, sheetOf, textCell, weightNote } from "#core/documents/parts.ts";
import { totalText } from "#core/documents/standing.ts";

/** Rows that surely fit on one page with the legend under them. */
const MOST_TOGETHER = 12;

/** What the numbers over the columns mean stands on the page where they are read: under a short table, over a long one. */
export function suitabilityAndLegend(
  selection: Selection,
  lines: readonly MeritLine[],
  print: Print,
): readonly Block[] {
  const blocks = [suitability(selection, lines, print), legend(selection, lines, print)];
  return lines.length > MOST_TOGETHER ? blocks.toReversed() : [{ kind: "together", blocks }];
}

const MARKS: { readonly [K in Standing]: Cell } = {
  met: { kind: "mark", shape: "tick", alt: "", align: "center" },
  below: { kind: "mark", shape: "triangle", alt: "", align: "center" },
  undecided: { kind: "mark", shape: "dashed-box", alt: "", align: "center" },
  "no-minimum": { kind: "empty" },
};

function suitability(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const { criteria } = sheetOf(selection);
  const plain = (text: string): Cell => ({ kind: "text", text: [{ text, weight: 400 }] });
  return {
    kind: "table",
    topRule: "hair",
    rules: "ruled",
    valign: "middle",
    rowTop: 1.3,
    rowBottom: 1.3,
    summary: print.say("suitabilityTable"),
    columns: [
      { width: 46 },
      ...criteria.map(() => ({ width: "rest" as const, align: "center" as const })),
      { width: 35, padLeft: 3 },
      { width: 11, align: "right" },
    ],
    header: [
      plain(print.say("requiredLevels")),
      ...criteria.map((_, index) => plain(String(index + 1))),
      plain(print.say("panelsRecommendation")),
      plain(print.say("total")),
    ],
    rows: lines.map((line) => [
      textCell(codeAndNameRuns(selection, line.candidate)),
      ...meets(selection, line.candidate).standings.map(({ standing }) => markCell(standing, print)),
      textCell(
        line.kind === null
          ? print.say("noFigure")
          : print.say(`recommendation.${line.kind}`, { number: line.reserve ?? 0 }),
      ),
      {
        kind: "text",
        text: totalText(agreedTotal(selection, line.candidate).total, print),
        style: "caption",
      },
    ]),
  };
}

function markCell(standing: Standing, print: Print): Cell {
  const cell = MARKS[standing];
  return cell.kind === "mark" ? { ...cell, alt: print.say(`standing.${standing}`) } : cell;
}

function legend(selection: Selection, lines: readonly MeritLine[], print: Print): Block {
  const undecided = lines.some((line) => meets(selection, line.candidate).undecided.length > 0);
  const names = sheetOf(selection).criteria.map((criterion, index) => {
    const note = weightNote(criterion.weight, print);
    return `${index + 1} ${criterion.name}${note === null ? "" : ` (${note})`}`;
  });
  return {
    kind: "legend",
    marks: [
      { shape: "tick", text: print.say("standing.met") },
      { shape: "triangle", text: print.say("standing.below") },
      ...(undecided ? [{ shape: "dashed-box" as const, text: print.say("standing.undecided") }] : []),
    ],
    text: names.join(", "),
    ...(undecided ? { textAt: 58 } : {}),
  };
}
