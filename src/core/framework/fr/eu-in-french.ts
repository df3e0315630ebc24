import { ANALYSIS_AND_PROBLEM_SOLVING } from "#core/framework/fr/eu/analysis-and-problem-solving.ts";
import { COMMUNICATING } from "#core/framework/fr/eu/communicating.ts";
import { DELIVERING_QUALITY_AND_RESULTS } from "#core/framework/fr/eu/delivering-quality-and-results.ts";
import { LEADERSHIP } from "#core/framework/fr/eu/leadership.ts";
import { LEARNING_AND_DEVELOPMENT } from "#core/framework/fr/eu/learning-and-development.ts";
import { PRIORITISING_AND_ORGANISING } from "#core/framework/fr/eu/prioritising-and-organising.ts";
import { RESILIENCE } from "#core/framework/fr/eu/resilience.ts";
import { WORKING_WITH_OTHERS } from "#core/framework/fr/eu/working-with-others.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const EU_IN_FRENCH: readonly SaidCompetency[] = [
  ANALYSIS_AND_PROBLEM_SOLVING,
  COMMUNICATING,
  DELIVERING_QUALITY_AND_RESULTS,
  LEADERSHIP,
  LEARNING_AND_DEVELOPMENT,
  PRIORITISING_AND_ORGANISING,
  RESILIENCE,
  WORKING_WITH_OTHERS,
];
