import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DELIVERING_QUALITY_AND_RESULTS: FrameworkCompetency = {
  id: "eu.delivering-quality-and-results",
  name: "Delivering Quality and Results",
  nameStanding: "attested",
  alsoNamed: [
    "Delivering Results",
    "Quality and Results",
    "Qualité et résultats",
    "Obtention de résultats de qualité",
    "Souci de la qualité et des résultats",
  ],
  definition: "Takes responsibility for finishing work that is right, complete and on time.",
  indicators: [
    "Agrees beforehand what the finished work must contain.",
    "Checks work for errors before passing it on.",
    "Keeps to rules of procedure under time pressure.",
    "Removes an obstacle before asking for more time.",
  ],
  questions: [
    {
      id: "eu.delivering-quality-and-results.q1",
      type: "past",
      text: "Think of a piece of work that had to be both free of errors and fast. How did you proceed?",
      probes: [
        { about: "action", text: "Which checks did you make, and when?" },
        { about: "reasons", text: "Where did you save time, and why there?" },
        { about: "result", text: "What was found to be wrong or missing afterwards?" },
      ],
    },
    {
      id: "eu.delivering-quality-and-results.q2",
      type: "past",
      text: "What obstacle has stood between you and a finished task? Tell us what you did about it.",
      probes: [
        { about: "action", text: "What did you try first, and what next?" },
        { about: "reasons", text: "Why had the obstacle not been foreseen?" },
        { about: "result", text: "When was the task finished, and how complete was it?" },
      ],
    },
  ],
  levels: [],
};
