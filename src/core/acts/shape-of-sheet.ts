import * as v from "valibot";
import { id, line, points, whole, words } from "#core/acts/shapes.ts";
import type { Scale } from "#core/model/scale.ts";
import type { SecondLanguage } from "#core/model/second-language.ts";
import type { Sheet } from "#core/model/sheet.ts";

const SCALE: v.GenericSchema<unknown, Scale> = v.strictObject({
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
  minutes: v.pipe(whole, v.minValue(0), v.maxValue(600)),
  serves: v.array(id),
  probes: v.array(v.strictObject({ id, text: words, criterion: v.nullable(id) })),
  bankId: v.nullable(line),
});

const SPOKEN = v.strictObject({
  text: words,
  asker: v.nullable(id),
  minutes: v.pipe(whole, v.minValue(0), v.maxValue(600)),
});

const RULES = v.strictObject({
  unseal: v.picklist(["after-the-last-interview", "each-day", "each-candidate"]),
  total: v.picklist(["agreed-scores", "average-of-first-scores"]),
  withoutAgreement: v.picklist(["median", "mean", "unresolved"]),
  flag: v.strictObject({ measure: v.picklist(["range", "from-the-median"]), distance: points }),
  quorum: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  latecomers: v.picklist(["score-what-they-heard", "score-nothing"]),
});

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2}$/));

const SECOND: v.GenericSchema<unknown, SecondLanguage> = v.strictObject({
  first: tag,
  language: tag,
  texts: v.array(v.strictObject({ at: line, text: words, of: words })),
});

/** Shape of a whole sheet. */
export const SHEET: v.GenericSchema<unknown, Sheet> = v.strictObject({
  scale: SCALE,
  criteria: v.array(CRITERION),
  questions: v.array(QUESTION),
  opening: SPOKEN,
  closing: SPOKEN,
  rules: RULES,
  weightReason: words,
  second: v.exactOptional(SECOND),
});
