import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CUSTOMER_SERVICE_ORIENTATION: FrameworkCompetency = {
  id: "nato.customer-service-orientation",
  name: "Customer Service Orientation",
  nameStanding: "attested",
  alsoNamed: ["Souci du service au client", "Orientation vers le service au client", "Customer Service"],
  definition: "Finds out what the people who depend on the work need and acts to meet it.",
  levels: [
    {
      id: "nato.customer-service-orientation.takes-personal-responsibility-for-correcting-problems",
      label: "Takes personal responsibility for correcting problems",
      alsoLabelled: [
        "prend personnellement la responsabilité de corriger les problèmes",
        "assume personnellement la responsabilité de corriger les problèmes",
      ],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Takes charge of a complaint, whoever caused it.",
        "Puts the correction before the question of who was at fault.",
        "Tells the person what will be done and by when.",
        "Follows the case until the person confirms that it is solved.",
      ],
      anchors: [
        "Defended what had been done or passed the problem on, or showed nothing.",
        "Answered politely and did what was asked; others had to follow the case to its end.",
        "Took charge of the problem, corrected it and followed it until the person confirmed the result.",
        "Solved the problem, then asked what need lay behind it and met that need too.",
        "Removed the cause of several problems for all users; the complaints did not return.",
      ],
      questions: [
        {
          id: "nato.customer-service-orientation.takes-personal-responsibility-for-correcting-problems.q1",
          type: "past",
          text: "Tell us about a person who was not satisfied with something that you or your office had delivered. What did you do?",
          probes: [
            { about: "action", text: "Which steps did you take yourself, and which did others take?" },
            { about: "reasons", text: "How did you decide what to offer that person?" },
            { about: "result", text: "How did the person judge the outcome?" },
          ],
        },
        {
          id: "nato.customer-service-orientation.takes-personal-responsibility-for-correcting-problems.q2",
          type: "past",
          text: "When did someone come to you with a problem that another department had caused? How did you deal with it?",
          probes: [
            { about: "action", text: "What was the first thing you said, and to whom?" },
            { about: "reasons", text: "Why did you deal with it yourself, or pass it on?" },
            { about: "result", text: "What had that person received by the end?" },
          ],
        },
        {
          id: "nato.customer-service-orientation.takes-personal-responsibility-for-correcting-problems.q3",
          type: "situational",
          text: "A user writes for the third time about a request that nobody has handled, and the message reaches you. What would you do?",
          probes: [
            { about: "action", text: "What would you do within the first hour?" },
            { about: "reasons", text: "What would you want to know before you answer, and why?" },
            { about: "result", text: "When would you regard the matter as closed?" },
          ],
        },
      ],
    },
  ],
};
