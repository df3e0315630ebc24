import type { Framework } from "#core/model/framework.ts";

/** Small and invented: it shows in a table how a framework is written down. */
export const EXAMPLE_FRAMEWORK: Framework = {
  id: "example",
  name: "Example framework",
  version: "1",
  source: "An invented example. Write over it, add rows, leave out what you do not need.",
  numbersItsLevels: true,
  competencies: [
    {
      id: "example.planning",
      name: "Planning and Organising",
      nameStanding: "ours",
      group: "Core competencies",
      definition: "Divides work into steps, gives them an order and keeps dates.",
      levels: [
        {
          id: "example.planning.1",
          label: "Plans own work",
          labelStanding: "ours",
          number: 1,
          order: 1,
          orderStanding: "ours",
          indicators: [
            "Lists what has to be done and by when.",
            "Tells those concerned before a date slips.",
          ],
          anchors: [
            "Worked without any plan, or showed nothing.",
            "Had a plan in mind; dates slipped without a word to others.",
            "Wrote down steps and dates, kept most and told others of the rest.",
            "Foresaw what could delay the work and had an answer ready.",
            "Planned several tasks against each other, and all of them were done in time.",
          ],
          questions: [
            {
              id: "example.planning.1.q1",
              type: "past",
              text: "Tell us about a task of yours that had many steps. How did you keep its date?",
              probes: [
                { about: "action", text: "What did you write down at the beginning?" },
                { about: "reasons", text: "Why did you begin with that step?" },
                { about: "result", text: "What was late in the end, and who knew?" },
              ],
            },
            {
              id: "example.planning.1.q2",
              type: "situational",
              text: "Two tasks are due on the same day and there is time for one. What do you do?",
              probes: [{ about: "reasons", text: "What decides which one comes first?" }],
            },
          ],
        },
        {
          id: "example.planning.2",
          label: "Plans the work of a team",
          labelStanding: "ours",
          number: 2,
          order: 2,
          orderStanding: "ours",
          indicators: ["Shares out work by skill and time.", "Changes the plan with those who carry it out."],
          anchors: null,
          questions: [
            {
              id: "example.planning.2.q1",
              type: "past",
              text: "When did you last plan for other people? What did you have to change on the way?",
              probes: [],
            },
          ],
        },
      ],
    },
    {
      id: "example.languages",
      name: "Working in Two Languages",
      nameStanding: "ours",
      definition: "Moves between two working languages so that nobody is left out.",
      indicators: ["Sums up in the other language what was said."],
      questions: [
        {
          id: "example.languages.q1",
          type: "past",
          text: "Tell us about a meeting in which not everybody spoke the same language. What did you do?",
          probes: [{ about: "action", text: "Who would have been lost without you?" }],
        },
      ],
      levels: [],
    },
  ],
};
