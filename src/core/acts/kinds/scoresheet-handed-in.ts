import * as v from "valibot";
import { SCORESHEET } from "#core/acts/shape-of-scoresheet.ts";
import { because, defineKind, deskOnly, firstOf, memberOnly } from "#core/acts/kind.ts";
import { DELIBERATION, DESK } from "#core/acts/places.ts";
import { salt } from "#core/acts/shapes.ts";
import type { ActOf, NotCounted } from "#core/model/act.ts";
import type { Scoresheet } from "#core/model/score.ts";
import { pairKey, type Selection } from "#core/model/selection.ts";

/**
 * A member hands in: the bytes of this act's body are frozen, their SHA-256 is the seal. On screen only the
 * member's own writer may; typed from paper the desk writes it, and after unsealing only if its receipt was noted
 * before.
 */
export const scoresheetHandedIn = defineKind({
  kind: "scoresheet-handed-in/2",
  shape: v.strictObject({ sheet: SCORESHEET, salt }),
  goesTo: { sheet: DELIBERATION, salt: DESK },
  mayWrite: (state, act) =>
    firstOf(
      whoMay(state, act, act.body.sheet),
      wholeAndOnce(state, act.body.sheet),
      inTime(state, act.body.sheet),
    ),
  apply: (state, act, put) => {
    const { sheet } = act.body;
    const sealedSheet = { seal: act.header.body, at: act.header.at, sheet };
    return { ...state, sealed: put(state.sealed, pairKey(sheet.member, sheet.candidate), sealedSheet) };
  },
});

function whoMay(state: Selection, act: ActOf<unknown>, sheet: Scoresheet): NotCounted | null {
  return sheet.paper === null ? memberOnly(state, act, sheet.member) : deskOnly(state, act);
}

function wholeAndOnce(state: Selection, sheet: Scoresheet): NotCounted | null {
  const locked = state.sheets.at(-1);
  if (locked === undefined || locked.version !== sheet.sheetVersion) return because("other-sheet-version");
  const expected = locked.sheet.criteria.map((criterion) => criterion.id);
  const given = sheet.scores.map((score) => score.criterion);
  if (expected.length !== given.length || expected.some((id, index) => id !== given[index]))
    return because("incomplete");
  const onScale = new Set(locked.sheet.scale.points.map((point) => point.points));
  const off = sheet.scores.some(({ score }) => score.is === "points" && !onScale.has(score.points));
  if (off) return because("off-the-scale");
  const key = pairKey(sheet.member, sheet.candidate);
  if (state.declarations[key] === undefined) return because("not-declared");
  if (state.declarations[key].recused) return because("recused");
  return state.sealed[key] === undefined ? null : because("handed-in-before");
}

function inTime(state: Selection, sheet: Scoresheet): NotCounted | null {
  if (state.deliberations[sheet.candidate] === undefined) {
    return sheet.paper?.afterUnsealing === true ? because("not-unsealed") : null;
  }
  const received = state.paper[pairKey(sheet.member, sheet.candidate)] !== undefined;
  return received && sheet.paper?.afterUnsealing === true ? null : because("unsealed-before");
}
