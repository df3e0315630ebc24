import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CHANGING_AND_IMPROVING: FrameworkCompetency = {
  id: "uk.changing-and-improving",
  name: "Changing and Improving",
  nameStanding: "attested",
  alsoNamed: ["Changement et amélioration", "Changer et améliorer", "Amélioration et changement"],
  definition: "Looks for better ways to do the work, tries them out and adopts those that prove useful.",
  indicators: [
    "Questions a habit whose purpose nobody can name.",
    "Collects ideas from those who do the work.",
    "Tries an idea on a small part before using it everywhere.",
    "Measures the work before and after.",
  ],
  questions: [
    {
      id: "uk.changing-and-improving.q1",
      type: "past",
      text: "What do you or your colleagues do in a new way because of you? Tell us how it came about.",
      probes: [
        { about: "action", text: "How did you try it out?" },
        { about: "reasons", text: "What was wrong with the old way?" },
        { about: "result", text: "By how much was the new way better or worse?" },
      ],
    },
    {
      id: "uk.changing-and-improving.q2",
      type: "past",
      text: "Describe an idea of yours for another way of working that met with doubt. What did you do with it?",
      probes: [
        { about: "action", text: "How did you answer the doubts?" },
        { about: "reasons", text: "Which doubt proved right, and why?" },
        { about: "result", text: "What was adopted in the end?" },
      ],
    },
  ],
  levels: [],
};
