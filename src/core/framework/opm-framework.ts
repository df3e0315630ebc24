import type { Framework } from "#core/model/framework.ts";
import { ATTENTION_TO_DETAIL } from "#core/framework/opm/attention-to-detail.ts";
import { BUILDING_COALITIONS } from "#core/framework/opm/building-coalitions.ts";
import { BUSINESS_ACUMEN } from "#core/framework/opm/business-acumen.ts";
import { CUSTOMER_SERVICE } from "#core/framework/opm/customer-service.ts";
import { LEADING_CHANGE } from "#core/framework/opm/leading-change.ts";
import { LEADING_PEOPLE } from "#core/framework/opm/leading-people.ts";
import { ORAL_COMMUNICATION } from "#core/framework/opm/oral-communication.ts";
import { PROBLEM_SOLVING } from "#core/framework/opm/problem-solving.ts";
import { RESULTS_DRIVEN } from "#core/framework/opm/results-driven.ts";

/**
 * Names, levels and rating scale are those of the United States Office of Personnel Management.
 * What a level means in each competency is written by us from how hard the situation is and how
 * much guidance is needed.
 */
export const OPM_FRAMEWORK: Framework = {
  id: "opm",
  name: "US OPM competencies",
  version: "2026.1",
  source:
    "Of the United States Office of Personnel Management (OPM): competency names as read in federal vacancy notices, level names and rating scale in OPM's answers on structured interviews and in a copy of its proficiency levels for leadership. The meaning of the lowest level is recalled, not read, and the texts of every level are ours.",
  numbersItsLevels: true,
  ratingScale: [
    { point: 1, name: "Awareness" },
    { point: 2, name: "Basic" },
    { point: 3, name: "Intermediate" },
    { point: 4, name: "Advanced" },
    { point: 5, name: "Expert" },
  ],
  competencies: [
    ATTENTION_TO_DETAIL,
    CUSTOMER_SERVICE,
    ORAL_COMMUNICATION,
    PROBLEM_SOLVING,
    LEADING_CHANGE,
    LEADING_PEOPLE,
    RESULTS_DRIVEN,
    BUSINESS_ACUMEN,
    BUILDING_COALITIONS,
  ],
};
