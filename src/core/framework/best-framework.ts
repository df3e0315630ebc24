import { matchCompetency } from "#core/framework/match-competency.ts";
import type { Framework } from "#core/model/framework.ts";
import type { Post } from "#core/model/post.ts";

/** How much of a post a framework knows. */
export interface FrameworkFit {
  readonly framework: Framework;
  /** Competencies known by name, word for word or but for spelling. */
  readonly names: number;
  /** Of these, level labels known likewise. */
  readonly labels: number;
}

/** How many of a post's competencies and level labels each framework knows; likenesses do not count. */
export function frameworkFits(post: Post, frameworks: readonly Framework[]): FrameworkFit[] {
  return frameworks.map((framework) => {
    const known = post.competencies
      .map(({ value }) => matchCompetency(framework, value.name, value.level))
      .filter(({ competency }) => competency !== null && competency.how !== "near");
    const labels = known.filter(({ level }) => level !== null && level.how !== "near").length;
    return { framework, names: known.length, labels };
  });
}

/** Whose notice it is decides between frameworks that know equally many of its names. */
const BELONGS: readonly (readonly [string, RegExp])[] = [
  ["nato-is", /\b(?:nato|otan|shape|nspa|ncia?)\b/i],
  ["oecd", /\b(?:oecd|ocde|economic co-?operation)\b/i],
  ["osce", /\bosce\b/i],
  ["un-values-behaviours", /\b(?:united nations|nations unies|un)\b/i],
  ["eu-epso", /\b(?:european union|european commission|union européenne|epso|eu)\b/i],
  ["uk-success-profiles", /\b(?:civil service|ministry of|home office|cabinet office|hm revenue|defra)\b/i],
  ["opm", /\b(?:usajobs|general services|department of the|internal revenue)\b/i],
];

function belongs(post: Post, { id }: Framework): boolean {
  const whose = `${post.fields.organisation?.value ?? ""} ${post.fields.division?.value ?? ""}`;
  return BELONGS.find(([framework]) => framework === id)?.[1].test(whose) ?? false;
}

/**
 * The framework that knows most of a post, by labels and names word for word or but for spelling; null where none knows
 * any of its competencies. Among equals the one of the post's own organisation, then the first.
 */
export function bestFramework(post: Post, frameworks: readonly Framework[]): FrameworkFit | null {
  const fits = frameworkFits(post, frameworks).filter(({ names }) => names > 0);
  const weight = ({ names, labels, framework }: FrameworkFit): number =>
    2 * (names + labels) + (belongs(post, framework) ? 1 : 0);
  return fits.reduce<FrameworkFit | null>(
    (best, fit) => (best === null || weight(fit) > weight(best) ? fit : best),
    null,
  );
}
