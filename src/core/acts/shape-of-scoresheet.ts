import * as v from "valibot";
import { id, line, points, whole, words } from "#core/acts/shapes.ts";
import type { Scoresheet } from "#core/model/score.ts";

/** Shape of a score as given. */
export const SCORE = v.variant("is", [
  v.strictObject({ is: v.literal("points"), points }),
  v.strictObject({
    is: v.literal("not-assessed"),
    reason: v.picklist(["not-put", "not-present", "recused", "technical-failure"]),
  }),
]);

const NOTE = v.strictObject({
  id,
  text: words,
  star: v.nullable(v.picklist(["S", "T", "A", "R"])),
  sign: v.nullable(v.picklist(["+", "-"])),
  alsoFor: v.array(id),
  indicator: v.nullable(v.pipe(whole, v.minValue(0), v.maxValue(999))),
});

/** Shape of a handed-in scoresheet, without its salt. */
export const SCORESHEET: v.GenericSchema<unknown, Scoresheet> = v.strictObject({
  member: id,
  candidate: id,
  sheetVersion: v.pipe(whole, v.minValue(1)),
  scores: v.array(
    v.strictObject({
      criterion: id,
      score: SCORE,
      notes: v.array(NOTE),
      source: v.picklist(["screen", "paper"]),
    }),
  ),
  verdict: v.nullable(v.picklist(["recommended", "not-recommended"])),
  paper: v.nullable(v.strictObject({ typedBy: line, confirmedBy: line, afterUnsealing: v.boolean() })),
});
