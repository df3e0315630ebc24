import type { FrameworkCompetency } from "#core/model/framework.ts";

export const RESPECT_FOR_DIVERSITY: FrameworkCompetency = {
  id: "un-1999.respect-for-diversity",
  name: "Respect for Diversity",
  nameStanding: "unconfirmed",
  alsoNamed: ["Respect de la diversité", "Respect for Diversity and Gender"],
  group: "Core values",
  definition:
    "Works on equal terms across differences of culture, language and rank, and questions own assumptions about people.",
  indicators: [
    "Finds out how others are used to working before setting rules for joint work.",
    "Shows the same courtesy to a visitor, a driver and a director.",
    "Names an assumption about a group that proved wrong, and what changed.",
    "Avoids words and customs that shut a person out of joint work.",
  ],
  questions: [
    {
      id: "un-1999.respect-for-diversity.q1",
      type: "past",
      text: "Think of a joint task with people who were used to another way of working. How did you arrive at a common way?",
      probes: [
        { about: "action", text: "What did you do to understand their way?" },
        { about: "reasons", text: "What did you find hardest to accept, and why?" },
        { about: "result", text: "What have you kept of their way?" },
      ],
    },
    {
      id: "un-1999.respect-for-diversity.q2",
      type: "past",
      text: "What misunderstanding with people from another country or profession do you remember? Tell us how it was cleared up.",
      probes: [
        { about: "action", text: "What was your own step towards clearing it up?" },
        { about: "reasons", text: "Which assumption of yours lay behind it?" },
        { about: "result", text: "What did both sides do differently later?" },
      ],
    },
    {
      id: "un-1999.respect-for-diversity.q3",
      type: "situational",
      text: "In a meeting some people laugh at a colleague's mistakes in the working language. What would you do, then and afterwards?",
      probes: [
        { about: "action", text: "What would you say aloud, and to whom?" },
        { about: "reasons", text: "What could be a reason to wait?" },
        { about: "result", text: "What would you want to be different in the next meeting?" },
      ],
    },
  ],
  levels: [],
};
