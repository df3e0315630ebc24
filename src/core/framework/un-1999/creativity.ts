import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CREATIVITY: FrameworkCompetency = {
  id: "un-1999.creativity",
  name: "Creativity",
  nameStanding: "unconfirmed",
  alsoNamed: ["Créativité"],
  group: "Core competencies",
  definition: "Finds new ways to do or solve something, and puts them to the test.",
  indicators: [
    "Takes an idea from another field and tries it on own work.",
    "Places an unusual solution beside the usual one before choosing.",
    "Tests an idea on a small scale before asking for money or people.",
    "Drops own idea when the test speaks against it.",
  ],
  questions: [
    {
      id: "un-1999.creativity.q1",
      type: "past",
      text: "What is the most unusual solution you have tried at work? Tell us how you came to it.",
      probes: [
        { about: "action", text: "How did you turn the idea into something usable?" },
        { about: "reasons", text: "Which usual solutions did you leave aside, and why?" },
        { about: "result", text: "What is in use today?" },
      ],
    },
    {
      id: "un-1999.creativity.q2",
      type: "past",
      text: "Describe a routine for which you found a new way. How did others take it?",
      probes: [
        { about: "action", text: "What did you do to test the new way?" },
        { about: "reasons", text: "What was wrong with the old way?" },
        { about: "result", text: "How much time, money or annoyance has it saved?" },
      ],
    },
    {
      id: "un-1999.creativity.q3",
      type: "past",
      text: "Think of an idea of yours that did not work in practice. What did you do with it?",
      probes: [
        { about: "action", text: "How soon did you test it?" },
        { about: "reasons", text: "What had you not considered?" },
        { about: "result", text: "What did you use of it later?" },
      ],
    },
  ],
  levels: [],
};
