import * as v from "valibot";
import { id, line, whole, words } from "#core/acts/shapes.ts";
import type { Post } from "#core/model/post.ts";

const count = v.pipe(whole, v.minValue(0));
const SPAN = v.strictObject({ line: v.pipe(whole, v.minValue(1)), from: count, to: count });
const FOUND_BY = v.picklist(["label", "heading", "list", "position", "sentence", "person"]);

const read = <S extends v.GenericSchema>(value: S) =>
  v.strictObject({ value, sources: v.array(SPAN), foundBy: FOUND_BY });

const field = v.exactOptional(read(words));

const FIELDS = v.strictObject({
  title: field,
  organisation: field,
  division: field,
  location: field,
  reference: field,
  grade: field,
  deadline: field,
  published: field,
  hours: field,
  contract: field,
  salary: field,
  posts: field,
  nationality: field,
  clearance: field,
  tests: field,
  reportsTo: field,
  directReports: field,
  indirectReports: field,
});

const TITLED = v.strictObject({ heading: words, text: words });

/** Shape of a post as confirmed. */
export const POST: v.GenericSchema<unknown, Post> = v.strictObject({
  fields: FIELDS,
  competencies: v.array(read(v.strictObject({ id, name: line, level: v.nullable(line) }))),
  requirements: v.array(
    read(
      v.strictObject({
        id,
        kind: v.picklist(["essential", "desirable"]),
        text: words,
        asksKnowledge: v.boolean(),
      }),
    ),
  ),
  languages: v.array(
    read(
      v.strictObject({
        which: v.picklist(["named", "one", "other"]),
        among: v.array(line),
        level: v.nullable(line),
        levelName: v.nullable(line),
      }),
    ),
  ),
  accountabilities: v.array(read(TITLED)),
  challenges: v.array(read(TITLED)),
  essay: v.nullable(
    read(
      v.strictObject({
        pagesPerChallenge: v.nullable(count),
        wordsPerPage: v.nullable(count),
        format: v.nullable(line),
        assessedAt: v.nullable(line),
        due: v.nullable(line),
      }),
    ),
  ),
});
