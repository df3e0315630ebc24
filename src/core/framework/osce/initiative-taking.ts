import type { FrameworkCompetency } from "#core/model/framework.ts";

export const INITIATIVE_TAKING: FrameworkCompetency = {
  id: "osce.initiative-taking",
  name: "Initiative-taking",
  nameStanding: "attested",
  alsoNamed: [
    "Initiative",
    "Taking Initiative",
    "Taking the Initiative",
    "Esprit d'initiative",
    "Sens de l'initiative",
    "Prise d'initiative",
  ],
  group: "Core competencies",
  definition: "Sees what needs to be done and begins it without waiting to be told.",
  indicators: [
    "Points out a need or a chance before others do.",
    "Begins with a step that lies within own powers.",
    "Wins approval or help for what exceeds own powers.",
    "Finishes what was started unasked.",
  ],
  questions: [
    {
      id: "osce.initiative-taking.q1",
      type: "past",
      text: "What have you started at work that nobody had asked you to do? Describe it from beginning to end.",
      probes: [
        { about: "action", text: "What was your first step?" },
        { about: "reasons", text: "What made you think that it was needed?" },
        { about: "result", text: "What is left of it today?" },
      ],
    },
    {
      id: "osce.initiative-taking.q2",
      type: "past",
      text: "When did you notice a difficulty before others did? How did you act on what you had noticed?",
      probes: [
        { about: "action", text: "Whom did you inform, and what did you do yourself?" },
        { about: "reasons", text: "What could have followed if you had waited?" },
        { about: "result", text: "What became of the difficulty?" },
      ],
    },
  ],
  levels: [],
};
