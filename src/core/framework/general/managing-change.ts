import type { FrameworkCompetency } from "#core/model/framework.ts";

export const MANAGING_CHANGE: FrameworkCompetency = {
  id: "general.managing-change",
  name: "Managing Change",
  nameStanding: "ours",
  alsoNamed: [
    "Change Management",
    "Leading Change",
    "Change Leadership",
    "Adapting to Change",
    "Dealing with Change",
    "Conduite du changement",
    "Gestion du changement",
    "Adaptation au changement",
  ],
  definition: "Moves from an old way of working to a new one, and helps others to do the same.",
  levels: [
    {
      id: "general.managing-change.adapts-own-work-to-change",
      label: "Adapts own work to change",
      alsoLabelled: ["adapte son propre travail au changement"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Finds out what a change means for own tasks.",
        "Tries the new way before judging it.",
        "Names a difficulty together with a proposal.",
        "Keeps daily work going during the change.",
      ],
      anchors: [
        "Ignored or resisted the change without giving reasons, or showed nothing.",
        "Changed own work after delay or on instruction, and fell back into old habits.",
        "Learned what the change meant for own tasks, tried the new way and kept the work going.",
        "Explained the change to uneasy colleagues and helped them with the first steps.",
        "Prepared several groups for changes, and they later adopted new ways without help.",
      ],
      questions: [
        {
          id: "general.managing-change.adapts-own-work-to-change.q1",
          type: "past",
          text: "What change at work has affected your own tasks most? Tell us what you did when it came.",
          probes: [
            { about: "action", text: "What did you do in the first weeks?" },
            { about: "reasons", text: "What did you think of the change, and why?" },
            { about: "result", text: "How were you doing those tasks a few months later?" },
          ],
        },
        {
          id: "general.managing-change.adapts-own-work-to-change.q2",
          type: "past",
          text: "Describe a new tool or procedure that you found worse than the old one. How did you deal with that?",
          probes: [
            { about: "action", text: "What did you do when you noticed its faults?" },
            { about: "reasons", text: "By what did you compare the two?" },
            { about: "result", text: "What came of your remarks?" },
          ],
        },
      ],
    },
    {
      id: "general.managing-change.prepares-others-for-change",
      label: "Prepares others for change",
      alsoLabelled: ["prépare les autres au changement"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Tells people early what will change for them and what will not.",
        "Listens to objections and separates fear from fact.",
        "Tests the change on a small scale and corrects it.",
        "Asks again, months later, how the new way works.",
      ],
      anchors: [
        "Announced the change and left people alone with it, or showed nothing.",
        "Adapted in person; answered questions about the change only when others came.",
        "Told people early what would change, heard objections, tested it on a small scale and corrected it.",
        "Started the change, won the decision for it and altered rules or structures to fit.",
        "Carried changes through several units, and they lasted after the people responsible had left.",
      ],
      questions: [
        {
          id: "general.managing-change.prepares-others-for-change.q1",
          type: "past",
          text: "Tell us about a change for which you had to prepare other people. How did you go about it?",
          probes: [
            { about: "action", text: "When and how did you tell them?" },
            { about: "reasons", text: "Which objection did you find justified, and why?" },
            { about: "result", text: "What did people still do in the old way afterwards?" },
          ],
        },
        {
          id: "general.managing-change.prepares-others-for-change.q2",
          type: "past",
          text: "Who was most against a change that you had to introduce? Describe how you dealt with that person or group.",
          probes: [
            { about: "action", text: "What did you ask, and what did you offer?" },
            { about: "reasons", text: "Where did the opposition come from, in your view?" },
            { about: "result", text: "What did they think of the change at the end?" },
          ],
        },
      ],
    },
    {
      id: "general.managing-change.transforms-how-an-organisation-works",
      label: "Transforms how an organisation works",
      alsoLabelled: ["transforme le fonctionnement d’une organisation"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Shows with evidence why the present way cannot continue.",
        "Wins allies among those who could stop the change.",
        "Adjusts rules, budget and posts so that the new way can last.",
        "Ends old practices by a fixed date.",
      ],
      anchors: [
        "Announced a reform and let it come to nothing, or showed nothing.",
        "Prepared own people for the change; rules, budget and other units stayed as they were.",
        "Showed why change was needed, won allies and altered rules, money and posts to make it last.",
        "Carried the change through despite a powerful opponent, a lack of money or a first failure.",
        "Changed how several organisations work, and each has gone on improving without pressure since then.",
      ],
      questions: [
        {
          id: "general.managing-change.transforms-how-an-organisation-works.q1",
          type: "past",
          text: "Which change of a whole organisation or large unit have you brought about? Explain your steps.",
          probes: [
            { about: "action", text: "Whom did you win first, and how?" },
            { about: "reasons", text: "Which part of the old way did you keep, and why?" },
            { about: "result", text: "How much of the change was in place two years later?" },
          ],
        },
        {
          id: "general.managing-change.transforms-how-an-organisation-works.q2",
          type: "past",
          text: "When did a reform that you led come to a halt? Tell us what you did next.",
          probes: [
            { about: "action", text: "What did you change in your plan?" },
            { about: "reasons", text: "Why had it stopped, in your view?" },
            { about: "result", text: "What was finally achieved, and what was given up?" },
          ],
        },
      ],
    },
  ],
};
