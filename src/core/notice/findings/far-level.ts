import type { CompetencyMatch } from "#core/framework/match-competency.ts";
import type { Framework } from "#core/model/framework.ts";
import type { Read } from "#core/model/notice.ts";
import type { PostCompetency } from "#core/model/post.ts";
import { choice, type Draft } from "#core/notice/findings/draft.ts";

/** A competency of a notice beside the framework's. */
export interface Matched {
  readonly read: Read<PostCompetency>;
  readonly match: CompetencyMatch;
}

/** So many other levels must agree before one of them is odd. */
const FEWEST_OTHERS = 3;
const MIDDLE = 0.5;

interface Placed {
  readonly read: Read<PostCompetency>;
  /** From 0, the lowest level of its competency, to 1, the highest. */
  readonly height: number;
}

function placed(framework: Framework, { read, match }: Matched): Placed[] {
  if (match.competency === null || match.level === null || match.level.how === "near") return [];
  const { competency, level } = match;
  const levels = framework.competencies.find(({ id }) => id === competency.id)?.levels ?? [];
  const orders = levels.flatMap(({ order }) => order ?? []);
  const order = levels.find(({ id }) => id === level.id)?.order ?? null;
  const [lowest, highest] = [Math.min(...orders), Math.max(...orders)];
  return order === null || highest === lowest
    ? []
    : [{ read, height: (order - lowest) / (highest - lowest) }];
}

/**
 * A label of the highest level of its competency where all others of the notice are of the lower half, or of the
 * lowest where all others are of the upper half: rather a label of another level than was meant than a post like that.
 */
export function farLevels(framework: Framework, matched: readonly Matched[]): Draft[] {
  const all = matched.flatMap((each) => placed(framework, each));
  return all.flatMap((one) => {
    const others = all.filter((other) => other !== one);
    if (others.length < FEWEST_OTHERS) return [];
    const above = one.height === 1 && others.every(({ height }) => height <= MIDDLE);
    const below = one.height === 0 && others.every(({ height }) => height >= MIDDLE);
    if (!above && !below) return [];
    const { name, level } = one.read.value;
    return [
      {
        code: above ? "level-far-above" : "level-far-below",
        weight: "wait",
        about: one.read.value.id,
        params: { name, level: level ?? "", others: others.length },
        sources: one.read.sources,
        choices: [choice("keep"), choice("choose-another")],
      },
    ];
  });
}
