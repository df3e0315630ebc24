import type { FrameworkCompetency } from "#core/model/framework.ts";

export const STRATEGIC_THINKING: FrameworkCompetency = {
  id: "osce.strategic-thinking",
  name: "Strategic thinking",
  nameStanding: "attested",
  alsoNamed: ["Réflexion stratégique", "Pensée stratégique", "Vision stratégique"],
  group: "Managerial competencies",
  definition: "Relates present choices to aims and developments several years away.",
  indicators: [
    "Names developments that will affect the work and what they may bring.",
    "Sets a long-term aim and derives this year's steps from it.",
    "Considers how other organisations will respond.",
    "Gives up a short-term gain that would harm a later aim.",
  ],
  questions: [
    {
      id: "osce.strategic-thinking.q1",
      type: "past",
      text: "Which development did you see coming years before it affected your work? Describe how you prepared for it.",
      probes: [
        { about: "action", text: "What did you do about it first?" },
        { about: "reasons", text: "On what signs did you base your view?" },
        { about: "result", text: "How did it differ from what you had expected?" },
      ],
    },
    {
      id: "osce.strategic-thinking.q2",
      type: "past",
      text: "Describe a choice in which you gave up a present gain for an aim that was years away. How did you justify it?",
      probes: [
        { about: "action", text: "How did you explain it to those who wanted the gain?" },
        { about: "reasons", text: "What could have shown that you were wrong?" },
        { about: "result", text: "Where does the aim stand today?" },
      ],
    },
    {
      id: "osce.strategic-thinking.q3",
      type: "situational",
      text: "You take over a unit whose task may lose its purpose within five years. How would you plan for that?",
      probes: [
        { about: "action", text: "Which questions would you answer first, and with whom?" },
        { about: "reasons", text: "Which possible futures would you prepare for, and why those?" },
        { about: "result", text: "What should the unit be able to do after three years?" },
      ],
    },
  ],
  levels: [],
};
