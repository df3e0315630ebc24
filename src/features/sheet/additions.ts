import type { Framework } from "#core/model/framework.ts";
import type { Post, PostRequirement } from "#core/model/post.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion, Sheet } from "#core/model/sheet.ts";
import { languageOfSheet } from "#core/sheet/our-language.ts";
import { compareWithPost } from "#core/sheet/compare-with-post.ts";
import {
  competencyCriterion,
  frameworkCriterion,
  knownFor,
  ownCriterion,
  requirementCriterion,
} from "#core/sheet/make-criterion.ts";

/** Something that can become a criterion. */
export interface Addition {
  readonly id: string;
  /** Empty for one of the panel's own. */
  readonly text: string;
  readonly level: string | null;
  readonly mark: "knowledge" | "desirable" | null;
  /** `id` is used where the thing has no identifier of its own. */
  readonly make: (id: string, scale: Scale) => Criterion;
}

export interface AdditionGroup {
  readonly code: "post" | "requirements" | "framework" | "own";
  readonly additions: readonly Addition[];
}

/** What can still be added, what the post asks for first; of its requirements those that ask for knowledge first. */
export function additions(
  sheet: Sheet,
  post: Post | null,
  frameworks: readonly Framework[],
): readonly AdditionGroup[] {
  const groups: readonly AdditionGroup[] = [
    { code: "post", additions: post === null ? [] : missingCompetencies(sheet, post, frameworks) },
    { code: "requirements", additions: post === null ? [] : requirements(sheet, post) },
    { code: "framework", additions: frameworks.flatMap((each) => ofFramework(sheet, post, each)) },
    {
      code: "own",
      additions: [
        {
          id: "own",
          text: "",
          level: null,
          mark: null,
          make: (id, scale) => ownCriterion(id, "", scale, languageOfSheet(sheet)),
        },
      ],
    },
  ];
  return groups.filter((group) => group.additions.length > 0);
}

const missingCompetencies = (
  sheet: Sheet,
  post: Post,
  frameworks: readonly Framework[],
): readonly Addition[] =>
  compareWithPost(sheet, post).flatMap((difference) => {
    if (difference.code !== "not-on-sheet") return [];
    const { competency } = difference;
    const make: Addition["make"] = (_, scale) =>
      competencyCriterion(competency, knownFor(frameworks, competency), scale, languageOfSheet(sheet));
    return [
      { id: `post ${competency.id}`, text: competency.name, level: competency.level, mark: null, make },
    ];
  });

function requirements(sheet: Sheet, post: Post): readonly Addition[] {
  const taken = new Set(sheet.criteria.map((each) => each.id));
  const free = post.requirements.map(({ value }) => value).filter((each) => !taken.has(each.id));
  return [...free.filter((each) => each.asksKnowledge), ...free.filter((each) => !each.asksKnowledge)].map(
    (each) => ({
      id: `requirement ${each.id}`,
      text: each.text,
      level: null,
      mark: markOf(each),
      make: (_, scale) => requirementCriterion(each, scale, languageOfSheet(sheet)),
    }),
  );
}

const markOf = (requirement: PostRequirement): Addition["mark"] => {
  if (requirement.asksKnowledge) return "knowledge";
  return requirement.kind === "desirable" ? "desirable" : null;
};

/** Each competency at each of its levels, but for those that stand on the sheet or are asked for by the post. */
function ofFramework(sheet: Sheet, post: Post | null, framework: Framework): readonly Addition[] {
  const asked = post?.competencies.map(({ value }) => value) ?? [];
  const names = new Set([...sheet.criteria, ...asked].map((each) => each.name.toLowerCase()));
  const free = framework.competencies.filter((each) => !names.has(each.name.toLowerCase()));
  return free.flatMap((competency) => {
    const levels = competency.levels.filter((each) => each.labelStanding !== "inferred");
    return (levels.length === 0 ? [null] : levels).map((level) => ({
      id: `framework ${level?.id ?? competency.id}`,
      text: competency.name,
      level: level?.label ?? null,
      mark: null,
      make: (id: string, scale: Scale) =>
        frameworkCriterion(id, competency, level, scale, languageOfSheet(sheet)),
    }));
  });
}
