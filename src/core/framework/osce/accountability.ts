import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ACCOUNTABILITY: FrameworkCompetency = {
  id: "osce.accountability",
  name: "Accountability",
  nameStanding: "attested",
  alsoNamed: [
    "Responsabilité",
    "Obligation de rendre compte",
    "Sens des responsabilités",
    "Obligation redditionnelle",
  ],
  group: "Core values",
  definition: "Answers for own work and its results, including what was handed to others to do.",
  indicators: [
    "Says what was promised, what was delivered and what is missing.",
    "Admits a failure without pointing to others.",
    "Follows up what was handed to others.",
    "Keeps records by which others can check a decision or a payment.",
  ],
  questions: [
    {
      id: "osce.accountability.q1",
      type: "past",
      text: "Which result of yours was less than you had promised? Tell us what you did.",
      probes: [
        { about: "action", text: "How and when did you report it?" },
        { about: "reasons", text: "Which part of the failure was yours, and why?" },
        { about: "result", text: "What did you change in later work?" },
      ],
    },
    {
      id: "osce.accountability.q2",
      type: "past",
      text: "Think of work that you passed to someone else but still had to answer for. How did you follow it?",
      probes: [
        { about: "action", text: "What did you agree with the person at the start?" },
        { about: "reasons", text: "How did you decide how often to check?" },
        { about: "result", text: "What did you have to put right?" },
      ],
    },
  ],
  levels: [],
};
