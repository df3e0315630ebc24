import { useEffect, useState } from "react";
import { QUESTION_MOST } from "#core/layout/form/booklet-criterion.ts";
import { FORM } from "#core/layout/form/form-styles.ts";
import { breakLines } from "#core/layout/lines.ts";
import type { Measure } from "#core/layout/measure.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { inSecond, type InSecond } from "#core/sheet/second-language.ts";
import { at } from "#core/sheet/text-places.ts";
import { useWorld } from "#usecases/world-context.ts";

const MM_PER_PX = 25.4 / 96;
const PT_PER_PX = 72 / 96;

/** Room of an anchor on the scoring screen: 372px less its margins and its box, in 13px type. */
const ANCHOR_WIDTH = 277 * MM_PER_PX;
const ANCHOR_STYLE = { ...FORM.anchor, size: 13 * PT_PER_PX };

/** So many lines of an anchor the scoring screen shows at 1280 by 720. */
export const ANCHOR_LINES = 3;

/** Widths of text, once they are read; null before. */
export function useMeasure(): Measure | null {
  const world = useWorld();
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    let here = true;
    void world.measure().then((read) => {
      if (here) setMeasure(read);
    });
    return () => {
      here = false;
    };
  }, [world]);
  return measure;
}

/** Lines an anchor takes on the scoring screen. */
export const anchorLines = (text: string, measure: Measure): number =>
  breakLines(text, ANCHOR_STYLE, ANCHOR_WIDTH, measure).length;

/** Lines a question takes in the booklet. */
export const questionLines = (text: string, measure: Measure): number =>
  breakLines(text, FORM.question, QUESTION_MOST, measure).length;

export interface LongAnchor {
  readonly criterion: string;
  readonly index: number;
}

/** Anchors that the scoring screen could not show whole. */
export const longAnchors = (sheet: Sheet, measure: Measure): readonly LongAnchor[] =>
  longIn(sheet, measure, inSecond(sheet));

const longIn = (sheet: Sheet, measure: Measure, again: InSecond): readonly LongAnchor[] =>
  sheet.criteria.flatMap(({ id, anchors }) =>
    anchors.flatMap((text, index) =>
      [text, again(at.anchor(id, index))].some((each) => anchorLines(each, measure) > ANCHOR_LINES)
        ? [{ criterion: id, index }]
        : [],
    ),
  );
