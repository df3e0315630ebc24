import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CHANGE_LEADERSHIP: FrameworkCompetency = {
  id: "nato.change-leadership",
  name: "Change Leadership",
  nameStanding: "attested",
  alsoNamed: ["Promotion du changement", "Conduite du changement"],
  definition: "Argues for a new way of working and helps people through it until it is normal practice.",
  levels: [
    {
      id: "nato.change-leadership.champions-change",
      label: "Champions change",
      alsoLabelled: ["se fait le champion du changement", "défend le changement"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Says openly and in person why the present way has to end.",
        "Names what people will lose and deals with it.",
        "Finds people who will speak for the change in their own teams.",
        "Works in the new way before asking others to do so.",
        "Defends the change while results are slow to come.",
      ],
      anchors: [
        "Passed on a change without giving reasons or support, or showed nothing.",
        "Explained the change and answered questions; left objections and losses to others.",
        "Argued openly for the change, dealt with what people would lose and persuaded others to speak for it.",
        "Defended the change through open opposition or a failure, and adjusted it without giving up its aim.",
        "Changed practice in several units or organisations; others continued it without being asked.",
      ],
      questions: [
        {
          id: "nato.change-leadership.champions-change.q1",
          type: "past",
          text: "Which new way of working did you defend while most of those concerned preferred the old one? What did you do?",
          probes: [
            { about: "action", text: "Whom did you speak to first, and what did you say?" },
            { about: "reasons", text: "What was right in the objections, in your view?" },
            { about: "result", text: "What is left of it today?" },
          ],
        },
        {
          id: "nato.change-leadership.champions-change.q2",
          type: "past",
          text: "Tell us about a reform under your responsibility that slowed down or met resistance. How did you respond?",
          probes: [
            { about: "action", text: "What did you yourself do differently from then on?" },
            { about: "reasons", text: "What made you go on, or stop?" },
            { about: "result", text: "How far had the reform come when you left it?" },
          ],
        },
        {
          id: "nato.change-leadership.champions-change.q3",
          type: "past",
          text: "Describe an old practice that you brought to an end. How did you deal with the people who had relied on it?",
          probes: [
            { about: "action", text: "What was your own part in the first weeks?" },
            { about: "reasons", text: "Why did the practice have to end at that moment?" },
            { about: "result", text: "Who worked differently a year later, and who did not?" },
          ],
        },
      ],
    },
  ],
};
