import type { Framework } from "#core/model/framework.ts";
import { CLIENT_ORIENTATION } from "#core/framework/general/client-orientation.ts";
import { COMMUNICATION } from "#core/framework/general/communication.ts";
import { CONTINUOUS_LEARNING } from "#core/framework/general/continuous-learning.ts";
import { INTEGRITY } from "#core/framework/general/integrity.ts";
import { JUDGEMENT_AND_DECISION_MAKING } from "#core/framework/general/judgement-and-decision-making.ts";
import { LEADERSHIP } from "#core/framework/general/leadership.ts";
import { MANAGING_CHANGE } from "#core/framework/general/managing-change.ts";
import { NEGOTIATION } from "#core/framework/general/negotiation.ts";
import { PLANNING_AND_ORGANISING } from "#core/framework/general/planning-and-organising.ts";
import { PROBLEM_SOLVING } from "#core/framework/general/problem-solving.ts";
import { TEAMWORK } from "#core/framework/general/teamwork.ts";
import { WORKING_ACROSS_CULTURES } from "#core/framework/general/working-across-cultures.ts";

/**
 * For a notice of an organisation whose own framework is not here. Nothing in it is quoted: the names are
 * the ordinary ones of many notices, and levels, labels and texts are ours, three levels to a competency.
 */
export const GENERAL_FRAMEWORK: Framework = {
  id: "general",
  name: "General competencies",
  version: "2026.1",
  source:
    "Our own: the names are common in notices of international public service, and levels, labels and all texts were written for this tool.",
  numbersItsLevels: false,
  competencies: [
    CLIENT_ORIENTATION,
    COMMUNICATION,
    CONTINUOUS_LEARNING,
    INTEGRITY,
    JUDGEMENT_AND_DECISION_MAKING,
    LEADERSHIP,
    MANAGING_CHANGE,
    NEGOTIATION,
    PLANNING_AND_ORGANISING,
    PROBLEM_SOLVING,
    TEAMWORK,
    WORKING_ACROSS_CULTURES,
  ],
};
