import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMITMENT: FrameworkCompetency = {
  id: "osce.commitment",
  name: "Commitment",
  nameStanding: "attested",
  alsoNamed: ["Engagement", "Dévouement"],
  group: "Core values",
  definition: "Puts effort into the aims of the organisation and stays with them when conditions are hard.",
  indicators: [
    "Says which aim of the organisation own work serves.",
    "Continues a task when support or comfort is lacking.",
    "Gives up a personal advantage for the common aim.",
    "Defends the organisation's aims before people who doubt them.",
  ],
  questions: [
    {
      id: "osce.commitment.q1",
      type: "past",
      text: "Which aim of an organisation have you worked for under difficult conditions? Describe what you did for it.",
      probes: [
        { about: "action", text: "What did you do when conditions were at their worst?" },
        { about: "reasons", text: "Why did this aim matter to you?" },
        { about: "result", text: "What had been reached by the time you stopped?" },
      ],
    },
    {
      id: "osce.commitment.q2",
      type: "past",
      text: "Tell us about a time when your own interests and those of your employer were opposed. How did you act?",
      probes: [
        { about: "action", text: "What did you tell your employer?" },
        { about: "reasons", text: "What did you weigh against what?" },
        { about: "result", text: "What did the choice cost or bring you?" },
      ],
    },
  ],
  levels: [],
};
