import type { FrameworkCompetency } from "#core/model/framework.ts";

export const TECHNOLOGICAL_AWARENESS: FrameworkCompetency = {
  id: "un-1999.technological-awareness",
  name: "Technological Awareness",
  nameStanding: "unconfirmed",
  alsoNamed: [
    "Ouverture à la technologie",
    "Connaissance des technologies",
    "Sensibilisation aux technologies",
  ],
  group: "Core competencies",
  definition:
    "Follows which digital tools exist for the work, weighs their use against cost and risk, and learns to handle them.",
  indicators: [
    "Learns a new tool by trying it on a real task.",
    "States what a tool does badly or not at all.",
    "Checks the results of a machine against own knowledge.",
    "Considers security and data protection before using a tool.",
  ],
  questions: [
    {
      id: "un-1999.technological-awareness.q1",
      type: "past",
      text: "Which digital tool did you bring into your work or your office? Describe how you chose it.",
      probes: [
        { about: "action", text: "How did you learn to handle it?" },
        { about: "reasons", text: "Which risks did you see, and how did you deal with them?" },
        { about: "result", text: "What takes less time now, and what more?" },
      ],
    },
    {
      id: "un-1999.technological-awareness.q2",
      type: "past",
      text: "When did a machine or a piece of software give you a result that you did not trust? Tell us how you dealt with it.",
      probes: [
        { about: "action", text: "How did you check the result?" },
        { about: "reasons", text: "What made you doubt it?" },
        { about: "result", text: "How have you used it since?" },
      ],
    },
    {
      id: "un-1999.technological-awareness.q3",
      type: "situational",
      text: "Your office wants to buy a system that a neighbouring office praises. How would you find out whether it suits your work?",
      probes: [
        { about: "action", text: "What would you try out, and with whom?" },
        { about: "reasons", text: "What could speak against buying it?" },
        { about: "result", text: "After what time would you judge it, and by what?" },
      ],
    },
  ],
  levels: [],
};
