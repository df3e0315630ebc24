import type { Spot } from "#core/framework/contents.ts";
import type { Framework } from "#core/model/framework.ts";

/** What the screen shows. */
export type Place =
  | { readonly at: "framework"; readonly id: string; readonly spot: Spot | null }
  | { readonly at: "questions" }
  | { readonly at: "import" };

const BASE = "/frameworks";

/** The address of a place. */
export function pathOf(place: Place): string {
  if (place.at !== "framework") return `${BASE}/${place.at}`;
  const { competency, level } = place.spot ?? { competency: null, level: null };
  return [BASE, place.id, competency, level].filter((part) => part !== null).join("/");
}

/** The place of an address; null where it names no framework. */
export function placeOf(path: string): Place | null {
  const [id, competency, level] = path.split("/").slice(2);
  if (id === undefined || id === "") return null;
  if (id === "questions" || id === "import") return { at: id };
  const spot = competency === undefined ? null : { competency, level: level ?? null };
  return { at: "framework", id, spot };
}

/** Every place of a framework that can be looked at, in the order in which they stand on the screen. */
export const spotsOf = (framework: Framework): readonly Spot[] =>
  framework.competencies.flatMap(({ id, levels }) => [
    { competency: id, level: null },
    ...levels.toReversed().map((level) => ({ competency: id, level: level.id })),
  ]);

export const isSpot = (a: Spot | null, b: Spot): boolean =>
  a !== null && a.competency === b.competency && a.level === b.level;

/** A place as the row that leads to it is named. */
export const rowOf = ({ competency, level }: Spot): string => `row ${competency} ${level ?? ""}`;
