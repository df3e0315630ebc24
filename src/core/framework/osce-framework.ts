import type { Framework } from "#core/model/framework.ts";
import { ACCOUNTABILITY } from "#core/framework/osce/accountability.ts";
import { ANALYSIS_AND_DECISION_MAKING } from "#core/framework/osce/analysis-and-decision-making.ts";
import { COLLABORATION } from "#core/framework/osce/collaboration.ts";
import { COMMITMENT } from "#core/framework/osce/commitment.ts";
import { COMMUNICATION } from "#core/framework/osce/communication.ts";
import { DIVERSITY } from "#core/framework/osce/diversity.ts";
import { FLEXIBILITY } from "#core/framework/osce/flexibility.ts";
import { INITIATIVE_TAKING } from "#core/framework/osce/initiative-taking.ts";
import { INTEGRITY } from "#core/framework/osce/integrity.ts";
import { LEADERSHIP } from "#core/framework/osce/leadership.ts";
import { PLANNING } from "#core/framework/osce/planning.ts";
import { STRATEGIC_THINKING } from "#core/framework/osce/strategic-thinking.ts";

/**
 * Names and groups are the OSCE's, from its page on the model; that page names no levels. A third managerial
 * competency could not be read there and is left out.
 */
export const OSCE_FRAMEWORK: Framework = {
  id: "osce",
  name: "OSCE competency model",
  version: "2026.1",
  source:
    "The competency model of the OSCE: names and groups as read at jobs.osce.org/osce-competency-model, where a third managerial competency was not readable. Definitions, indicators and questions are ours.",
  numbersItsLevels: false,
  competencies: [
    COMMITMENT,
    DIVERSITY,
    INTEGRITY,
    ACCOUNTABILITY,
    COMMUNICATION,
    COLLABORATION,
    PLANNING,
    ANALYSIS_AND_DECISION_MAKING,
    INITIATIVE_TAKING,
    FLEXIBILITY,
    LEADERSHIP,
    STRATEGIC_THINKING,
  ],
};
