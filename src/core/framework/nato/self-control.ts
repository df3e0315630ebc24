import type { FrameworkCompetency } from "#core/model/framework.ts";

export const SELF_CONTROL: FrameworkCompetency = {
  id: "nato.self-control",
  name: "Self-Control",
  nameStanding: "attested",
  alsoNamed: ["Maîtrise de soi"],
  definition: "Keeps feelings from deciding what to say or do when provoked, opposed or under strain.",
  levels: [
    {
      id: "nato.self-control.stays-composed-and-positive-even-under-extreme-pressure",
      label: "Stays composed and positive even under extreme pressure",
      alsoLabelled: [
        "garde son calme et reste positif même sous une pression extrême",
        "garde son calme et une attitude positive même sous une pression extrême",
      ],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Names the feeling of that moment and what was done with it.",
        "Waits before answering a provocation.",
        "Keeps a calm voice and plain words while others are upset.",
        "Continues to work on the matter during an attack or a crisis.",
        "Tells others what can still be done.",
      ],
      anchors: [
        "Lost temper, withdrew or blamed others under pressure, or showed nothing.",
        "Stayed calm under ordinary pressure; tone or work suffered when it grew.",
        "Stayed calm in a crisis or under attack, kept working and said what could still be done.",
        "Stayed calm through a long or repeated crisis and calmed others, so that they could work.",
        "Stayed calm in several such crises, learned from each and taught others to act in the same way.",
      ],
      questions: [
        {
          id: "nato.self-control.stays-composed-and-positive-even-under-extreme-pressure.q1",
          type: "past",
          text: "Describe the time of greatest pressure in your working life. What could others see of you?",
          probes: [
            { about: "action", text: "What did you do between one demand and the next?" },
            { about: "reasons", text: "What did you decide to keep to yourself, and why?" },
            { about: "result", text: "What did your colleagues say about it when it was over?" },
          ],
        },
        {
          id: "nato.self-control.stays-composed-and-positive-even-under-extreme-pressure.q2",
          type: "past",
          text: "When were you attacked or blamed in front of others in a serious matter? How did you answer?",
          probes: [
            { about: "action", text: "What did you do in the minutes after it?" },
            { about: "reasons", text: "What did you feel like doing, and what stopped you?" },
            { about: "result", text: "How did you work with those people afterwards?" },
          ],
        },
        {
          id: "nato.self-control.stays-composed-and-positive-even-under-extreme-pressure.q3",
          type: "past",
          text: "Which crisis lasted so long that people around you began to lose confidence? Tell us about your own part in it.",
          probes: [
            { about: "action", text: "What did you do each day for the people around you?" },
            { about: "reasons", text: "How did you choose what to tell people?" },
            { about: "result", text: "What remained of their confidence at the end?" },
          ],
        },
      ],
    },
  ],
};
