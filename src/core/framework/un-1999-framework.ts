import type { Framework } from "#core/model/framework.ts";
import { ACCOUNTABILITY } from "#core/framework/un-1999/accountability.ts";
import { BUILDING_TRUST } from "#core/framework/un-1999/building-trust.ts";
import { CLIENT_ORIENTATION } from "#core/framework/un-1999/client-orientation.ts";
import { COMMITMENT_TO_CONTINUOUS_LEARNING } from "#core/framework/un-1999/commitment-to-continuous-learning.ts";
import { COMMUNICATION } from "#core/framework/un-1999/communication.ts";
import { CREATIVITY } from "#core/framework/un-1999/creativity.ts";
import { EMPOWERING_OTHERS } from "#core/framework/un-1999/empowering-others.ts";
import { INTEGRITY } from "#core/framework/un-1999/integrity.ts";
import { JUDGEMENT_DECISION_MAKING } from "#core/framework/un-1999/judgement-decision-making.ts";
import { LEADERSHIP } from "#core/framework/un-1999/leadership.ts";
import { MANAGING_PERFORMANCE } from "#core/framework/un-1999/managing-performance.ts";
import { PLANNING_AND_ORGANIZING } from "#core/framework/un-1999/planning-and-organizing.ts";
import { PROFESSIONALISM } from "#core/framework/un-1999/professionalism.ts";
import { RESPECT_FOR_DIVERSITY } from "#core/framework/un-1999/respect-for-diversity.ts";
import { TEAMWORK } from "#core/framework/un-1999/teamwork.ts";
import { TECHNOLOGICAL_AWARENESS } from "#core/framework/un-1999/technological-awareness.ts";
import { VISION } from "#core/framework/un-1999/vision.ts";

/**
 * The set that older notices name. It has no levels, so anchors are built from the general ladder;
 * definitions, indicators and questions are ours.
 */
export const UN_1999_FRAMEWORK: Framework = {
  id: "un-1999",
  name: "UN Competencies for the Future (1999)",
  version: "2026.1",
  source:
    "The United Nations Secretariat's earlier set. Professionalism, Planning and Organizing and Client Orientation were read in its notices; the other names and the three groups are from memory and not confirmed.",
  numbersItsLevels: false,
  competencies: [
    INTEGRITY,
    PROFESSIONALISM,
    RESPECT_FOR_DIVERSITY,
    COMMUNICATION,
    TEAMWORK,
    PLANNING_AND_ORGANIZING,
    ACCOUNTABILITY,
    CLIENT_ORIENTATION,
    CREATIVITY,
    TECHNOLOGICAL_AWARENESS,
    COMMITMENT_TO_CONTINUOUS_LEARNING,
    VISION,
    LEADERSHIP,
    EMPOWERING_OTHERS,
    MANAGING_PERFORMANCE,
    BUILDING_TRUST,
    JUDGEMENT_DECISION_MAKING,
  ],
};
