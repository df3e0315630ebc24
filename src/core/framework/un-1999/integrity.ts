import type { FrameworkCompetency } from "#core/model/framework.ts";

export const INTEGRITY: FrameworkCompetency = {
  id: "un-1999.integrity",
  name: "Integrity",
  nameStanding: "unconfirmed",
  alsoNamed: ["Intégrité"],
  group: "Core values",
  definition: "Decides and acts in the interest of the organisation alone, whoever asks for something else.",
  indicators: [
    "Gives the same account of a matter to everyone concerned.",
    "Uses public money, time and equipment for the work alone.",
    "Turns down a request that would favour one party without ground.",
    "Corrects own wrong statement without being asked.",
  ],
  questions: [
    {
      id: "un-1999.integrity.q1",
      type: "past",
      text: "Describe a request from an influential person that you did not fulfil as asked. What was the difficulty?",
      probes: [
        { about: "action", text: "How did you give your answer?" },
        { about: "reasons", text: "What could you have granted, and why did you not?" },
        { about: "result", text: "How did the person act towards you later?" },
      ],
    },
    {
      id: "un-1999.integrity.q2",
      type: "past",
      text: "When was it difficult for you to give a true account of a matter at work? Tell us what you did.",
      probes: [
        { about: "action", text: "To whom did you speak first?" },
        { about: "reasons", text: "What made it difficult?" },
        { about: "result", text: "What followed from your account?" },
      ],
    },
    {
      id: "un-1999.integrity.q3",
      type: "situational",
      text: "You learn that a respected colleague charges private costs to the office. What would you do first, and what afterwards?",
      probes: [
        { about: "action", text: "Whom would you inform, and whom not?" },
        { about: "reasons", text: "What would you need to know before acting?" },
        { about: "result", text: "What outcome would you regard as fair?" },
      ],
    },
  ],
  levels: [],
};
