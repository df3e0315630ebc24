import type { Cell, PrintDocument } from "#core/model/blocks.ts";
import type { Selection } from "#core/model/selection.ts";
import { dayPage } from "#core/documents/day-page.ts";
import { paragraph, textCell } from "#core/documents/parts.ts";
import type { Print } from "#core/documents/print.ts";

/** What a slip says of the pile under it. */
export interface SlipFacts {
  /** Whose pile it is: a person, a candidate's code, the room. */
  readonly title: string;
  readonly under: string;
  readonly day: string | null;
  /** From 1, and of how many. */
  readonly number: number;
  readonly of: number;
  /** What lies in it, in its order, and how many of each. */
  readonly holds: readonly { readonly what: string; readonly count: number }[];
}

/** The page on top of a pile, by which one is told from the next. */
export function coverSlip(selection: Selection, facts: SlipFacts, print: Print): PrintDocument {
  const title = print.say("coverSlip");
  return dayPage(selection, print, {
    title,
    name: `${title}, ${facts.title}`,
    day: facts.day,
    blocks: [
      { kind: "space", height: 36 },
      { kind: "heading", level: 1, text: facts.title, style: "slip" },
      ...(facts.under === "" ? [] : [paragraph(facts.under, "spoken")]),
      paragraph(
        [
          facts.day === null ? "" : print.day(facts.day),
          print.say("pileOf", { number: facts.number, of: facts.of }),
        ]
          .filter((part) => part !== "")
          .join(". "),
        "spoken",
        { before: 2 },
      ),
      { kind: "space", height: 10 },
      {
        kind: "table",
        rules: "ruled",
        topRule: "heavy",
        style: "asked",
        columns: [{ width: 110 }, { width: 20, align: "right" }, { width: "rest" }],
        summary: print.say("inThisPile"),
        header: [textCell(print.say("inThisPile")), textCell(print.say("copies")), textCell("")],
        rows: facts.holds.map((each): readonly Cell[] => [
          textCell(each.what),
          textCell(String(each.count)),
          textCell(""),
        ]),
      },
    ],
  });
}
