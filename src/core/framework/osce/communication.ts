import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: FrameworkCompetency = {
  id: "osce.communication",
  name: "Communication",
  nameStanding: "attested",
  alsoNamed: ["Communicating", "Communication Skills", "Communiquer", "Compétences en communication"],
  group: "Core competencies",
  definition: "Passes on information and listens, so that both sides understand the same thing.",
  indicators: [
    "Begins with what the other person needs to know.",
    "Repeats in own words what was heard before answering it.",
    "Changes words and form for readers of another language or field.",
    "Gives bad news without delay to those concerned.",
  ],
  questions: [
    {
      id: "osce.communication.q1",
      type: "past",
      text: "Tell us about bad news that you had to give to people at work. How did you give it?",
      probes: [
        { about: "action", text: "What did you say first, and what next?" },
        { about: "reasons", text: "What did you consider before you chose the moment?" },
        { about: "result", text: "What did the people do with the news?" },
      ],
    },
    {
      id: "osce.communication.q2",
      type: "past",
      text: "Describe a complicated matter that you explained to people who had little time. How did you prepare?",
      probes: [
        { about: "action", text: "Which parts did you leave out?" },
        { about: "reasons", text: "How did you know what they needed?" },
        { about: "result", text: "What did they decide or do?" },
      ],
    },
  ],
  levels: [],
};
