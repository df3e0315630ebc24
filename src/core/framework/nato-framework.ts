import type { Framework } from "#core/model/framework.ts";
import { ACHIEVEMENT } from "#core/framework/nato/achievement.ts";
import { ANALYTICAL_THINKING } from "#core/framework/nato/analytical-thinking.ts";
import { CHANGE_LEADERSHIP } from "#core/framework/nato/change-leadership.ts";
import { CLARITY_AND_ACCURACY } from "#core/framework/nato/clarity-and-accuracy.ts";
import { CONCEPTUAL_THINKING } from "#core/framework/nato/conceptual-thinking.ts";
import { CUSTOMER_SERVICE_ORIENTATION } from "#core/framework/nato/customer-service-orientation.ts";
import { DEVELOPING_OTHERS } from "#core/framework/nato/developing-others.ts";
import { EMPATHY } from "#core/framework/nato/empathy.ts";
import { FLEXIBILITY } from "#core/framework/nato/flexibility.ts";
import { IMPACT_AND_INFLUENCE } from "#core/framework/nato/impact-and-influence.ts";
import { INITIATIVE } from "#core/framework/nato/initiative.ts";
import { LEADERSHIP } from "#core/framework/nato/leadership.ts";
import { ORGANISATIONAL_AWARENESS } from "#core/framework/nato/organisational-awareness.ts";
import { SELF_CONTROL } from "#core/framework/nato/self-control.ts";
import { TEAMWORK } from "#core/framework/nato/teamwork.ts";

/**
 * Names and labels are NATO's, from two published notices. Everything else is ours, and so is
 * the guess at the order: NATO's own number of levels is unknown, so no number is ever shown.
 */
export const NATO_FRAMEWORK: Framework = {
  id: "nato-is",
  name: "NATO International Staff",
  version: "2026.1",
  numbersItsLevels: false,
  competencies: [
    ACHIEVEMENT,
    ANALYTICAL_THINKING,
    CHANGE_LEADERSHIP,
    CLARITY_AND_ACCURACY,
    CONCEPTUAL_THINKING,
    CUSTOMER_SERVICE_ORIENTATION,
    DEVELOPING_OTHERS,
    EMPATHY,
    FLEXIBILITY,
    IMPACT_AND_INFLUENCE,
    INITIATIVE,
    LEADERSHIP,
    ORGANISATIONAL_AWARENESS,
    SELF_CONTROL,
    TEAMWORK,
  ],
};
