import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ANALYSIS_AND_DECISION_MAKING: FrameworkCompetency = {
  id: "osce.analysis-and-decision-making",
  name: "Analysis and decision-making",
  nameStanding: "attested",
  alsoNamed: [
    "Decision-making",
    "Analysis",
    "Problem Solving and Decision-making",
    "Analyse et prise de décision",
    "Analyse",
    "Prise de décision",
  ],
  group: "Core competencies",
  definition: "Gathers and tests facts, compares what could be done and chooses in time.",
  indicators: [
    "Checks a figure or a statement at its source.",
    "Finds how several causes are connected.",
    "Compares at least two courses of action by the same measures.",
    "Chooses on the date needed and says what is still unknown.",
  ],
  questions: [
    {
      id: "osce.analysis-and-decision-making.q1",
      type: "past",
      text: "Which decision of yours rested on an analysis that you had made yourself? Explain how you came to it.",
      probes: [
        { about: "action", text: "Where did you obtain your facts?" },
        { about: "reasons", text: "Which other conclusion was possible, and why did you reject it?" },
        { about: "result", text: "What followed from the decision?" },
      ],
    },
    {
      id: "osce.analysis-and-decision-making.q2",
      type: "past",
      text: "Tell us about a time when reports on the same matter contradicted each other. How did you proceed?",
      probes: [
        { about: "action", text: "How did you check the reports?" },
        { about: "reasons", text: "Which report did you trust more, and on what grounds?" },
        { about: "result", text: "What proved to be true, and what had you decided?" },
      ],
    },
    {
      id: "osce.analysis-and-decision-making.q3",
      type: "situational",
      text: "You must give advice by this evening on a region from which little and doubtful news arrives. How would you form your advice?",
      probes: [
        { about: "action", text: "What would you do in the first two hours?" },
        { about: "reasons", text: "How would you separate likely from unlikely news?" },
        { about: "result", text: "What would your advice say about what is unknown?" },
      ],
    },
  ],
  levels: [],
};
