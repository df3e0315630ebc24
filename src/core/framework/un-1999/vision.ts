import type { FrameworkCompetency } from "#core/model/framework.ts";

export const VISION: FrameworkCompetency = {
  id: "un-1999.vision",
  name: "Vision",
  nameStanding: "unconfirmed",
  alsoNamed: ["Hauteur de vues", "Vision d'avenir"],
  group: "Managerial competencies",
  definition: "Sees where a field of work is heading, and gives it an aim that people can work towards.",
  indicators: [
    "Describes how the field will differ in five or ten years, and on what evidence.",
    "Names what the unit must stop or begin because of it.",
    "Tells each group what the long-term aim means for its next task.",
    "Points out the risks of the chosen direction.",
  ],
  questions: [
    {
      id: "un-1999.vision.q1",
      type: "past",
      text: "Tell us about a development in your field that you noticed early. What did you do about it?",
      probes: [
        { about: "action", text: "Whom did you try to convince of it, and how?" },
        { about: "reasons", text: "Which signs did you go by?" },
        { about: "result", text: "What came about differently from what you expected?" },
      ],
    },
    {
      id: "un-1999.vision.q2",
      type: "past",
      text: "What long-term aim have you given to a unit or project? Describe what it meant for people's daily work.",
      probes: [
        { about: "action", text: "How did you present the aim?" },
        { about: "reasons", text: "Which other aims did you consider?" },
        { about: "result", text: "How far has the unit or project come?" },
      ],
    },
    {
      id: "un-1999.vision.q3",
      type: "situational",
      text: "You take over a unit that works from one request to the next. How would you give it a direction?",
      probes: [
        { about: "action", text: "Whom would you listen to before you decide?" },
        { about: "reasons", text: "What would you give up for it, and why?" },
        { about: "result", text: "What would be visible after two years?" },
      ],
    },
  ],
  levels: [],
};
