import * as v from "valibot";
import type { Upcaster } from "#core/acts/upcast.ts";

// Both shapes as they were released, copied here and left alone.
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.check((text) => !(text in Object.prototype)),
);
const line = v.pipe(v.string(), v.maxLength(2_000));
const whole = v.pipe(v.number(), v.safeInteger());

const NOTE_1 = v.strictObject({
  id,
  text: v.pipe(v.string(), v.maxLength(200_000)),
  star: v.nullable(v.picklist(["S", "T", "A", "R"])),
  sign: v.nullable(v.picklist(["+", "-"])),
  alsoFor: v.array(id),
});

const SCORE_1 = v.variant("is", [
  v.strictObject({
    is: v.literal("points"),
    points: v.pipe(whole, v.minValue(0), v.maxValue(100_000)),
  }),
  v.strictObject({
    is: v.literal("not-assessed"),
    reason: v.picklist(["not-put", "not-present", "recused", "technical-failure"]),
  }),
]);

const BODY_1 = v.strictObject({
  sheet: v.strictObject({
    member: id,
    candidate: id,
    sheetVersion: v.pipe(whole, v.minValue(1)),
    scores: v.array(
      v.strictObject({
        criterion: id,
        score: SCORE_1,
        notes: v.array(NOTE_1),
        source: v.picklist(["screen", "paper"]),
      }),
    ),
    verdict: v.nullable(v.picklist(["recommended", "not-recommended"])),
    paper: v.nullable(v.strictObject({ typedBy: line, confirmedBy: line, afterUnsealing: v.boolean() })),
  }),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

type Score2 = Omit<v.InferOutput<typeof BODY_1>["sheet"]["scores"][number], "notes"> & {
  readonly notes: readonly (v.InferOutput<typeof NOTE_1> & { readonly indicator: number | null })[];
};

/** Notes can be pinned to an indicator from version 2 on; before, none was. */
export const scoresheetHandedIn1: Upcaster = {
  from: "scoresheet-handed-in/1",
  to: "scoresheet-handed-in/2",
  up: (old) => {
    const body = v.safeParse(BODY_1, old);
    // What was never a body of version 1 must not become one of version 2.
    if (!body.success) return null;
    const { sheet, salt } = body.output;
    const scores = sheet.scores.map((score): Score2 => ({
      ...score,
      notes: score.notes.map((note) => ({ ...note, indicator: null })),
    }));
    return { sheet: { ...sheet, scores }, salt };
  },
};
