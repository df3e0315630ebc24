import { ACHIEVEMENT_FOCUS } from "#core/framework/fr/oecd/achievement-focus.ts";
import { ANALYTICAL_THINKING } from "#core/framework/fr/oecd/analytical-thinking.ts";
import { CLIENT_FOCUS } from "#core/framework/fr/oecd/client-focus.ts";
import { DEVELOPING_TALENT } from "#core/framework/fr/oecd/developing-talent.ts";
import { DIPLOMATIC_SENSITIVITY } from "#core/framework/fr/oecd/diplomatic-sensitivity.ts";
import { DRAFTING_SKILLS } from "#core/framework/fr/oecd/drafting-skills.ts";
import { FLEXIBLE_THINKING } from "#core/framework/fr/oecd/flexible-thinking.ts";
import { INFLUENCING } from "#core/framework/fr/oecd/influencing.ts";
import { MANAGING_RESOURCES } from "#core/framework/fr/oecd/managing-resources.ts";
import { NEGOTIATING } from "#core/framework/fr/oecd/negotiating.ts";
import { ORGANISATIONAL_ALIGNMENT } from "#core/framework/fr/oecd/organisational-alignment.ts";
import { ORGANISATIONAL_KNOWLEDGE } from "#core/framework/fr/oecd/organisational-knowledge.ts";
import { STRATEGIC_NETWORKING } from "#core/framework/fr/oecd/strategic-networking.ts";
import { STRATEGIC_THINKING } from "#core/framework/fr/oecd/strategic-thinking.ts";
import { TEAMWORK_AND_TEAM_LEADERSHIP } from "#core/framework/fr/oecd/teamwork-and-team-leadership.ts";
import type { SaidCompetency } from "#core/model/framework.ts";

export const OECD_IN_FRENCH: readonly SaidCompetency[] = [
  ACHIEVEMENT_FOCUS,
  ANALYTICAL_THINKING,
  CLIENT_FOCUS,
  DEVELOPING_TALENT,
  DIPLOMATIC_SENSITIVITY,
  DRAFTING_SKILLS,
  FLEXIBLE_THINKING,
  INFLUENCING,
  MANAGING_RESOURCES,
  NEGOTIATING,
  ORGANISATIONAL_ALIGNMENT,
  ORGANISATIONAL_KNOWLEDGE,
  STRATEGIC_NETWORKING,
  STRATEGIC_THINKING,
  TEAMWORK_AND_TEAM_LEADERSHIP,
];
