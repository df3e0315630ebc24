import { CLIENT_ORIENTATION } from "#core/framework/fr/general/client-orientation.ts";
import { COMMUNICATION } from "#core/framework/fr/general/communication.ts";
import { CONTINUOUS_LEARNING } from "#core/framework/fr/general/continuous-learning.ts";
import { INTEGRITY } from "#core/framework/fr/general/integrity.ts";
import { JUDGEMENT_AND_DECISION_MAKING } from "#core/framework/fr/general/judgement-and-decision-making.ts";
import { LEADERSHIP } from "#core/framework/fr/general/leadership.ts";
import { MANAGING_CHANGE } from "#core/framework/fr/general/managing-change.ts";
import { NEGOTIATION } from "#core/framework/fr/general/negotiation.ts";
import { PLANNING_AND_ORGANISING } from "#core/framework/fr/general/planning-and-organising.ts";
import { PROBLEM_SOLVING } from "#core/framework/fr/general/problem-solving.ts";
import { TEAMWORK } from "#core/framework/fr/general/teamwork.ts";
import { WORKING_ACROSS_CULTURES } from "#core/framework/fr/general/working-across-cultures.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const GENERAL_IN_FRENCH: readonly SaidCompetency[] = [
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
];
