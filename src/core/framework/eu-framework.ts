import type { Framework } from "#core/model/framework.ts";
import { ANALYSIS_AND_PROBLEM_SOLVING } from "#core/framework/eu/analysis-and-problem-solving.ts";
import { COMMUNICATING } from "#core/framework/eu/communicating.ts";
import { DELIVERING_QUALITY_AND_RESULTS } from "#core/framework/eu/delivering-quality-and-results.ts";
import { LEADERSHIP } from "#core/framework/eu/leadership.ts";
import { LEARNING_AND_DEVELOPMENT } from "#core/framework/eu/learning-and-development.ts";
import { PRIORITISING_AND_ORGANISING } from "#core/framework/eu/prioritising-and-organising.ts";
import { RESILIENCE } from "#core/framework/eu/resilience.ts";
import { WORKING_WITH_OTHERS } from "#core/framework/eu/working-with-others.ts";

/**
 * Names are EPSO's, from its page of frequent questions. They applied until 2023; the names of what replaced them
 * could not be read. Leadership was asked of administrators only.
 */
export const EU_FRAMEWORK: Framework = {
  id: "eu-epso",
  name: "EU general competencies (EPSO, until 2023)",
  version: "2026.1",
  source:
    "The general competencies of EPSO competitions until 2023, names as read at epso.europa.eu; Leadership was asked of administrators only, and the later set was not readable. Definitions, indicators and questions are ours.",
  numbersItsLevels: false,
  competencies: [
    ANALYSIS_AND_PROBLEM_SOLVING,
    COMMUNICATING,
    DELIVERING_QUALITY_AND_RESULTS,
    LEARNING_AND_DEVELOPMENT,
    PRIORITISING_AND_ORGANISING,
    RESILIENCE,
    WORKING_WITH_OTHERS,
    LEADERSHIP,
  ],
};
