import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "un-1999.leadership",
  name: "Leadership",
  nameStanding: "unconfirmed",
  alsoNamed: ["Qualités de chef", "Aptitude à diriger", "Qualités de leader"],
  group: "Managerial competencies",
  definition: "Moves a group towards an aim by example, by argument and by settling what divides it.",
  indicators: [
    "Does first what is asked of the others.",
    "Explains a painful decision in person to those who bear it.",
    "Settles a quarrel before it divides the group.",
    "Wins the support of people over whom there is no authority.",
  ],
  questions: [
    {
      id: "un-1999.leadership.q1",
      type: "past",
      text: "Describe an aim towards which you led a group through difficulties. What did the group need from you?",
      probes: [
        { about: "action", text: "What did you ask of yourself first?" },
        { about: "reasons", text: "Why did people follow you, in your view?" },
        { about: "result", text: "What did the group do after the aim was reached or missed?" },
      ],
    },
    {
      id: "un-1999.leadership.q2",
      type: "past",
      text: "When did you have to decide against the wishes of most of your group? How did you go about it?",
      probes: [
        { about: "action", text: "How did you tell the group?" },
        { about: "reasons", text: "What convinced you that the group was wrong?" },
        { about: "result", text: "How did the group see the decision a year later?" },
      ],
    },
    {
      id: "un-1999.leadership.q3",
      type: "past",
      text: "Which quarrel among people you led was the hardest to settle? Tell us how you proceeded.",
      probes: [
        { about: "action", text: "To whom did you speak, and in which order?" },
        { about: "reasons", text: "What was the real cause, as you see it?" },
        { about: "result", text: "How did they work together afterwards?" },
      ],
    },
  ],
  levels: [],
};
