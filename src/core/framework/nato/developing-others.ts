import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DEVELOPING_OTHERS: FrameworkCompetency = {
  id: "nato.developing-others",
  name: "Developing Others",
  nameStanding: "attested",
  alsoNamed: [
    "Développement des autres",
    "Développement des compétences d’autrui",
    "Aptitude à faire progresser les autres",
  ],
  definition: "Helps people to gain skills and judgement that they can then use without help.",
  levels: [
    {
      id: "nato.developing-others.provides-in-depth-mentoring-coaching-and-training",
      label: "Provides in-depth mentoring, coaching and training",
      alsoLabelled: ["assure un mentorat, un accompagnement et une formation approfondis"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Agrees with a person what to learn and why.",
        "Gives a task that is new to the person and stays available during it.",
        "Says in concrete words what was right, what was not and what to try next.",
        "Works with the person on the same aim over months.",
        "Finds out what the person can do alone afterwards.",
      ],
      anchors: [
        "Left people to learn alone or only judged their work, or showed nothing.",
        "Gave instructions, advice or a course; set no aim with the person and did not follow up.",
        "Agreed aims with a person, coached or trained them over months and checked what was learned.",
        "Coached people with different needs over time and changed method when one made no progress.",
        "Made coaching part of how a whole organisation worked; people trained in it went on to train others.",
      ],
      questions: [
        {
          id: "nato.developing-others.provides-in-depth-mentoring-coaching-and-training.q1",
          type: "past",
          text: "Think of a person whose ability grew over a year or more of work with you. What did you contribute to that?",
          probes: [
            { about: "action", text: "What did you do when progress stopped?" },
            { about: "reasons", text: "Why did you choose this way with this person?" },
            { about: "result", text: "What was the person able to do at the end?" },
          ],
        },
        {
          id: "nato.developing-others.provides-in-depth-mentoring-coaching-and-training.q2",
          type: "past",
          text: "Describe how you prepared somebody for a duty that they were not yet ready for. What did you do over that period?",
          probes: [
            { about: "action", text: "Which task did you give them first, and how did you follow it?" },
            { about: "reasons", text: "What did you decide not to help with, and why?" },
            { about: "result", text: "How did they perform once the duty was theirs?" },
          ],
        },
        {
          id: "nato.developing-others.provides-in-depth-mentoring-coaching-and-training.q3",
          type: "past",
          text: "When did training or coaching that you gave someone fail to show results? What did you do then?",
          probes: [
            { about: "action", text: "What did you change in your approach?" },
            { about: "reasons", text: "What had you assumed about the person, and why?" },
            { about: "result", text: "How did it end for the person, and for you?" },
          ],
        },
      ],
    },
  ],
};
