import {
  comparableWords,
  differingWords,
  isSlip,
  type WordDifference,
} from "#core/framework/compare-words.ts";
import type { Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";

/** Word for word; the same but for spelling, marks or language; or alike, which a person must confirm. */
export type MatchHow = "exact" | "normalised" | "near";

export interface LevelMatch {
  readonly id: string;
  readonly label: string;
  readonly how: MatchHow;
  /** The words that differ; empty unless near. */
  readonly differing: { readonly notice: readonly string[]; readonly framework: readonly string[] };
}

export interface CompetencyMatch {
  readonly competency: { readonly id: string; readonly name: string; readonly how: MatchHow } | null;
  readonly level: LevelMatch | null;
  /** The label stands, word for word or but for spelling, in another competency of the framework. */
  readonly levelFoundElsewhere: {
    readonly competencyId: string;
    readonly competencyName: string;
    readonly levelId: string;
  } | null;
}

interface Match<T> {
  readonly item: T;
  readonly how: MatchHow;
  readonly differing: WordDifference;
}

const SAME: WordDifference = { first: [], second: [] };
/** Names and labels are short; nothing longer is compared word by word. */
const MOST_WORDS = 60;
const LARGEST_SHARE = 0.25;
const SMALL_WORDS = new Set([
  "a",
  "an",
  "the",
  "their",
  "own",
  "one",
  "of",
  "to",
  "in",
  "for",
  "and",
  "or",
  "with",
  "his",
  "her",
  "its",
]);

function isNear(words: number, { first, second }: WordDifference): boolean {
  if (first.length === 1 && second.length === 1 && isSlip(first[0]!, second[0]!)) return true;
  const differing = Math.max(first.length, second.length);
  const onlySmall = [...first, ...second].every((word) => SMALL_WORDS.has(word));
  return (onlySmall && differing <= 2 && words >= 2) || differing <= words * LARGEST_SHARE;
}

/** What an item is called, the words shown first; the others mean the same and are never shown. */
type TextsOf<T> = (item: T) => readonly [string, ...string[]];

function nearest<T>(items: readonly T[], textOf: TextsOf<T>, words: readonly string[]): Match<T> | null {
  const near = items.flatMap((item) => {
    const own = comparableWords(textOf(item)[0]);
    const differing = differingWords(words, own);
    return isNear(Math.max(words.length, own.length), differing)
      ? [{ item, how: "near" as const, differing, size: differing.first.length + differing.second.length }]
      : [];
  });
  near.sort((a, b) => a.size - b.size);
  const [best, second] = near;
  return best && second?.size !== best.size ? best : null;
}

/** The one item a text names; two equally near ones are none. */
function bestMatch<T>(
  items: readonly T[],
  textOf: TextsOf<T>,
  text: string,
  allowNear = true,
): Match<T> | null {
  const exact = items.find((item) => textOf(item)[0] === text);
  if (exact) return { item: exact, how: "exact", differing: SAME };
  const words = comparableWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const key = words.join(" ");
  const isKey = (each: string): boolean => comparableWords(each).join(" ") === key;
  const same = items.find((item) => isKey(textOf(item)[0])) ?? items.find((item) => textOf(item).some(isKey));
  if (same) return { item: same, how: "normalised", differing: SAME };
  return allowNear ? nearest(items, textOf, words) : null;
}

const labelOf: TextsOf<FrameworkLevel> = (level) => [level.label, ...(level.alsoLabelled ?? [])];
const nameOf: TextsOf<FrameworkCompetency> = (competency) => [
  competency.name,
  ...(competency.alsoNamed ?? []),
];

const NUMBERED = /^(?:level|niveau)\s?(\d{1,2})$/i;

/** "Niveau 2" where the organisation numbers its levels, whatever it calls them. */
function byNumber({ levels }: FrameworkCompetency, label: string): Match<FrameworkLevel> | null {
  const number = Number(NUMBERED.exec(label.trim())?.[1] ?? Number.NaN);
  const level = levels.find((each) => each.number === number);
  return level ? { item: level, how: level.label === label ? "exact" : "normalised", differing: SAME } : null;
}

function matchLevel(competency: FrameworkCompetency, label: string): LevelMatch | null {
  const match = byNumber(competency, label) ?? bestMatch(competency.levels, labelOf, label);
  if (!match) return null;
  const { item, how, differing } = match;
  return {
    id: item.id,
    label: item.label,
    how,
    differing: { notice: differing.first, framework: differing.second },
  };
}

function elsewhere(
  framework: Framework,
  ownId: string | null,
  label: string,
): CompetencyMatch["levelFoundElsewhere"] {
  for (const { id, name, levels } of framework.competencies) {
    const match = id === ownId ? null : bestMatch(levels, labelOf, label, false);
    if (match) return { competencyId: id, competencyName: name, levelId: match.item.id };
  }
  return null;
}

/** Finds a notice's competency and its required level in a framework; never forced: no likeness, no match. */
export function matchCompetency(framework: Framework, name: string, level: string | null): CompetencyMatch {
  const found = bestMatch(framework.competencies, nameOf, name);
  const competency = found ? { id: found.item.id, name: found.item.name, how: found.how } : null;
  const matched = found && level !== null ? matchLevel(found.item, level) : null;
  const settled = level === null || (matched !== null && matched.how !== "near");
  return {
    competency,
    level: matched,
    levelFoundElsewhere: settled ? null : elsewhere(framework, competency?.id ?? null, level),
  };
}
