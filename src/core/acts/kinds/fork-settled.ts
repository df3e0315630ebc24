import * as v from "valibot";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, RECORD } from "#core/acts/places.ts";
import { hash, salt, whole, words, writer } from "#core/acts/shapes.ts";

/** A person settles which of two rival acts of one writer counts. Read by the fold before all else. */
export const forkSettled = defineKind({
  kind: "fork-settled/1",
  shape: v.strictObject({ writer, seq: v.pipe(whole, v.minValue(1)), keep: hash, reason: words, salt }),
  goesTo: { writer: RECORD, seq: RECORD, keep: RECORD, reason: RECORD, salt: DESK },
  mayWrite: deskOnly,
  apply: (state) => state,
});
