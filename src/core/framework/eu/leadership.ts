import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "eu.leadership",
  name: "Leadership",
  nameStanding: "attested",
  alsoNamed: ["Leading People", "Encadrement", "Aptitude à diriger", "Capacité d'encadrement"],
  definition: "Gives a group purpose and order, and lets its members grow in their tasks.",
  indicators: [
    "Tells the group what it is to reach and why.",
    "Assigns tasks by ability and by what a person wants to learn.",
    "Praises and criticises by naming what was done.",
    "Decides when the group cannot agree.",
  ],
  questions: [
    {
      id: "eu.leadership.q1",
      type: "past",
      text: "When did you take charge of a group that nobody was directing? How did you begin?",
      probes: [
        { about: "action", text: "What did you say to the group at the start?" },
        { about: "reasons", text: "Why did you take charge and not someone else?" },
        { about: "result", text: "How did the group describe your part later?" },
      ],
    },
    {
      id: "eu.leadership.q2",
      type: "past",
      text: "Describe someone under your direction who learned to do a task that was new. What did you contribute?",
      probes: [
        { about: "action", text: "What did you show, say or leave to the person?" },
        { about: "reasons", text: "How did you choose what to work on?" },
        { about: "result", text: "What does the person do today?" },
      ],
    },
    {
      id: "eu.leadership.q3",
      type: "situational",
      text: "Your group is divided on an important step and the date is near. How would you bring it to a decision?",
      probes: [
        { about: "action", text: "What would you ask of the group before you decide?" },
        { about: "reasons", text: "When would you decide alone, and why then?" },
        { about: "result", text: "How would you treat those who had wanted the other step?" },
      ],
    },
  ],
  levels: [],
};
