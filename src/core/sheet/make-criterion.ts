import { GENERAL_TEXTS } from "#core/framework/general-texts.ts";
import { matchCompetency } from "#core/framework/match-competency.ts";
import type { BankQuestion, Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import type { OurLanguage } from "#core/model/our-language.ts";
import type { PostCompetency, PostRequirement } from "#core/model/post.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion, TextStanding } from "#core/model/sheet.ts";
import { deriveAnchors } from "#core/sheet/derive-anchors.ts";
import { knowledgeName } from "#core/sheet/knowledge-name.ts";
import { levelPoint } from "#core/sheet/scales.ts";

/** What a framework knows of a competency of the post: both null when it knows nothing. */
export interface KnownLevel {
  readonly competency: FrameworkCompetency | null;
  readonly level: FrameworkLevel | null;
}

/** Finds a framework level by its identifier, with its competency. */
export function levelById(frameworks: readonly Framework[], levelId: string | null): KnownLevel {
  for (const framework of frameworks) {
    for (const competency of framework.competencies) {
      const level = competency.levels.find((each) => each.id === levelId);
      if (level !== undefined) return { competency, level };
    }
  }
  return { competency: null, level: null };
}

/**
 * What the frameworks know of a competency by its name and its level's label, word for word or but for spelling.
 * What is only near is not taken: that is for a person to decide. The competency may be known where the level is not.
 */
export function knownFor(
  frameworks: readonly Framework[],
  of: { readonly name: string; readonly level: string | null },
): KnownLevel {
  for (const framework of frameworks) {
    const match = matchCompetency(framework, of.name, of.level);
    if (match.competency === null || match.competency.how === "near") continue;
    const { id } = match.competency;
    const competency = framework.competencies.find((each) => each.id === id) ?? null;
    const levelId = match.level === null || match.level.how === "near" ? null : match.level.id;
    return { competency, level: competency?.levels.find((each) => each.id === levelId) ?? null };
  }
  return { competency: null, level: null };
}

/** The bank for a criterion: its level's questions, or its competency's where that has no levels. */
export interface CriterionBank {
  /** Fits what is required: the first of these begins a sheet. */
  readonly fitting: readonly BankQuestion[];
  /** All that can be chosen; where the notice gives no level, those of every level. */
  readonly all: readonly BankQuestion[];
}

/** The questions that frameworks have for a criterion. */
export function bankFor(criterion: Criterion, frameworks: readonly Framework[]): CriterionBank {
  const { level } = levelById(frameworks, criterion.levelId);
  if (level !== null) return { fitting: level.questions, all: level.questions };
  if (criterion.kind === "knowledge") return { fitting: [], all: [] };
  const known = knownFor(frameworks, { name: criterion.name, level: criterion.requiredLevel });
  const own = known.competency?.questions ?? [];
  const ofLevels = known.competency?.levels.flatMap(({ questions }) => questions) ?? [];
  return { fitting: known.level?.questions ?? own, all: known.level?.questions ?? [...own, ...ofLevels] };
}

/** A criterion of a competency: the framework's texts for the matched level, else our general ladder. */
export function competencyCriterion(
  post: PostCompetency,
  known: KnownLevel,
  scale: Scale,
  language: OurLanguage = "en",
): Criterion {
  const five = known.level?.anchors ?? GENERAL_TEXTS[language].competency.anchors;
  return {
    ...bare(post.id, post.name, scale, deriveAnchors(five, scale, language)),
    kind: "competency",
    requiredLevel: post.level,
    origin: { from: "competency", postId: post.id },
    levelId: known.level?.id ?? null,
    definition: known.competency?.definition ?? "",
    indicators: indicatorsOf(known),
    standing: standingOf(known),
  };
}

/** Ours, unless the organisation wrote any of the texts in its own framework. */
const standingOf = ({ competency, level }: KnownLevel): TextStanding =>
  (level?.own ?? []).length > 0 || (competency?.own ?? []).length > 0 ? "organisation" : "ours";

/** Those of the level, or of the competency where the framework gives it no levels. */
const indicatorsOf = ({ competency, level }: KnownLevel): readonly string[] =>
  level?.indicators ?? competency?.indicators ?? [];

/** A knowledge criterion out of a requirement of the post. */
export function requirementCriterion(
  requirement: PostRequirement,
  scale: Scale,
  language: OurLanguage = "en",
): Criterion {
  const five = GENERAL_TEXTS[language].knowledge.anchors;
  return {
    ...bare(requirement.id, knowledgeName(requirement.text), scale, deriveAnchors(five, scale, language)),
    kind: "knowledge",
    origin: { from: "requirement", postId: requirement.id, text: requirement.text },
  };
}

/** A criterion for a competency of a framework that the post does not name, at one of its levels where it has any. */
export function frameworkCriterion(
  id: string,
  competency: FrameworkCompetency,
  level: FrameworkLevel | null,
  scale: Scale,
  language: OurLanguage = "en",
): Criterion {
  const named = { id, name: competency.name, level: level?.label ?? null };
  return { ...competencyCriterion(named, { competency, level }, scale, language), origin: { from: "own" } };
}

/** The texts we ship for a criterion: those of its framework level, else the general ladder of its kind. */
export function oursFor(
  criterion: Criterion,
  scale: Scale,
  frameworks: readonly Framework[],
  language: OurLanguage = "en",
): Pick<Criterion, "definition" | "indicators" | "anchors" | "standing"> {
  const { name, requiredLevel, levelId, kind } = criterion;
  const byId = levelById(frameworks, levelId);
  const { competency, level } =
    byId.level === null ? knownFor(frameworks, { name, level: requiredLevel }) : byId;
  const five = level?.anchors ?? GENERAL_TEXTS[language][kind].anchors;
  return {
    definition: competency?.definition ?? "",
    indicators: indicatorsOf({ competency, level }),
    anchors: deriveAnchors(five, scale, language),
    standing: standingOf({ competency, level }),
  };
}

/** A criterion of the panel's own, still to be named. */
export const ownCriterion = (
  id: string,
  name: string,
  scale: Scale,
  language: OurLanguage = "en",
): Criterion => ({
  ...bare(id, name, scale, deriveAnchors(GENERAL_TEXTS[language].competency.anchors, scale, language)),
  kind: "competency",
});

function bare(id: string, name: string, scale: Scale, anchors: readonly string[]): Criterion {
  return {
    id,
    kind: "knowledge",
    name,
    requiredLevel: null,
    origin: { from: "own" },
    levelId: null,
    definition: "",
    indicators: [],
    anchors,
    standing: "ours",
    minimum: levelPoint(scale),
    weight: 1,
  };
}
