import type { FrameworkCompetency } from "#core/model/framework.ts";

export const RESILIENCE: FrameworkCompetency = {
  id: "eu.resilience",
  name: "Resilience",
  nameStanding: "attested",
  alsoNamed: ["Capacité de résistance", "Résistance au stress", "Résistance à la pression"],
  definition:
    "Goes on working under pressure, setback or uncertainty, and adjusts to what cannot be changed.",
  indicators: [
    "Names early signs of too much load and acts on them.",
    "Returns to the task after a failure or refusal.",
    "Keeps a courteous tone when time is short.",
    "Works on while it is uncertain what will be decided.",
  ],
  questions: [
    {
      id: "eu.resilience.q1",
      type: "past",
      text: "Describe a setback at work that was hard for you. How did you go on?",
      probes: [
        { about: "action", text: "What did you do in the first days?" },
        { about: "reasons", text: "How did you explain the setback to yourself?" },
        { about: "result", text: "What is different in your work since then?" },
      ],
    },
    {
      id: "eu.resilience.q2",
      type: "past",
      text: "When did you have to work for weeks without knowing what would be decided? Tell us what you did in that time.",
      probes: [
        { about: "action", text: "How did you arrange your days?" },
        { about: "reasons", text: "What could you influence, and what could you not?" },
        { about: "result", text: "In what state was your work when the decision came?" },
      ],
    },
  ],
  levels: [],
};
