import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: FrameworkCompetency = {
  id: "un-1999.communication",
  name: "Communication",
  nameStanding: "unconfirmed",
  alsoNamed: ["Aptitude à la communication", "Aptitude à communiquer"],
  group: "Core competencies",
  definition: "Makes a matter understood by those who need it, and finds out what others mean.",
  indicators: [
    "Begins a message with what the reader must know or do.",
    "Repeats in own words what was heard, to check it.",
    "Chooses talk, text or picture by what the listener needs.",
    "Passes on unwelcome news early and in person.",
  ],
  questions: [
    {
      id: "un-1999.communication.q1",
      type: "past",
      text: "Tell us about a complicated matter that you had to explain to people outside your field. How did you do it?",
      probes: [
        { about: "action", text: "Which examples or pictures did you use?" },
        { about: "reasons", text: "What did you leave out, and why?" },
        { about: "result", text: "How did you check what they had understood?" },
      ],
    },
    {
      id: "un-1999.communication.q2",
      type: "past",
      text: "When did a message of yours have another effect than you intended? Describe what you did.",
      probes: [
        { about: "action", text: "How did you notice the effect?" },
        { about: "reasons", text: "What in the message had caused it?" },
        { about: "result", text: "How do you write or say such things now?" },
      ],
    },
    {
      id: "un-1999.communication.q3",
      type: "past",
      text: "What bad news have you had to give at work? Describe how you prepared and gave it.",
      probes: [
        { about: "action", text: "In which order did you say things?" },
        { about: "reasons", text: "Why did you give it in that form?" },
        { about: "result", text: "How did those concerned receive it?" },
      ],
    },
  ],
  levels: [],
};
