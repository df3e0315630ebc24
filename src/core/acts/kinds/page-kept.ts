import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, salt, whole } from "#core/acts/shapes.ts";
import { pairKey } from "#core/model/selection.ts";

/** Base64 of at most 300,000 bytes. */
const image = v.pipe(v.string(), v.minLength(4), v.maxLength(400_000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const side = v.pipe(whole, v.minValue(1), v.maxValue(10_000));

/** A photo or scan of a page of a paper scoresheet is kept with it: a JPEG, drawn anew before it came here. */
export const pageKept = defineKind({
  kind: "page-kept/1",
  shape: v.strictObject({ member: id, candidate: id, page: id, image, width: side, height: side, salt }),
  goesTo: {
    member: DELIBERATION,
    candidate: DELIBERATION,
    page: DELIBERATION,
    image: DELIBERATION,
    width: DELIBERATION,
    height: DELIBERATION,
    salt: DESK,
  },
  mayWrite: (state, act) => {
    const { member, candidate, page } = act.body;
    const kept = state.pages[pairKey(member, candidate)] ?? [];
    return firstOf(
      deskOnly(state, act),
      state.people.some((each) => each.id === member) ? null : because("member-unknown"),
      state.candidates.some((each) => each.id === candidate) ? null : because("candidate-unknown"),
      kept.some((each) => each.id === page) ? because("page-kept-before") : null,
    );
  },
  apply: (state, act) => {
    const { member, candidate, page, image: picture, width, height } = act.body;
    const key = pairKey(member, candidate);
    const kept = { id: page, image: picture, width, height, at: act.header.at };
    return { ...state, pages: { ...state.pages, [key]: [...(state.pages[key] ?? []), kept] } };
  },
});
