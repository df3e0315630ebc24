import type { FrameworkCompetency } from "#core/model/framework.ts";

export const TEAMWORK: FrameworkCompetency = {
  id: "nato.teamwork",
  name: "Teamwork",
  nameStanding: "attested",
  alsoNamed: ["Esprit d’équipe", "Travail en équipe", "Travail d’équipe", "Team Work"],
  definition: "Puts knowledge and effort into a result shared with others, and keeps to what was agreed.",
  levels: [
    {
      id: "nato.teamwork.cooperates",
      label: "Cooperates",
      alsoLabelled: ["coopère"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Completes the agreed share of the common work on time.",
        "Passes on information that colleagues need.",
        "Helps when a colleague asks.",
        "Keeps to a joint decision, also after speaking against it.",
      ],
      anchors: [
        "Spoke of own work only or worked against the group, or showed nothing.",
        "Did the agreed share; colleagues had to ask for information or help.",
        "Did the agreed share on time, passed on what others needed and kept to the joint decision.",
        "Asked colleagues for their views and changed own plans where the common result needed it.",
        "Brought colleagues to share and to settle differences, and the group kept working in that way.",
      ],
      questions: [
        {
          id: "nato.teamwork.cooperates.q1",
          type: "past",
          text: "Which task have you recently finished together with several people? Describe your share of it.",
          probes: [
            { about: "action", text: "What did you do that the others depended on?" },
            { about: "reasons", text: "How was the work divided, and what did you think of that?" },
            { about: "result", text: "How did the others see your share afterwards?" },
          ],
        },
        {
          id: "nato.teamwork.cooperates.q2",
          type: "past",
          text: "When did your group decide something that you would have decided differently? How did you act after the decision?",
          probes: [
            { about: "action", text: "What did you tell the group before and after the decision?" },
            { about: "reasons", text: "Why did you see it differently?" },
            { about: "result", text: "How did the matter end for the group?" },
          ],
        },
        {
          id: "nato.teamwork.cooperates.q3",
          type: "past",
          text: "Tell us about a colleague who needed something from you while you were busy with your own work. What happened?",
          probes: [
            { about: "action", text: "What did you do with your own work meanwhile?" },
            { about: "reasons", text: "What did you consider before you answered?" },
            { about: "result", text: "What did that mean for the common result?" },
          ],
        },
      ],
    },
  ],
};
