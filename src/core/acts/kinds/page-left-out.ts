import * as v from "valibot";
import { because, defineKind, deskOnly, firstOf } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { id, salt } from "#core/acts/shapes.ts";
import { pairKey } from "#core/model/selection.ts";

/** A picture that was kept with the wrong sheet, or is not wanted any more, is left out of what is shown. */
export const pageLeftOut = defineKind({
  kind: "page-left-out/1",
  shape: v.strictObject({ member: id, candidate: id, page: id, salt }),
  goesTo: { member: DELIBERATION, candidate: DELIBERATION, page: DELIBERATION, salt: DESK },
  mayWrite: (state, act) => {
    const { member, candidate, page } = act.body;
    const kept = state.pages[pairKey(member, candidate)] ?? [];
    return firstOf(
      deskOnly(state, act),
      kept.some((each) => each.id === page) ? null : because("page-unknown"),
    );
  },
  apply: (state, act) => {
    const { member, candidate, page } = act.body;
    const key = pairKey(member, candidate);
    const left = (state.pages[key] ?? []).filter((each) => each.id !== page);
    return { ...state, pages: { ...state.pages, [key]: left } };
  },
});
