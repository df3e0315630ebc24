import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PROFESSIONALISM: FrameworkCompetency = {
  id: "un-1999.professionalism",
  name: "Professionalism",
  nameStanding: "attested",
  alsoNamed: ["Professionnalisme"],
  group: "Core values",
  definition:
    "Knows own field, works to its standards and finishes the work, also when it is difficult or unpleasant.",
  indicators: [
    "Explains own methods so that another specialist could check them.",
    "Works to the same standard when nobody will check.",
    "Separates a dispute about the matter from feelings about a person.",
    "Looks for another method when the usual one does not lead to a solution.",
  ],
  questions: [
    {
      id: "un-1999.professionalism.q1",
      type: "past",
      text: "Which piece of work shows how you apply your field? Describe it from the task to the end.",
      probes: [
        { about: "action", text: "Which step needed your knowledge most?" },
        { about: "reasons", text: "Which other method could you have used, and why did you not?" },
        { about: "result", text: "What did other specialists say about it?" },
      ],
    },
    {
      id: "un-1999.professionalism.q2",
      type: "past",
      text: "Tell us about a problem in your field that resisted several attempts. What did you try?",
      probes: [
        { about: "action", text: "What did you do between the attempts?" },
        { about: "reasons", text: "How did you decide whether to continue?" },
        { about: "result", text: "What do you know now about problems of that kind?" },
      ],
    },
    {
      id: "un-1999.professionalism.q3",
      type: "past",
      text: "Under what pressure have you had to keep to the standards of your field? Describe one occasion.",
      probes: [
        { about: "action", text: "Where did you hold to the standard, and where not?" },
        { about: "reasons", text: "What could a lower standard have caused?" },
        { about: "result", text: "How was the work judged later?" },
      ],
    },
  ],
  levels: [],
};
