import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ANALYTICAL_THINKING: FrameworkCompetency = {
  id: "nato.analytical-thinking",
  name: "Analytical Thinking",
  nameStanding: "attested",
  alsoNamed: ["Réflexion analytique", "Pensée analytique", "Esprit d’analyse"],
  definition:
    "Takes a question or problem apart, finds what depends on what and draws conclusions step by step.",
  levels: [
    {
      id: "nato.analytical-thinking.sees-basic-relationships",
      label: "Sees basic relationships",
      alsoLabelled: ["perçoit les relations élémentaires", "perçoit les relations de base"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Divides a matter into its parts.",
        "Links an effect to its cause and says what shows the link.",
        "Says which of the facts matter most and why.",
        "Weighs the points for and against before concluding.",
      ],
      anchors: [
        "Described the matter as one whole or guessed at a cause, or showed nothing.",
        "Listed parts or facts; linked them to each other only when asked.",
        "Divided the matter into parts, linked cause and effect and said what showed the link.",
        "Followed several causes or effects at the same time and tested which of them mattered.",
        "Traced long chains of causes in several matters; others decided or changed procedure on that basis.",
      ],
      questions: [
        {
          id: "nato.analytical-thinking.sees-basic-relationships.q1",
          type: "past",
          text: "Tell us about a fault, a delay or an unexpected figure whose cause was unknown at first. How did you find the cause?",
          probes: [
            { about: "action", text: "What did you look at first, and what after that?" },
            { about: "reasons", text: "Which other causes seemed possible, and why?" },
            { about: "result", text: "How did you know that you had found it?" },
          ],
        },
        {
          id: "nato.analytical-thinking.sees-basic-relationships.q2",
          type: "past",
          text: "Think of a file, report or set of figures that you had to understand without help. How did you work through it?",
          probes: [
            { about: "action", text: "Where did you begin, and where did you go from there?" },
            { about: "reasons", text: "What did you leave aside, and for what reason?" },
            { about: "result", text: "What did you conclude, and who used it?" },
          ],
        },
        {
          id: "nato.analytical-thinking.sees-basic-relationships.q3",
          type: "past",
          text: "Describe a decision that you prepared for somebody else. How did you get from the facts to your proposal?",
          probes: [
            { about: "action", text: "Which facts did you collect yourself?" },
            { about: "reasons", text: "What were the arguments against your proposal?" },
            { about: "result", text: "What was decided, and what followed from it?" },
          ],
        },
      ],
    },
  ],
};
