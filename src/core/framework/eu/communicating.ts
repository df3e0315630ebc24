import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMUNICATING: FrameworkCompetency = {
  id: "eu.communicating",
  name: "Communicating",
  nameStanding: "attested",
  alsoNamed: ["Communication", "Communication Skills", "Communiquer", "Capacité de communication"],
  definition:
    "Says and writes things so that the person addressed grasps them, and takes in what is answered.",
  indicators: [
    "States the purpose of a talk or text at its beginning.",
    "Answers the question that was asked.",
    "Notices confusion in listeners and explains in another way.",
    "Writes texts that can be used without a further question.",
  ],
  questions: [
    {
      id: "eu.communicating.q1",
      type: "past",
      text: "Tell us about a talk or a text of yours on which others had to base a decision. How did you prepare it?",
      probes: [
        { about: "action", text: "What did you change between the first version and the last?" },
        { about: "reasons", text: "What did you assume about the readers or listeners, and why?" },
        { about: "result", text: "What did they decide, and what part had your words in it?" },
      ],
    },
    {
      id: "eu.communicating.q2",
      type: "past",
      text: "When did you notice, while speaking, that people were not following you? Describe what you did.",
      probes: [
        { about: "action", text: "What did you change at that moment?" },
        { about: "reasons", text: "What had made it hard to follow?" },
        { about: "result", text: "How did you find out what they had understood in the end?" },
      ],
    },
  ],
  levels: [],
};
