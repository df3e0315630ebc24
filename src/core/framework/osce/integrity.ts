import type { FrameworkCompetency } from "#core/model/framework.ts";

export const INTEGRITY: FrameworkCompetency = {
  id: "osce.integrity",
  name: "Integrity",
  nameStanding: "attested",
  alsoNamed: ["Intégrité", "Probité"],
  group: "Core values",
  definition: "Keeps rules and promises, and puts the public interest before private gain.",
  indicators: [
    "Refuses a gift or favour that could influence a decision.",
    "Makes personal interests known before they touch the work.",
    "Admits a personal error before it does harm.",
    "States facts that superiors do not want to hear.",
  ],
  questions: [
    {
      id: "osce.integrity.q1",
      type: "past",
      text: "Describe a time when somebody offered or asked for a favour that you thought improper. How did you deal with it?",
      probes: [
        { about: "action", text: "What were your first words?" },
        { about: "reasons", text: "What made it improper in your eyes?" },
        { about: "result", text: "Whom did you tell, and what came of it?" },
      ],
    },
    {
      id: "osce.integrity.q2",
      type: "past",
      text: "When did you have to tell a superior something unwelcome? How did you go about it?",
      probes: [
        { about: "action", text: "How did you choose the time and the words?" },
        { about: "reasons", text: "What spoke for keeping silent?" },
        { about: "result", text: "How did the superior respond, then and later?" },
      ],
    },
  ],
  levels: [],
};
