import * as v from "valibot";
import { POST } from "#core/acts/shape-of-post.ts";
import { defineKind, deskOnly } from "#core/acts/kind.ts";
import { DESK, SETUP } from "#core/acts/places.ts";
import { salt } from "#core/acts/shapes.ts";

/** A person stands for what was read out of the notice. May be confirmed again after a correction. */
export const postConfirmed = defineKind({
  kind: "post-confirmed/1",
  shape: v.strictObject({ post: POST, salt }),
  goesTo: { post: SETUP, salt: DESK },
  mayWrite: deskOnly,
  apply: (state, act) => ({ ...state, post: act.body.post }),
});
