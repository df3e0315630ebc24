import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_AWARENESS: FrameworkCompetency = {
  id: "nato.organisational-awareness",
  name: "Organisational Awareness",
  nameStanding: "attested",
  alsoNamed: [
    "Compréhension organisationnelle",
    "Compréhension de l’organisation",
    "Connaissance de l’organisation",
  ],
  definition:
    "Sees how decisions come about in an institution, through its rules, habits, interests and people, and acts accordingly.",
  levels: [
    {
      id: "nato.organisational-awareness.understands-underlying-issues",
      label: "Understands underlying issues",
      alsoLabelled: ["comprend les questions sous-jacentes", "comprend les problèmes sous-jacents"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Names the cause behind a lasting conflict or habit, not only its signs.",
        "Explains the position of a party by its history, interests or duties.",
        "Tests the explanation with people who see the matter differently.",
        "Acts on the cause and not on the occasion.",
      ],
      anchors: [
        "Spoke of official structures and stated reasons only, or showed nothing.",
        "Knew the unwritten rules and the people with influence; took the visible problem for the cause.",
        "Named the cause behind a lasting problem, explained what kept it in place and acted on the cause.",
        "Found a cause spread over several institutions, tested the explanation and had it accepted.",
        "Explained several such problems; structures or agreements were changed on that basis and lasted.",
      ],
      questions: [
        {
          id: "nato.organisational-awareness.understands-underlying-issues.q1",
          type: "past",
          text: "Think of a dispute between departments or institutions that would not end. What did you find to be its cause?",
          probes: [
            { about: "action", text: "Whom did you ask, and what did you look at?" },
            { about: "reasons", text: "Which explanation did others give, and what did you think of it?" },
            { about: "result", text: "What changed once the cause was known?" },
          ],
        },
        {
          id: "nato.organisational-awareness.understands-underlying-issues.q2",
          type: "past",
          text: "When did an organisation keep a habit that harmed its own work? Tell us how you explained it and what you did.",
          probes: [
            { about: "action", text: "How did you gather what you knew?" },
            { about: "reasons", text: "Why had nobody ended the habit before?" },
            { about: "result", text: "What happened to the habit in the end?" },
          ],
        },
        {
          id: "nato.organisational-awareness.understands-underlying-issues.q3",
          type: "past",
          text: "Tell us about an institution that you had to understand from outside in order to solve a problem with it. What did you discover?",
          probes: [
            { about: "action", text: "What did you do to get beyond the official description?" },
            { about: "reasons", text: "What surprised you, and how did you explain it?" },
            { about: "result", text: "How far was the problem solved?" },
          ],
        },
      ],
    },
  ],
};
