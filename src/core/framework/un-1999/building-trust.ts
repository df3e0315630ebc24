import type { FrameworkCompetency } from "#core/model/framework.ts";

export const BUILDING_TRUST: FrameworkCompetency = {
  id: "un-1999.building-trust",
  name: "Building Trust",
  nameStanding: "unconfirmed",
  alsoNamed: [
    "Instauration d'un climat de confiance",
    "Création d'un climat de confiance",
    "Aptitude à inspirer confiance",
  ],
  group: "Managerial competencies",
  definition:
    "Does what was announced, guards what was told in private and gives people no reason to fear open words.",
  indicators: [
    "Explains the reasons for a decision, also those that are unwelcome.",
    "Says in time when an announcement will not come true, and why.",
    "Leaves out names and details that were told in private.",
    "Responds to bad news with questions, not with blame.",
  ],
  questions: [
    {
      id: "un-1999.building-trust.q1",
      type: "past",
      text: "How did you deal with people who had reason to be suspicious of you or your office? Tell us about one case.",
      probes: [
        { about: "action", text: "What did you do that they could see?" },
        { about: "reasons", text: "What was the cause of their suspicion?" },
        { about: "result", text: "How did you notice a change?" },
      ],
    },
    {
      id: "un-1999.building-trust.q2",
      type: "past",
      text: "When did you know something that you were not allowed to pass on? Describe how you treated those who asked.",
      probes: [
        { about: "action", text: "What did you answer when you were asked?" },
        { about: "reasons", text: "How did you decide what could be said?" },
        { about: "result", text: "How did they take it when everything was known?" },
      ],
    },
    {
      id: "un-1999.building-trust.q3",
      type: "past",
      text: "Describe an occasion when someone told you an uncomfortable truth about your office or yourself. How did you react?",
      probes: [
        { about: "action", text: "What did you do with what you had heard?" },
        { about: "reasons", text: "Why did the person come to you, in your view?" },
        { about: "result", text: "Who has told you such things since?" },
      ],
    },
  ],
  levels: [],
};
