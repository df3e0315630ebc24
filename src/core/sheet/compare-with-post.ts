import type { Framework } from "#core/model/framework.ts";
import type { Post, PostCompetency } from "#core/model/post.ts";
import type { Sheet } from "#core/model/sheet.ts";
import { changeCriterion } from "#core/sheet/change-sheet.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import { competencyCriterion, knownFor } from "#core/sheet/make-criterion.ts";

/** Where sheet and post have parted: the post was confirmed anew after the sheet was built. */
export type PostDifference =
  /** The post asks for another level than the criterion shows. */
  | { readonly code: "level-differs"; readonly criterion: string; readonly level: string | null }
  /** The criterion's competency or requirement is no longer in the post. */
  | { readonly code: "not-in-post"; readonly criterion: string }
  /** A competency of the post has no criterion: the panel took it off, or the post has gained it. */
  | { readonly code: "not-on-sheet"; readonly competency: PostCompetency };

/** All differences between a sheet and the post, in sheet order, then post order. */
export function compareWithPost(sheet: Sheet, post: Post): readonly PostDifference[] {
  const competencies = new Map(post.competencies.map(({ value }) => [value.id, value]));
  const requirements = new Set(post.requirements.map(({ value }) => value.id));
  const differences = sheet.criteria.flatMap(({ id, origin, requiredLevel }): readonly PostDifference[] => {
    if (origin.from === "own") return [];
    if (origin.from === "requirement")
      return requirements.has(origin.postId) ? [] : [{ code: "not-in-post", criterion: id }];
    const competency = competencies.get(origin.postId);
    if (competency === undefined) return [{ code: "not-in-post", criterion: id }];
    if (competency.level === requiredLevel) return [];
    return [{ code: "level-differs", criterion: id, level: competency.level }];
  });
  const served = new Set(
    sheet.criteria.flatMap(({ origin }) => (origin.from === "competency" ? [origin.postId] : [])),
  );
  const missing = [...competencies.values()].filter(({ id }) => !served.has(id));
  return [...differences, ...missing.map((competency) => ({ code: "not-on-sheet", competency }) as const)];
}

/** Takes the post's level over into its criterion. Texts that are still ours change with it; the panel's stay. */
export function takeLevel(sheet: Sheet, post: Post, id: string, frameworks: readonly Framework[]): Sheet {
  const criterion = sheet.criteria.find((each) => each.id === id);
  const origin = criterion?.origin;
  if (criterion === undefined || origin?.from !== "competency") return sheet;
  const competency = post.competencies.find(({ value }) => value.id === origin.postId)?.value;
  if (competency === undefined) return sheet;
  const fresh = competencyCriterion(
    competency,
    knownFor(frameworks, competency),
    sheet.scale,
    languageOfSheet(sheet),
  );
  const { requiredLevel, levelId, definition, indicators, anchors } = fresh;
  const level = { requiredLevel, levelId };
  return changeCriterion(
    sheet,
    id,
    criterion.standing === "panel" ? level : { ...level, definition, indicators, anchors },
  );
}
