import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ANALYSIS_AND_PROBLEM_SOLVING: FrameworkCompetency = {
  id: "eu.analysis-and-problem-solving",
  name: "Analysis and Problem Solving",
  nameStanding: "attested",
  alsoNamed: [
    "Analysis",
    "Problem Solving",
    "Analyse et résolution de problèmes",
    "Analyse et résolution des problèmes",
    "Résolution de problèmes",
  ],
  definition: "Picks out what matters in complicated facts and finds answers that work in practice.",
  indicators: [
    "Separates the main point from details in a large amount of material.",
    "Checks where figures and statements come from.",
    "Asks what must be true for a proposal to work.",
    "Chooses among several solutions and says what each lacks.",
  ],
  questions: [
    {
      id: "eu.analysis-and-problem-solving.q1",
      type: "past",
      text: "Describe a large amount of information from which you had to draw a conclusion. How did you work through it?",
      probes: [
        { about: "action", text: "In which order did you read or sort it?" },
        { about: "reasons", text: "What did you set aside as unimportant, and why?" },
        { about: "result", text: "Who used your conclusion, and for what?" },
      ],
    },
    {
      id: "eu.analysis-and-problem-solving.q2",
      type: "past",
      text: "Which question at work had no ready answer when you began on it? Tell us how you found one.",
      probes: [
        { about: "action", text: "Which ways did you try?" },
        { about: "reasons", text: "What was wrong with the first ideas?" },
        { about: "result", text: "What did practice show about your answer?" },
      ],
    },
  ],
  levels: [],
};
