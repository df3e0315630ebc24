import type { FrameworkCompetency } from "#core/model/framework.ts";

export const WORKING_TOGETHER: FrameworkCompetency = {
  id: "uk.working-together",
  name: "Working Together",
  nameStanding: "attested",
  alsoNamed: [
    "Working with Others",
    "Teamwork",
    "Collaborating and Partnering",
    "Travailler ensemble",
    "Travail en commun",
    "Travail d'équipe",
    "Travail en équipe",
  ],
  definition: "Forms relations of trust inside and outside the unit, and uses them for a common purpose.",
  indicators: [
    "Seeks out people with another view early in the work.",
    "Shares information, means and recognition with partners.",
    "Objects when a colleague is treated badly.",
    "Keeps contact with partners between common tasks.",
  ],
  questions: [
    {
      id: "uk.working-together.q1",
      type: "past",
      text: "Which working relation with another office have you built from nothing? Tell us how you began.",
      probes: [
        { about: "action", text: "What were your first three steps?" },
        { about: "reasons", text: "Why was this office important for your work?" },
        { about: "result", text: "What has come out of the relation since then?" },
      ],
    },
    {
      id: "uk.working-together.q2",
      type: "past",
      text: "Describe a joint task in which one partner did less than agreed. How did you act?",
      probes: [
        { about: "action", text: "What did you say to the partner?" },
        { about: "reasons", text: "What reasons did the partner have?" },
        { about: "result", text: "What did you agree for the rest of the task?" },
      ],
    },
  ],
  levels: [],
};
