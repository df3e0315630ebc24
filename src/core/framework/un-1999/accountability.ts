import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ACCOUNTABILITY: FrameworkCompetency = {
  id: "un-1999.accountability",
  name: "Accountability",
  nameStanding: "unconfirmed",
  alsoNamed: ["Sens des responsabilités", "Responsabilité"],
  group: "Core competencies",
  definition: "Answers for own work, promises and expenses, and for tasks passed on to other people.",
  indicators: [
    "Names own decisions as own, also when they were wrong.",
    "Keeps records from which another person can follow what was decided and why.",
    "Reports a missed promise before being asked.",
    "Repairs damage that own work has caused.",
  ],
  questions: [
    {
      id: "un-1999.accountability.q1",
      type: "past",
      text: "Which promise at work were you unable to keep? Describe what you did about it.",
      probes: [
        { about: "action", text: "When and how did you say so?" },
        { about: "reasons", text: "What had you overlooked when you promised?" },
        { about: "result", text: "What did the person concerned lose by it?" },
      ],
    },
    {
      id: "un-1999.accountability.q2",
      type: "past",
      text: "Tell us about a task that you passed on to someone and that went wrong. How did you report on it?",
      probes: [
        { about: "action", text: "What did you do to repair the damage?" },
        { about: "reasons", text: "What part of it was yours, and what part not?" },
        { about: "result", text: "How have you passed on tasks since then?" },
      ],
    },
    {
      id: "un-1999.accountability.q3",
      type: "past",
      text: "For what money, equipment or data have you had to answer? Explain how you showed that it was in order.",
      probes: [
        { about: "action", text: "What did you record, and how often?" },
        { about: "reasons", text: "Where was the largest risk of error, and why there?" },
        { about: "result", text: "What did those who checked it find?" },
      ],
    },
  ],
  levels: [],
};
