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
const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const BODY_1 = v.strictObject({
  candidate: v.strictObject({
    id,
    code: line,
    name: line,
    day: v.nullable(day),
    time: v.nullable(time),
    removed: v.boolean(),
  }),
  salt,
});

/** Before version 2 nothing was said of the place: no room yet, and not by video. */
export const candidateSet1: Upcaster = {
  from: "candidate-set/1",
  to: "candidate-set/2",
  up: (old) => {
    const body = v.safeParse(BODY_1, old);
    // What was never a body of version 1 must not become one of version 2.
    if (!body.success) return null;
    const { candidate } = body.output;
    return { ...body.output, candidate: { ...candidate, place: "", mode: "room" } };
  },
};
