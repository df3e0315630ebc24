import type { FrameworkCompetency } from "#core/model/framework.ts";

export const WORKING_WITH_OTHERS: FrameworkCompetency = {
  id: "eu.working-with-others",
  name: "Working with Others",
  nameStanding: "attested",
  alsoNamed: [
    "Working Together",
    "Teamwork",
    "Travail d'équipe",
    "Travail en équipe",
    "Travailler avec les autres",
    "Capacité à travailler avec les autres",
    "Collaboration avec les autres",
  ],
  definition: "Shares knowledge and effort among colleagues and helps them to reach their aims.",
  indicators: [
    "Asks colleagues what they need before starting joint work.",
    "Divides tasks by what each colleague does most easily.",
    "Helps a colleague outside own duties.",
    "Settles a quarrel face to face before it grows.",
  ],
  questions: [
    {
      id: "eu.working-with-others.q1",
      type: "past",
      text: "Tell us, without a name, about a colleague with whom you found it difficult to work. How did you act?",
      probes: [
        { about: "action", text: "What did you change in your own manner?" },
        { about: "reasons", text: "How did the difficulty look from the colleague's side?" },
        { about: "result", text: "What did the two of you produce in the end?" },
      ],
    },
    {
      id: "eu.working-with-others.q2",
      type: "past",
      text: "What did you last do for a colleague that was not part of your duties? Explain how it came about.",
      probes: [
        { about: "action", text: "How much of your own time did you give to it?" },
        { about: "reasons", text: "Why did you help at that moment?" },
        { about: "result", text: "What did it change for the colleague?" },
      ],
    },
  ],
  levels: [],
};
