import { ACHIEVEMENT } from "#core/framework/fr/nato/achievement.ts";
import { ANALYTICAL_THINKING } from "#core/framework/fr/nato/analytical-thinking.ts";
import { CHANGE_LEADERSHIP } from "#core/framework/fr/nato/change-leadership.ts";
import { CLARITY_AND_ACCURACY } from "#core/framework/fr/nato/clarity-and-accuracy.ts";
import { CONCEPTUAL_THINKING } from "#core/framework/fr/nato/conceptual-thinking.ts";
import { CUSTOMER_SERVICE_ORIENTATION } from "#core/framework/fr/nato/customer-service-orientation.ts";
import { DEVELOPING_OTHERS } from "#core/framework/fr/nato/developing-others.ts";
import { EMPATHY } from "#core/framework/fr/nato/empathy.ts";
import { FLEXIBILITY } from "#core/framework/fr/nato/flexibility.ts";
import { IMPACT_AND_INFLUENCE } from "#core/framework/fr/nato/impact-and-influence.ts";
import { INITIATIVE } from "#core/framework/fr/nato/initiative.ts";
import { LEADERSHIP } from "#core/framework/fr/nato/leadership.ts";
import { ORGANISATIONAL_AWARENESS } from "#core/framework/fr/nato/organisational-awareness.ts";
import { SELF_CONTROL } from "#core/framework/fr/nato/self-control.ts";
import { TEAMWORK } from "#core/framework/fr/nato/teamwork.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const NATO_IN_FRENCH: readonly SaidCompetency[] = [
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
];
