import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DELIVERING_AT_PACE: FrameworkCompetency = {
  id: "uk.delivering-at-pace",
  name: "Delivering at Pace",
  nameStanding: "attested",
  alsoNamed: [
    "Delivering Results at Pace",
    "Respect des délais",
    "Travailler à un rythme soutenu",
    "Produire des résultats rapidement",
  ],
  definition: "Completes work by the date set, and keeps order and care when time is short.",
  indicators: [
    "Asks which part must be ready first and which can follow.",
    "Goes to the person who holds up the work instead of waiting.",
    "Sets intermediate dates and checks them.",
    "Shifts work between colleagues before one has too much.",
  ],
  questions: [
    {
      id: "uk.delivering-at-pace.q1",
      type: "past",
      text: "Tell us about work that you had to finish in less time than it normally takes. How did you do it?",
      probes: [
        { about: "action", text: "What did you do first?" },
        { about: "reasons", text: "What did you leave out or simplify, and why?" },
        { about: "result", text: "What was said about the finished work?" },
      ],
    },
    {
      id: "uk.delivering-at-pace.q2",
      type: "past",
      text: "What has held up a task of yours in which others took part? Describe what you did about the delay.",
      probes: [
        { about: "action", text: "Whom did you approach, and how?" },
        { about: "reasons", text: "Why had the work stopped?" },
        { about: "result", text: "How much of the lost time did you recover?" },
      ],
    },
    {
      id: "uk.delivering-at-pace.q3",
      type: "situational",
      text: "Your group is two weeks behind and its most experienced member leaves. How would you reach the date that was promised?",
      probes: [
        { about: "action", text: "What would you do on the first day?" },
        { about: "reasons", text: "Which part would you give up first, and why?" },
        { about: "result", text: "What would you tell those who are waiting, and when?" },
      ],
    },
  ],
  levels: [],
};
