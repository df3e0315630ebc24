import type { FrameworkCompetency } from "#core/model/framework.ts";

export const MANAGING_PERFORMANCE: FrameworkCompetency = {
  id: "un-1999.managing-performance",
  name: "Managing Performance",
  nameStanding: "unconfirmed",
  alsoNamed: ["Suivi du comportement professionnel", "Gestion de la performance", "Performance Management"],
  group: "Managerial competencies",
  definition:
    "Agrees with people what they are to achieve, follows it and tells them how far they have come.",
  indicators: [
    "Agrees with each person on results that both can check.",
    "Talks about the work several times a year, and not at its end alone.",
    "Gives praise and criticism with a named example.",
    "Takes up weak work early, with help and a date.",
  ],
  questions: [
    {
      id: "un-1999.managing-performance.q1",
      type: "past",
      text: "Describe how you agreed on the year's work with one person who reported to you. What did you do in the months after?",
      probes: [
        { about: "action", text: "How often did you meet, and about what?" },
        { about: "reasons", text: "On which point did you disagree at first?" },
        { about: "result", text: "How did the year end for that person?" },
      ],
    },
    {
      id: "un-1999.managing-performance.q2",
      type: "past",
      text: "Tell us about an employee whose work was below what was needed. What steps did you take?",
      probes: [
        { about: "action", text: "What did you agree on, and by when?" },
        { about: "reasons", text: "What lay behind the weak work?" },
        { about: "result", text: "How was the matter settled?" },
      ],
    },
    {
      id: "un-1999.managing-performance.q3",
      type: "past",
      text: "What have you done for an employee who could do more than the post asked for? Describe one example.",
      probes: [
        { about: "action", text: "Which tasks did you find for this employee?" },
        { about: "reasons", text: "What limits did the post or the rules set?" },
        { about: "result", text: "What did it bring to the employee and to the team?" },
      ],
    },
  ],
  levels: [],
};
