import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PRIORITISING_AND_ORGANISING: FrameworkCompetency = {
  id: "eu.prioritising-and-organising",
  name: "Prioritising and Organising",
  nameStanding: "attested",
  alsoNamed: [
    "Planning and Organising",
    "Organising and Prioritising",
    "Définition des priorités et organisation",
    "Hiérarchisation des priorités et organisation",
    "Sens des priorités et de l'organisation",
    "Priorités et organisation",
  ],
  definition:
    "Puts the most important work first, arranges time and means for it, and rearranges them when needed.",
  indicators: [
    "Says by which measure one task comes before another.",
    "Refuses or hands on work that cannot be fitted in.",
    "Keeps some time free for the unexpected.",
    "Changes the order of work at once when an urgent matter arrives.",
  ],
  questions: [
    {
      id: "eu.prioritising-and-organising.q1",
      type: "past",
      text: "When did you have to choose between two tasks that were both promised? How did you choose?",
      probes: [
        { about: "action", text: "What did you tell the person whose task came second?" },
        { about: "reasons", text: "By what did you measure the importance of each?" },
        { about: "result", text: "When were the two tasks completed?" },
      ],
    },
    {
      id: "eu.prioritising-and-organising.q2",
      type: "past",
      text: "Describe an event or a project with many parts that you had to arrange. How did you keep them in order?",
      probes: [
        { about: "action", text: "Which tools or lists did you use?" },
        { about: "reasons", text: "Which part did you watch most closely, and why?" },
        { about: "result", text: "What did you forget or underestimate?" },
      ],
    },
    {
      id: "eu.prioritising-and-organising.q3",
      type: "situational",
      text: "An urgent request arrives while two colleagues are absent and your report is due tomorrow. What would you do first?",
      probes: [
        { about: "action", text: "Whom would you speak to, and about what?" },
        { about: "reasons", text: "What would decide the order of the tasks?" },
        { about: "result", text: "What would be ready tomorrow, and what would not?" },
      ],
    },
  ],
  levels: [],
};
