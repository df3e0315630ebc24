import type { Framework } from "#core/model/framework.ts";
import { ACHIEVEMENT_FOCUS } from "#core/framework/oecd/achievement-focus.ts";
import { ANALYTICAL_THINKING } from "#core/framework/oecd/analytical-thinking.ts";
import { CLIENT_FOCUS } from "#core/framework/oecd/client-focus.ts";
import { DEVELOPING_TALENT } from "#core/framework/oecd/developing-talent.ts";
import { DIPLOMATIC_SENSITIVITY } from "#core/framework/oecd/diplomatic-sensitivity.ts";
import { DRAFTING_SKILLS } from "#core/framework/oecd/drafting-skills.ts";
import { FLEXIBLE_THINKING } from "#core/framework/oecd/flexible-thinking.ts";
import { INFLUENCING } from "#core/framework/oecd/influencing.ts";
import { MANAGING_RESOURCES } from "#core/framework/oecd/managing-resources.ts";
import { NEGOTIATING } from "#core/framework/oecd/negotiating.ts";
import { ORGANISATIONAL_ALIGNMENT } from "#core/framework/oecd/organisational-alignment.ts";
import { ORGANISATIONAL_KNOWLEDGE } from "#core/framework/oecd/organisational-knowledge.ts";
import { STRATEGIC_NETWORKING } from "#core/framework/oecd/strategic-networking.ts";
import { STRATEGIC_THINKING } from "#core/framework/oecd/strategic-thinking.ts";
import { TEAMWORK_AND_TEAM_LEADERSHIP } from "#core/framework/oecd/teamwork-and-team-leadership.ts";

/**
 * Names, clusters and the five numbered levels are the OECD's; everything else is ours. The texts
 * read the levels by job: 1 assistants, secretaries and operators, 2 statisticians and corporate
 * officers, 3 economists, policy analysts and advisers, and, as our own reading, 4 managers and
 * 5 heads.
 */
export const OECD_FRAMEWORK: Framework = {
  id: "oecd",
  name: "OECD core competencies",
  version: "2026.1",
  source:
    "The OECD's fifteen core competencies as used until about 2022: names, clusters and the numbers 1 to 5 were seen on its careers page and in published copies of the framework, the jobs of levels 4 and 5 were not, and all other text is ours. Newer OECD notices may use another list, which we have not seen.",
  numbersItsLevels: true,
  competencies: [
    ACHIEVEMENT_FOCUS,
    ANALYTICAL_THINKING,
    DRAFTING_SKILLS,
    FLEXIBLE_THINKING,
    MANAGING_RESOURCES,
    TEAMWORK_AND_TEAM_LEADERSHIP,
    CLIENT_FOCUS,
    DIPLOMATIC_SENSITIVITY,
    INFLUENCING,
    NEGOTIATING,
    ORGANISATIONAL_KNOWLEDGE,
    DEVELOPING_TALENT,
    ORGANISATIONAL_ALIGNMENT,
    STRATEGIC_NETWORKING,
    STRATEGIC_THINKING,
  ],
};
