import { ACCOUNTABILITY } from "#core/framework/fr/osce/accountability.ts";
import { ANALYSIS_AND_DECISION_MAKING } from "#core/framework/fr/osce/analysis-and-decision-making.ts";
import { COLLABORATION } from "#core/framework/fr/osce/collaboration.ts";
import { COMMITMENT } from "#core/framework/fr/osce/commitment.ts";
import { COMMUNICATION } from "#core/framework/fr/osce/communication.ts";
import { DIVERSITY } from "#core/framework/fr/osce/diversity.ts";
import { FLEXIBILITY } from "#core/framework/fr/osce/flexibility.ts";
import { INITIATIVE_TAKING } from "#core/framework/fr/osce/initiative-taking.ts";
import { INTEGRITY } from "#core/framework/fr/osce/integrity.ts";
import { LEADERSHIP } from "#core/framework/fr/osce/leadership.ts";
import { PLANNING } from "#core/framework/fr/osce/planning.ts";
import { STRATEGIC_THINKING } from "#core/framework/fr/osce/strategic-thinking.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const OSCE_IN_FRENCH: readonly SaidCompetency[] = [
  ACCOUNTABILITY,
  ANALYSIS_AND_DECISION_MAKING,
  COLLABORATION,
  COMMITMENT,
  COMMUNICATION,
  DIVERSITY,
  FLEXIBILITY,
  INITIATIVE_TAKING,
  INTEGRITY,
  LEADERSHIP,
  PLANNING,
  STRATEGIC_THINKING,
];
