import * as v from "valibot";
import { id } from "#core/acts/shapes.ts";
import { SCORE } from "#core/acts/shape-of-scoresheet.ts";

// Of drafts in a foreign file: enough that no screen fails on them. Hand-in looks at everything once more.

const NOTE = v.object({
  id,
  text: v.string(),
  star: v.nullable(v.picklist(["S", "T", "A", "R"])),
  sign: v.nullable(v.picklist(["+", "-"])),
  alsoFor: v.array(id),
  indicator: v.optional(v.nullable(v.number())),
});

const SCORE_DRAFT = v.object({
  score: v.nullable(SCORE),
  notes: v.array(NOTE),
  ticked: v.array(v.string()),
  source: v.picklist(["screen", "paper"]),
});

const VERDICT = v.picklist(["recommended", "not-recommended"]);

const BROUGHT = v.array(
  v.object({ at: v.nullable(v.string()), settled: v.boolean(), criteria: v.record(id, SCORE_DRAFT) }),
);

/** Whether this is a draft of one criterion, as any version of the app wrote it. */
export const isScoreDraft = (value: unknown): boolean => v.is(SCORE_DRAFT, value);

/** Whether this is a list of other states of a sheet, from backups. */
export const areBroughtStates = (value: unknown): boolean => v.is(BROUGHT, value);

export const isVerdict = (value: unknown): boolean => v.is(VERDICT, value);
