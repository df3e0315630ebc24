import type { FrameworkCompetency } from "#core/model/framework.ts";

export const SEEING_THE_BIG_PICTURE: FrameworkCompetency = {
  id: "uk.seeing-the-big-picture",
  name: "Seeing the Big Picture",
  nameStanding: "unconfirmed",
  alsoNamed: ["Vision d'ensemble", "Avoir une vision d'ensemble"],
  definition: "Knows what own tasks are for, whom they affect and what outside events mean for them.",
  indicators: [
    "Says how own tasks contribute to an aim of the organisation.",
    "Follows outside events and names their meaning for the work.",
    "Asks what other units plan before starting.",
    "Weighs the interest of the public against that of own unit.",
  ],
  questions: [
    {
      id: "uk.seeing-the-big-picture.q1",
      type: "past",
      text: "Which event outside your organisation has changed what you did in your work? Describe how you responded.",
      probes: [
        { about: "action", text: "How did you hear of it, and what did you do then?" },
        { about: "reasons", text: "What did you think it would mean, and why?" },
        { about: "result", text: "What effect did your response have?" },
      ],
    },
    {
      id: "uk.seeing-the-big-picture.q2",
      type: "past",
      text: "Think of a task that proved to affect people far from your own office. What did you do about that?",
      probes: [
        { about: "action", text: "How did you find out whom it affected?" },
        { about: "reasons", text: "Whose interest did you put first, and why?" },
        { about: "result", text: "What did those people notice of it?" },
      ],
    },
  ],
  levels: [],
};
