import type { Framework, FrameworkLevel, Standing } from "#core/model/framework.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { levelById } from "#core/sheet/make-criterion.ts";

/** A level as it is shown: by its label. Which framework it is from stands with the list. */
export interface NeighbourLevel {
  readonly id: string;
  readonly label: string;
}

/** The required level among those of its competency, the nearest ones only. */
export interface Neighbours {
  readonly framework: string;
  /** The nearest above and below; null where none is known. */
  readonly above: NeighbourLevel | null;
  readonly below: NeighbourLevel | null;
  /** Whose words the label is: ours where the organisation's is said in another language. */
  readonly label: Standing;
  /** Where the order comes from. */
  readonly order: Standing;
}

/**
 * What stands next to a criterion's level in its framework; null where the framework does not know the level.
 * What is recalled or guessed of an organisation's labels is never shown (rule 11).
 */
export function neighboursOf(criterion: Criterion, frameworks: readonly Framework[]): Neighbours | null {
  const framework = frameworks.find((each) => levelById([each], criterion.levelId).level !== null);
  const { competency, level } = levelById(frameworks, criterion.levelId);
  if (framework === undefined || competency === null || level === null || level.order === null) return null;
  const order = level.order;
  const shown = competency.levels.filter((each) => each.labelStanding !== "inferred" && each.order !== null);
  const above = shown.filter((each) => (each.order ?? 0) > order).sort(byOrder)[0];
  const below = shown
    .filter((each) => (each.order ?? 0) < order)
    .sort(byOrder)
    .at(-1);
  return {
    framework: framework.name,
    above: plain(above),
    below: plain(below),
    label: level.labelStanding,
    order: level.orderStanding,
  };
}

const byOrder = (a: FrameworkLevel, b: FrameworkLevel): number => (a.order ?? 0) - (b.order ?? 0);

const plain = (level: FrameworkLevel | undefined): NeighbourLevel | null =>
  level === undefined ? null : { id: level.id, label: level.label };
