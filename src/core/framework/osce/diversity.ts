import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DIVERSITY: FrameworkCompetency = {
  id: "osce.diversity",
  name: "Diversity",
  nameStanding: "attested",
  alsoNamed: ["Respect for Diversity", "Diversité", "Respect de la diversité"],
  group: "Core values",
  definition: "Treats people of every background with the same respect, and draws on what each can add.",
  indicators: [
    "Asks for views that differ from those of the majority.",
    "Applies one standard to everyone and can explain how.",
    "Changes a practice that puts some people at a disadvantage.",
    "Answers a disrespectful remark, whoever makes it.",
  ],
  questions: [
    {
      id: "osce.diversity.q1",
      type: "past",
      text: "When did you work in a group in which people from some backgrounds were heard less than others? What did you do?",
      probes: [
        { about: "action", text: "What did you say, and to whom?" },
        { about: "reasons", text: "How did you explain the imbalance?" },
        { about: "result", text: "What did the group do differently afterwards?" },
      ],
    },
    {
      id: "osce.diversity.q2",
      type: "past",
      text: "Describe a decision or a product that became different because people with other experience took part. What was your role in that?",
      probes: [
        { about: "action", text: "How did you involve those people?" },
        { about: "reasons", text: "Which of their views did you find hardest to accept, and why?" },
        { about: "result", text: "What did those for whom it was made say about it?" },
      ],
    },
    {
      id: "osce.diversity.q3",
      type: "situational",
      text: "A colleague makes jokes about newcomers in every meeting, and others laugh. How would you respond?",
      probes: [
        { about: "action", text: "When and where would you speak to the colleague?" },
        { about: "reasons", text: "Why would you choose that way instead of another?" },
        { about: "result", text: "What would you do if nothing changed?" },
      ],
    },
  ],
  levels: [],
};
