import * as v from "valibot";
import type { Upcaster } from "#core/acts/upcast.ts";

// The shape as it was released, copied here and left alone.
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.check((text) => !(text in Object.prototype)),
);
const line = v.pipe(v.string(), v.maxLength(2_000));
const words = v.pipe(v.string(), v.maxLength(200_000));
const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const whole = v.pipe(v.number(), v.safeInteger());
const points = v.pipe(whole, v.minValue(0), v.maxValue(100_000));
const minutes = v.pipe(whole, v.minValue(0), v.maxValue(600));

const SCALE = v.strictObject({
  name: v.picklist(["1-5", "1-7", "0-4", "1-4", "own"]),
  points: v.pipe(v.array(v.strictObject({ points, title: line })), v.minLength(3), v.maxLength(10)),
});

const ORIGIN = v.variant("from", [
  v.strictObject({ from: v.literal("competency"), postId: id }),
  v.strictObject({ from: v.literal("requirement"), postId: id, text: words }),
  v.strictObject({ from: v.literal("own") }),
]);

const CRITERION = v.strictObject({
  id,
  kind: v.picklist(["competency", "knowledge"]),
  name: line,
  requiredLevel: v.nullable(line),
  origin: ORIGIN,
  levelId: v.nullable(line),
  definition: words,
  indicators: v.array(words),
  anchors: v.array(words),
  standing: v.picklist(["ours", "organisation", "panel"]),
  minimum: v.nullable(points),
  weight: v.pipe(whole, v.minValue(1), v.maxValue(9)),
});

const QUESTION = v.strictObject({
  id,
  text: words,
  type: v.picklist(["past", "situational", "knowledge"]),
  asker: v.nullable(id),
  minutes,
  serves: v.array(id),
  probes: v.array(v.strictObject({ id, text: words, criterion: v.nullable(id) })),
  bankId: v.nullable(line),
});

const SPOKEN = v.strictObject({ text: words, asker: v.nullable(id), minutes });

const RULES = v.strictObject({
  unseal: v.picklist(["after-the-last-interview", "each-day", "each-candidate"]),
  total: v.picklist(["agreed-scores", "average-of-first-scores"]),
  withoutAgreement: v.picklist(["median", "mean", "unresolved"]),
  flag: v.strictObject({ measure: v.picklist(["range", "from-the-median"]), distance: points }),
  quorum: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  latecomers: v.picklist(["score-what-they-heard", "score-nothing"]),
});

const SHEET = v.strictObject({
  scale: SCALE,
  criteria: v.array(CRITERION),
  questions: v.array(QUESTION),
  opening: SPOKEN,
  closing: SPOKEN,
  rules: RULES,
  weightReason: words,
});

const BODY_1 = v.strictObject({
  version: v.pipe(whole, v.minValue(1)),
  sheet: SHEET,
  reason: words,
  salt,
});

/** Before version 2 a sheet had one language. It stays without a second, and its hash what was approved. */
export const sheetLocked1: Upcaster = {
  from: "sheet-locked/1",
  to: "sheet-locked/2",
  up: (old) => {
    const body = v.safeParse(BODY_1, old);
    // What was never a body of version 1 must not become one of version 2.
    return body.success ? body.output : null;
  },
};
