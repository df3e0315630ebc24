import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PLANNING: FrameworkCompetency = {
  id: "osce.planning",
  name: "Planning",
  nameStanding: "attested",
  alsoNamed: ["Planning and Organising", "Planification", "Planification et organisation"],
  group: "Core competencies",
  definition: "Decides beforehand what must be done, by whom, when and with which means, and follows it up.",
  indicators: [
    "Works back from the final date to the first step.",
    "Names what a task depends on, and secures it first.",
    "Chooses what to do later or not at all when time is short.",
    "Compares progress with the plan at fixed points and corrects dates or means.",
  ],
  questions: [
    {
      id: "osce.planning.q1",
      type: "past",
      text: "What is the largest task that you have planned yourself? Describe how you planned it.",
      probes: [
        { about: "action", text: "Which step did you fix first?" },
        { about: "reasons", text: "What did you expect to go wrong, and why?" },
        { about: "result", text: "How did the plan compare with what happened?" },
      ],
    },
    {
      id: "osce.planning.q2",
      type: "past",
      text: "When did several urgent tasks reach you at the same time? Tell us how you arranged them.",
      probes: [
        { about: "action", text: "What did you do in the first hour?" },
        { about: "reasons", text: "What did you postpone, and for what reason?" },
        { about: "result", text: "Who was affected by what you postponed, and how?" },
      ],
    },
  ],
  levels: [],
};
