import { ACCOUNTABILITY } from "#core/framework/fr/un-1999/accountability.ts";
import { BUILDING_TRUST } from "#core/framework/fr/un-1999/building-trust.ts";
import { CLIENT_ORIENTATION } from "#core/framework/fr/un-1999/client-orientation.ts";
import { COMMITMENT_TO_CONTINUOUS_LEARNING } from "#core/framework/fr/un-1999/commitment-to-continuous-learning.ts";
import { COMMUNICATION } from "#core/framework/fr/un-1999/communication.ts";
import { CREATIVITY } from "#core/framework/fr/un-1999/creativity.ts";
import { EMPOWERING_OTHERS } from "#core/framework/fr/un-1999/empowering-others.ts";
import { INTEGRITY } from "#core/framework/fr/un-1999/integrity.ts";
import { JUDGEMENT_DECISION_MAKING } from "#core/framework/fr/un-1999/judgement-decision-making.ts";
import { LEADERSHIP } from "#core/framework/fr/un-1999/leadership.ts";
import { MANAGING_PERFORMANCE } from "#core/framework/fr/un-1999/managing-performance.ts";
import { PLANNING_AND_ORGANIZING } from "#core/framework/fr/un-1999/planning-and-organizing.ts";
import { PROFESSIONALISM } from "#core/framework/fr/un-1999/professionalism.ts";
import { RESPECT_FOR_DIVERSITY } from "#core/framework/fr/un-1999/respect-for-diversity.ts";
import { TEAMWORK } from "#core/framework/fr/un-1999/teamwork.ts";
import { TECHNOLOGICAL_AWARENESS } from "#core/framework/fr/un-1999/technological-awareness.ts";
import { VISION } from "#core/framework/fr/un-1999/vision.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const UN_1999_IN_FRENCH: readonly SaidCompetency[] = [
  ACCOUNTABILITY,
  BUILDING_TRUST,
  CLIENT_ORIENTATION,
  COMMITMENT_TO_CONTINUOUS_LEARNING,
  COMMUNICATION,
  CREATIVITY,
  EMPOWERING_OTHERS,
  INTEGRITY,
  JUDGEMENT_DECISION_MAKING,
  LEADERSHIP,
  MANAGING_PERFORMANCE,
  PLANNING_AND_ORGANIZING,
  PROFESSIONALISM,
  RESPECT_FOR_DIVERSITY,
  TEAMWORK,
  TECHNOLOGICAL_AWARENESS,
  VISION,
];
