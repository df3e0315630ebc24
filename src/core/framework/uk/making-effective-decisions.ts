import type { FrameworkCompetency } from "#core/model/framework.ts";

export const MAKING_EFFECTIVE_DECISIONS: FrameworkCompetency = {
  id: "uk.making-effective-decisions",
  name: "Making Effective Decisions",
  nameStanding: "attested",
  alsoNamed: [
    "Effective Decision Making",
    "Decision Making",
    "Prise de décisions efficaces",
    "Prendre des décisions efficaces",
    "Prise de décision",
  ],
  definition: "Chooses a course on evidence, in time, and can say why it was taken.",
  indicators: [
    "Obtains evidence from more than one source.",
    "Consults those whom the choice will affect.",
    "Weighs risk, cost and fairness of each option.",
    "Records the reasons for the choice.",
  ],
  questions: [
    {
      id: "uk.making-effective-decisions.q1",
      type: "past",
      text: "When did you have to choose between options that each had something against them? Explain how you chose.",
      probes: [
        { about: "action", text: "How did you gather evidence on each?" },
        { about: "reasons", text: "What spoke for the option that you rejected?" },
        { about: "result", text: "How did those affected receive the choice?" },
      ],
    },
    {
      id: "uk.making-effective-decisions.q2",
      type: "past",
      text: "Which decision of yours was later questioned? Tell us how you dealt with that.",
      probes: [
        { about: "action", text: "What did you do when it was questioned?" },
        { about: "reasons", text: "On what evidence had you decided?" },
        { about: "result", text: "What was kept, and what was changed?" },
      ],
    },
  ],
  levels: [],
};
