import type { FrameworkCompetency } from "#core/model/framework.ts";

export const MANAGING_A_QUALITY_SERVICE: FrameworkCompetency = {
  id: "uk.managing-a-quality-service",
  name: "Managing a Quality Service",
  nameStanding: "attested",
  alsoNamed: [
    "Quality Service",
    "Gestion d'un service de qualité",
    "Gérer un service de qualité",
    "Assurer un service de qualité",
  ],
  definition: "Finds out what users need, fixes a standard for it and keeps to that standard.",
  indicators: [
    "Agrees with users what they can expect and by when.",
    "Plans people and money so that the standard can be held.",
    "Collects complaints and looks for what they have in common.",
    "Tells users about a failure before they notice it.",
  ],
  questions: [
    {
      id: "uk.managing-a-quality-service.q1",
      type: "past",
      text: "Describe a service for which you were responsible. How did you know what its users thought of it?",
      probes: [
        { about: "action", text: "What did you measure or ask, and how often?" },
        { about: "reasons", text: "Why did you choose those measures?" },
        { about: "result", text: "What did you change because of the answers?" },
      ],
    },
    {
      id: "uk.managing-a-quality-service.q2",
      type: "past",
      text: "When did a service of yours fail its users? Tell us what you did about it.",
      probes: [
        { about: "action", text: "What did you do for the users first?" },
        { about: "reasons", text: "What lay behind the failure?" },
        { about: "result", text: "How did the service perform in the months after it?" },
      ],
    },
  ],
  levels: [],
};
