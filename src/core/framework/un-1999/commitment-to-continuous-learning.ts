import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMITMENT_TO_CONTINUOUS_LEARNING: FrameworkCompetency = {
  id: "un-1999.commitment-to-continuous-learning",
  name: "Commitment to Continuous Learning",
  nameStanding: "unconfirmed",
  alsoNamed: [
    "Volonté de perfectionnement",
    "Souci du perfectionnement",
    "Apprentissage continu",
    "Continuous Learning",
  ],
  group: "Core competencies",
  definition: "Seeks out knowledge and criticism throughout working life, and shares what is gained.",
  indicators: [
    "Sets aims for own learning and says by when.",
    "Looks for knowledge beyond the needs of the present task.",
    "Asks for comments on specific points of own work.",
    "Explains new knowledge to colleagues in a form they can use.",
  ],
  questions: [
    {
      id: "un-1999.commitment-to-continuous-learning.q1",
      type: "past",
      text: "What do you know today in your field that was unknown to you five years ago? Describe how you learned it.",
      probes: [
        { about: "action", text: "Which sources or persons did you turn to?" },
        { about: "reasons", text: "Why that subject and not another?" },
        { about: "result", text: "Where has it changed your work?" },
      ],
    },
    {
      id: "un-1999.commitment-to-continuous-learning.q2",
      type: "past",
      text: "Tell us about comments on your work that surprised you. What did you do with them?",
      probes: [
        { about: "action", text: "How had you obtained the comments?" },
        { about: "reasons", text: "Which of them did you set aside, and why?" },
        { about: "result", text: "What have others noticed since?" },
      ],
    },
    {
      id: "un-1999.commitment-to-continuous-learning.q3",
      type: "past",
      text: "From whom outside your profession have you learned something for your work? Explain what it was.",
      probes: [
        { about: "action", text: "What did you ask or observe?" },
        { about: "reasons", text: "Why did it seem useful to you?" },
        { about: "result", text: "To whom have you passed it on?" },
      ],
    },
  ],
  levels: [],
};
