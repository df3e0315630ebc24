import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DEVELOPING_SELF_AND_OTHERS: FrameworkCompetency = {
  id: "uk.developing-self-and-others",
  name: "Developing Self and Others",
  nameStanding: "unconfirmed",
  alsoNamed: [
    "Developing Others",
    "Se développer et développer les autres",
    "Développement de soi et des autres",
    "Développement personnel et des autres",
  ],
  definition: "Keeps adding to own skills and makes time for colleagues to add to theirs.",
  indicators: [
    "Sets a personal learning aim and reviews it.",
    "Asks superiors, equals and subordinates for opinions on own work.",
    "Gives colleagues tasks from which they can learn.",
    "Describes to a colleague what went right and what to try next.",
  ],
  questions: [
    {
      id: "uk.developing-self-and-others.q1",
      type: "past",
      text: "What have you taught a colleague that you first had to learn yourself? Describe both steps.",
      probes: [
        { about: "action", text: "How did you pass it on?" },
        { about: "reasons", text: "Why did you choose that way of teaching?" },
        { about: "result", text: "What does the colleague do with it now?" },
      ],
    },
    {
      id: "uk.developing-self-and-others.q2",
      type: "past",
      text: "Tell us about an opinion on your work that surprised you. What did you do after hearing it?",
      probes: [
        { about: "action", text: "Whom did you ask for more detail, and how?" },
        { about: "reasons", text: "Why did it surprise you?" },
        { about: "result", text: "How has your work changed since then?" },
      ],
    },
  ],
  levels: [],
};
