import type { FrameworkCompetency } from "#core/model/framework.ts";

export const JUDGEMENT_DECISION_MAKING: FrameworkCompetency = {
  id: "un-1999.judgement-decision-making",
  name: "Judgement/Decision-making",
  nameStanding: "unconfirmed",
  alsoNamed: [
    "Sûreté de jugement et aptitude à décider",
    "Jugement et prise de décision",
    "Judgement and Decision-making",
  ],
  group: "Managerial competencies",
  definition:
    "Weighs facts, risks and effects on people, and settles a matter in time even when something remains unknown.",
  indicators: [
    "Names the one or two facts on which the choice depends.",
    "Asks for the view of a person who is likely to object.",
    "Fixes by when a decision is needed and keeps to it.",
    "Tells those concerned what was decided, why, and what remains open.",
  ],
  questions: [
    {
      id: "un-1999.judgement-decision-making.q1",
      type: "past",
      text: "What decision have you taken while important facts were still missing? Describe how you reached it.",
      probes: [
        { about: "action", text: "How did you use the time you had?" },
        { about: "reasons", text: "Which missing fact worried you most, and why?" },
        { about: "result", text: "How do you see the decision today?" },
      ],
    },
    {
      id: "un-1999.judgement-decision-making.q2",
      type: "past",
      text: "Tell us about a decision of yours that had unwelcome effects on other people. How did you weigh them?",
      probes: [
        { about: "action", text: "Whom did you ask before you decided?" },
        { about: "reasons", text: "Which alternative came closest, and what spoke against it?" },
        { about: "result", text: "What happened to those people afterwards?" },
      ],
    },
    {
      id: "un-1999.judgement-decision-making.q3",
      type: "past",
      text: "Which decision did you take too late or too early? Explain how you see it now.",
      probes: [
        { about: "action", text: "What did you do until you decided?" },
        { about: "reasons", text: "What made you wait, or what hurried you?" },
        { about: "result", text: "How do you choose the moment nowadays?" },
      ],
    },
  ],
  levels: [],
};
