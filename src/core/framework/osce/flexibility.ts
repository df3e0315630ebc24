import type { FrameworkCompetency } from "#core/model/framework.ts";

export const FLEXIBILITY: FrameworkCompetency = {
  id: "osce.flexibility",
  name: "Flexibility",
  nameStanding: "attested",
  alsoNamed: [
    "Adaptability",
    "Flexibilité",
    "Souplesse",
    "Adaptabilité",
    "Capacité d'adaptation",
    "Faculté d'adaptation",
    "Souplesse d'esprit",
  ],
  group: "Core competencies",
  definition: "Gives up a plan, a method or an opinion that no longer fits, and finds another.",
  indicators: [
    "Says when new facts have changed own opinion.",
    "Takes on a different task or place of work at short notice.",
    "Tries a second way when the first is blocked.",
    "Works under rules or habits other than the familiar ones.",
  ],
  questions: [
    {
      id: "osce.flexibility.q1",
      type: "past",
      text: "When did new facts make you give up a view that you had defended? Tell us what happened.",
      probes: [
        { about: "action", text: "How did you tell others that your view had changed?" },
        { about: "reasons", text: "Which fact weighed most, and why?" },
        { about: "result", text: "What followed from your new view?" },
      ],
    },
    {
      id: "osce.flexibility.q2",
      type: "past",
      text: "Describe a working day or week that went differently from your plan. What did you change?",
      probes: [
        { about: "action", text: "What did you drop, and what did you take on?" },
        { about: "reasons", text: "How did you decide what still had to be done?" },
        { about: "result", text: "What had you completed at the end?" },
      ],
    },
  ],
  levels: [],
};
