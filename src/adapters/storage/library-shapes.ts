import * as v from "valibot";
import { FRAMEWORK, FRAMEWORK_DRAFT } from "#core/framework/shape-of-framework.ts";

const USED_QUESTION = v.strictObject({
  selection: v.string(),
  title: v.string(),
  reference: v.string(),
  day: v.string(),
  text: v.string(),
  type: v.picklist(["past", "situational", "knowledge"]),
  probes: v.array(v.string()),
  serves: v.array(
    v.strictObject({
      competency: v.string(),
      level: v.nullable(v.string()),
      levelId: v.nullable(v.string()),
    }),
  ),
  bankId: v.nullable(v.string()),
});

/** Shape of the records of each store of the library: storage is read as carefully as a file. */
const LIBRARY_SHAPES = {
  frameworks: FRAMEWORK,
  frameworkDrafts: FRAMEWORK_DRAFT,
  usedQuestions: USED_QUESTION,
} as const;

/** Whether records are what was written. */
export const areOf = (store: keyof typeof LIBRARY_SHAPES, records: readonly unknown[]): boolean =>
  records.every((each) => v.is(LIBRARY_SHAPES[store], each));
