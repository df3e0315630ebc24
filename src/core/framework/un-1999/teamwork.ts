import type { FrameworkCompetency } from "#core/model/framework.ts";

export const TEAMWORK: FrameworkCompetency = {
  id: "un-1999.teamwork",
  name: "Teamwork",
  nameStanding: "unconfirmed",
  alsoNamed: ["Esprit d'équipe", "Travail en équipe"],
  group: "Core competencies",
  definition: "Does an agreed part of a shared task in such a way that the parts of everyone fit together.",
  indicators: [
    "Tells the others early about changes in own part.",
    "Asks how own part will be used by the next person.",
    "Takes over a task outside own part when the group would otherwise stop.",
    "Voices disagreement in the group, where it can be answered.",
  ],
  questions: [
    {
      id: "un-1999.teamwork.q1",
      type: "past",
      text: "Describe the last task you finished in a group whose members depended on each other. What did they need from you?",
      probes: [
        { about: "action", text: "What did you do beyond the part agreed for you?" },
        { about: "reasons", text: "How did the group decide who does what?" },
        { about: "result", text: "What did the group do better at the end than at the beginning?" },
      ],
    },
    {
      id: "un-1999.teamwork.q2",
      type: "past",
      text: "Which group that you belonged to worked badly together? Tell us what you tried.",
      probes: [
        { about: "action", text: "What did you say, and to whom?" },
        { about: "reasons", text: "What lay behind the trouble, in your view?" },
        { about: "result", text: "What changed in the group, and what did not?" },
      ],
    },
    {
      id: "un-1999.teamwork.q3",
      type: "past",
      text: "When did you stand alone with your opinion in a group? How did you act then and afterwards?",
      probes: [
        { about: "action", text: "How did you present your opinion?" },
        { about: "reasons", text: "What did the others see that you did not?" },
        { about: "result", text: "What do you think of your opinion today?" },
      ],
    },
  ],
  levels: [],
};
