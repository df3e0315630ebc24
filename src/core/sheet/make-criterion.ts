import { GENERAL_ANCHORS, KNOWLEDGE_ANCHORS } from "#core/framework/general-anchors.ts";
import type { FiveAnchors, Framework, FrameworkCompetency, FrameworkLevel } from "#core/model/framework.ts";
import type { PostCompetency, PostRequirement } from "#core/model/post.ts";
import type { Scale } from "#core/model/scale.ts";
import type { Criterion } from "#core/model/sheet.ts";
import { deriveAnchors } from "#core/sheet/derive-anchors.ts";
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

/** A criterion of a competency: the framework's texts for the matched level, else our general ladder. */
export function competencyCriterion(post: PostCompetency, known: KnownLevel, scale: Scale): Criterion {
  return {
    ...bare(post.id, post.name, scale, known.level?.anchors ?? GENERAL_ANCHORS),
    kind: "competency",
    requiredLevel: post.level,
    origin: { from: "competency", postId: post.id },
    levelId: known.level?.id ?? null,
    definition: known.competency?.definition ?? "",
    indicators: known.level?.indicators ?? [],
  };
}

/** A knowledge criterion out of a requirement of the post. */
export function requirementCriterion(requirement: PostRequirement, scale: Scale): Criterion {
  return {
    ...bare(requirement.id, knowledgeName(requirement.text), scale, KNOWLEDGE_ANCHORS),
    kind: "knowledge",
    origin: { from: "requirement", postId: requirement.id, text: requirement.text },
  };
}

/** A criterion of the panel's own, still to be named. */
export const ownCriterion = (id: string, name: string, scale: Scale): Criterion => ({
  ...bare(id, name, scale, GENERAL_ANCHORS),
  kind: "competency",
});

function bare(id: string, name: string, scale: Scale, anchors: FiveAnchors): Criterion {
  return {
    id,
    kind: "knowledge",
    name,
    requiredLevel: null,
    origin: { from: "own" },
    levelId: null,
    definition: "",
    indicators: [],
    anchors: deriveAnchors(anchors, scale),
    standing: "ours",
    minimum: levelPoint(scale),
    weight: 1,
  };
}

const LEAD_IN =
  /^(?:the incumbent must\s+)?(?:possess(?:es)?|have|has|be|demonstrates?|show)?\s*(?:a|an|the)?\s*(?:(?:very )?(?:good|sound|solid|strong|thorough|comprehensive|in-depth|excellent|detailed|proven|extensive|working|practical)\s+)*(?:knowledge|understanding|command)\s+(?:of|in|about)\s+(?:the\s+)?/i;

/** Short name of a knowledge criterion: "Knowledge of ..." with the requirement's own words, cut at a word near 60 characters. */
export function knowledgeName(text: string): string {
  const rest = text.replace(LEAD_IN, "").replace(/[;.,:\s]+$/u, "");
  const topic = rest.length < text.length ? `Knowledge of ${rest}` : rest;
  if (topic.length <= 60) return topic;
  const cut = topic.slice(0, 60).replace(/\s+\S*$/u, "");
  return cut === "" ? topic.slice(0, 60) : cut.replace(/[,;:]?\s+(?:and|or|of|the|in|to|with|for)$/u, "");
}
