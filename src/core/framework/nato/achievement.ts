import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ACHIEVEMENT: FrameworkCompetency = {
  id: "nato.achievement",
  name: "Achievement",
  nameStanding: "attested",
  alsoNamed: ["Recherche de l’excellence", "Accomplissement"],
  definition:
    "Aims work at a measured result, checks progress against it and chooses what to spend on reaching it.",
  levels: [
    {
      id: "nato.achievement.works-to-meet-standards",
      label: "Works to meet standards",
      alsoLabelled: [
        "s’emploie à satisfaire aux critères fixés",
        "travaille à satisfaire aux critères fixés",
      ],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Finds out which standard applies before the work begins.",
        "Compares the work with the standard while there is still time to change it.",
        "Corrects what falls short before handing the work over.",
        "Warns those concerned in time when the standard cannot be met.",
      ],
      anchors: [
        "Did not know the standard or treated it as someone else's concern, or showed nothing.",
        "Knew the standard and aimed for it; others found what fell short.",
        "Learned the standard first, checked the work against it in time and corrected what fell short.",
        "Met the standard, then set a stricter measure for own work and met that too.",
        "Set stricter measures in several tasks; results improved and others adopted the measures.",
      ],
      questions: [
        {
          id: "nato.achievement.works-to-meet-standards.q1",
          type: "past",
          text: "Think of a task for which someone else had fixed the quality, the deadline or the format. What did you do to meet that requirement?",
          probes: [
            { about: "action", text: "What did you do before you started the work itself?" },
            { about: "reasons", text: "What was hardest to meet, and why?" },
            { about: "result", text: "How was the finished work judged, and by whom?" },
          ],
        },
        {
          id: "nato.achievement.works-to-meet-standards.q2",
          type: "past",
          text: "When did you see that your work would not meet a rule or target you had been given? How did you respond?",
          probes: [
            { about: "action", text: "What did you change in the work itself?" },
            { about: "reasons", text: "What other ways forward did you consider?" },
            { about: "result", text: "What was delivered in the end, and when?" },
          ],
        },
        {
          id: "nato.achievement.works-to-meet-standards.q3",
          type: "past",
          text: "Which written procedure or quality requirement have you worked with for longest? Describe one task in which you had to apply it.",
          probes: [
            { about: "action", text: "How did you proceed at each stage of that task?" },
            { about: "reasons", text: "What made the requirement easy or hard to apply?" },
            { about: "result", text: "What did the person who received the work say about it?" },
          ],
        },
      ],
    },
    {
      id: "nato.achievement.demonstrates-decisiveness-based-on-solid-considerations-and-trade-offs",
      label: "Demonstrates decisiveness based on solid considerations and trade-offs",
      alsoLabelled: [
        "fait preuve d’esprit de décision en se fondant sur des considérations et des arbitrages solides",
      ],
      labelStanding: "attested",
      order: 2,
      orderStanding: "inferred",
      indicators: [
        "Names the options that were open, including doing nothing.",
        "Compares cost, benefit and risk of the options with facts or figures.",
        "Says what was given up and who bore the cost.",
        "Decides by the date needed, with the information there is.",
        "States beforehand what would make the decision change.",
      ],
      anchors: [
        "Put off the decision or decided without comparing options, or showed nothing.",
        "Gave reasons for the chosen option; its costs and the other options came up only when asked.",
        "Compared options on cost, benefit and risk, said what was given up and decided in time.",
        "Decided in time with facts missing and interests opposed, and said what would reverse the decision.",
        "Decided several such cases with lasting effect beyond the post; others adopted the method.",
      ],
      questions: [
        {
          id: "nato.achievement.demonstrates-decisiveness-based-on-solid-considerations-and-trade-offs.q1",
          type: "past",
          text: "Tell us about a decision you had to take where every option had a high cost. How did you choose?",
          probes: [
            { about: "action", text: "What did you do in the days before you decided?" },
            { about: "reasons", text: "Which option came second, and what was against it?" },
            { about: "result", text: "What did the decision cost in the end, and what did it bring?" },
          ],
        },
        {
          id: "nato.achievement.demonstrates-decisiveness-based-on-solid-considerations-and-trade-offs.q2",
          type: "past",
          text: "Describe a case in which you stopped or refused something useful so that something else could be done. What led you to that choice?",
          probes: [
            { about: "action", text: "How did you tell those who lost something by it?" },
            { about: "reasons", text: "What did you know then, and what could you not know?" },
            { about: "result", text: "What came of the choice for each side?" },
          ],
        },
        {
          id: "nato.achievement.demonstrates-decisiveness-based-on-solid-considerations-and-trade-offs.q3",
          type: "situational",
          text: "Your budget covers one of two useful programmes, each wanted by half of your partners. How would you come to a decision?",
          probes: [
            { about: "action", text: "What would you do in the first week?" },
            { about: "reasons", text: "What could make you choose the other programme?" },
            { about: "result", text: "How would you judge later whether you had chosen right?" },
          ],
        },
      ],
    },
  ],
};
