import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COLLABORATION: FrameworkCompetency = {
  id: "osce.collaboration",
  name: "Collaboration",
  nameStanding: "attested",
  alsoNamed: ["Teamwork", "Cooperation", "Working Together", "Travail d'équipe", "Travail en équipe"],
  group: "Core competencies",
  definition: "Works towards a shared aim with people of other units, ranks and organisations.",
  indicators: [
    "Agrees with partners on aim, parts and dates.",
    "Offers information before it is asked for.",
    "Looks for a solution that serves the partner too.",
    "Speaks directly with a partner about a disagreement.",
  ],
  questions: [
    {
      id: "osce.collaboration.q1",
      type: "past",
      text: "With whom outside your own unit have you produced something together? Describe how you shared the work.",
      probes: [
        { about: "action", text: "What did you take upon yourself?" },
        { about: "reasons", text: "How did you choose who would do which part?" },
        { about: "result", text: "What did the partner say about working with you?" },
      ],
    },
    {
      id: "osce.collaboration.q2",
      type: "past",
      text: "Describe a disagreement with a partner on whose help you depended. What did you do about it?",
      probes: [
        { about: "action", text: "What did you propose?" },
        { about: "reasons", text: "How did the matter look from the partner's side?" },
        { about: "result", text: "How did the common work go on?" },
      ],
    },
  ],
  levels: [],
};
