import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMUNICATING_AND_INFLUENCING: FrameworkCompetency = {
  id: "uk.communicating-and-influencing",
  name: "Communicating and Influencing",
  nameStanding: "unconfirmed",
  alsoNamed: ["Communication and Influence", "Communication et influence", "Communiquer et influencer"],
  definition: "Presents a view so that those addressed understand it and are moved to act.",
  indicators: [
    "Chooses the argument that matters to the person addressed.",
    "Supports a view by facts, an example or a figure.",
    "Asks for objections and answers them one by one.",
    "Admits what speaks against own view.",
  ],
  questions: [
    {
      id: "uk.communicating-and-influencing.q1",
      type: "past",
      text: "Whom have you persuaded to do something that they had not planned to do? Describe how you went about it.",
      probes: [
        { about: "action", text: "Which arguments did you use, and in what order?" },
        { about: "reasons", text: "How did you know what mattered to that person?" },
        { about: "result", text: "What did the person do, and for how long?" },
      ],
    },
    {
      id: "uk.communicating-and-influencing.q2",
      type: "past",
      text: "Think of a paper or a speech of yours that did not have the effect you wanted. What did you do then?",
      probes: [
        { about: "action", text: "How did you find out what had been missing?" },
        { about: "reasons", text: "What had you assumed about the audience?" },
        { about: "result", text: "What effect did you reach later?" },
      ],
    },
  ],
  levels: [],
};
