import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CLIENT_ORIENTATION: FrameworkCompetency = {
  id: "un-1999.client-orientation",
  name: "Client Orientation",
  nameStanding: "attested",
  alsoNamed: ["Souci du client", "Sens du service au client"],
  group: "Core competencies",
  definition:
    "Finds out what the people served need, gives it to them as promised and asks whether it helped.",
  indicators: [
    "Asks what a request is for before answering it.",
    "Says openly what cannot be done, and offers another way.",
    "Sends word about an open request before the person has to ask.",
    "Collects complaints and alters the service because of them.",
  ],
  questions: [
    {
      id: "un-1999.client-orientation.q1",
      type: "past",
      text: "Who relied on a service of yours in a recent post? Describe one request that was difficult to fulfil.",
      probes: [
        { about: "action", text: "What did you do to understand the request?" },
        { about: "reasons", text: "What did the rules or the budget not allow?" },
        { about: "result", text: "How did you learn whether it had helped?" },
      ],
    },
    {
      id: "un-1999.client-orientation.q2",
      type: "past",
      text: "Describe a complaint about a service you gave. How did you treat it?",
      probes: [
        { about: "action", text: "What did you say to the person who complained?" },
        { about: "reasons", text: "How far was the complaint justified?" },
        { about: "result", text: "What in the service is different today?" },
      ],
    },
    {
      id: "un-1999.client-orientation.q3",
      type: "past",
      text: "When did someone ask you for one thing and need another? Tell us how you found out.",
      probes: [
        { about: "action", text: "Which questions did you ask?" },
        { about: "reasons", text: "Why had the person asked for something else?" },
        { about: "result", text: "What did the person finally receive?" },
      ],
    },
  ],
  levels: [],
};
