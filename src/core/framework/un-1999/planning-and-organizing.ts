import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PLANNING_AND_ORGANIZING: FrameworkCompetency = {
  id: "un-1999.planning-and-organizing",
  name: "Planning and Organizing",
  nameStanding: "attested",
  alsoNamed: ["Aptitude à planifier et à organiser", "Planification et organisation"],
  group: "Core competencies",
  definition:
    "Puts the aims, steps, dates and people of the work in an order, and keeps that order up to date.",
  indicators: [
    "States which task comes first and what may wait.",
    "Reserves time and money for what may go wrong.",
    "Compares progress with the dates at fixed points and alters the order of work.",
    "Informs those who depend on a date as soon as it moves.",
  ],
  questions: [
    {
      id: "un-1999.planning-and-organizing.q1",
      type: "past",
      text: "How did you arrange a piece of work that lasted several months and involved other people? Describe it from the beginning.",
      probes: [
        { about: "action", text: "How did you keep sight of what was due?" },
        { about: "reasons", text: "How did you decide what came first?" },
        { about: "result", text: "Which dates were met, and which were not?" },
      ],
    },
    {
      id: "un-1999.planning-and-organizing.q2",
      type: "past",
      text: "Tell us about a week in which everything was due at once. What did you do first, and what not at all?",
      probes: [
        { about: "action", text: "Whom did you inform about the delays?" },
        { about: "reasons", text: "How did you judge what could wait?" },
        { about: "result", text: "What did the postponed work cost later?" },
      ],
    },
    {
      id: "un-1999.planning-and-organizing.q3",
      type: "past",
      text: "What unforeseen event has forced you to plan anew? Describe the plan before and after it.",
      probes: [
        { about: "action", text: "How soon did you have a new plan, and with whose help?" },
        { about: "reasons", text: "Which signs could have warned you?" },
        { about: "result", text: "How do you prepare for such events now?" },
      ],
    },
  ],
  levels: [],
};
