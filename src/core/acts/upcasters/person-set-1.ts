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
const words = v.pipe(v.string(), v.maxLength(200_000));

const BODY_1 = v.strictObject({
  person: v.strictObject({
    id,
    name: line,
    initials: line,
    role: v.picklist([
      "chair",
      "acting-chair",
      "member",
      "recorder",
      "observer",
      "interpreter",
      "technician",
    ]),
    scoresOn: v.picklist(["screen", "paper"]),
    withdrawn: v.boolean(),
  }),
  reason: words,
  salt,
});

/** Before version 2 nothing was said of training: no day is known. */
export const personSet1: Upcaster = {
  from: "person-set/1",
  to: "person-set/2",
  up: (old) => {
    const body = v.safeParse(BODY_1, old);
    // What was never a body of version 1 must not become one of version 2.
    if (!body.success) return null;
    return { ...body.output, person: { ...body.output.person, trained: null } };
  },
};
