import type { Sheet } from "#core/model/sheet.ts";

/** What the middle column shows. */
export type Place =
  | { readonly at: "criterion"; readonly id: string }
  | { readonly at: "question"; readonly id: string }
  | { readonly at: "opening" }
  | { readonly at: "closing" };

/** The address of a place within a selection. */
export function pathOf(selection: string, place: Place): string {
  const base = `/s/${selection}/sheet`;
  return "id" in place ? `${base}/${place.at}/${place.id}` : `${base}/${place.at}`;
}

/** The place of an address; what is not on the sheet gives its first criterion, null on a sheet without any. */
export function placeOf(path: string, sheet: Sheet): Place | null {
  const [at, id] = path.split("/").slice(4);
  if (at === "opening" || at === "closing") return { at };
  if (at === "question" && sheet.questions.some((each) => each.id === id)) return { at, id: id ?? "" };
  if (at === "criterion" && sheet.criteria.some((each) => each.id === id)) return { at, id: id ?? "" };
  const first = sheet.criteria[0];
  return first === undefined ? null : { at: "criterion", id: first.id };
}

/** Whether this is the place shown. */
export const isAt = (place: Place | null, at: Place["at"], id?: string): boolean =>
  place !== null && place.at === at && (id === undefined || ("id" in place && place.id === id));
