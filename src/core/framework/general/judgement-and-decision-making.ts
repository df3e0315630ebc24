import type { FrameworkCompetency } from "#core/model/framework.ts";

export const JUDGEMENT_AND_DECISION_MAKING: FrameworkCompetency = {
  id: "general.judgement-and-decision-making",
  name: "Judgement and Decision-making",
  nameStanding: "ours",
  alsoNamed: [
    "Judgement/Decision-making",
    "Judgement",
    "Judgment",
    "Decision-making",
    "Making Decisions",
    "Sound Judgement",
    "Jugement",
    "Discernement",
    "Prise de décision",
    "Jugement et prise de décision",
    "Discernement et sens de la décision",
  ],
  definition: "Weighs facts, risks and interests, and chooses a course in time to act on it.",
  levels: [
    {
      id: "general.judgement-and-decision-making.decides-within-given-rules",
      label: "Decides within given rules",
      alsoLabelled: ["décide dans le cadre de règles données"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Knows which decisions belong to the post and which do not.",
        "Gathers the facts that a rule demands before deciding.",
        "Applies a rule in the same way to each case.",
        "Refers an unusual case to a superior, with a proposal.",
      ],
      anchors: [
        "Avoided decisions or took them without looking at the rules, or showed nothing.",
        "Decided simple cases; asked others about cases that the rules already settled.",
        "Gathered the facts, applied the rule alike to each case and referred unusual ones with a proposal.",
        "Decided a case that the rules did not settle, weighing what was known against the risk.",
        "Decided such cases repeatedly, and the reasons given became guidance for colleagues.",
      ],
      questions: [
        {
          id: "general.judgement-and-decision-making.decides-within-given-rules.q1",
          type: "past",
          text: "Which decision have you recently taken on your own authority? Tell us how you arrived at it.",
          probes: [
            { about: "action", text: "Which facts did you gather first?" },
            { about: "reasons", text: "What did the rules leave open?" },
            { about: "result", text: "What became of the decision?" },
          ],
        },
        {
          id: "general.judgement-and-decision-making.decides-within-given-rules.q2",
          type: "past",
          text: "Describe a case that you passed to someone above you to decide. What did you do before you passed it on?",
          probes: [
            { about: "action", text: "What did you write or say when you passed it on?" },
            { about: "reasons", text: "Why was it not yours to decide?" },
            { about: "result", text: "What was decided, and what did you take from it?" },
          ],
        },
      ],
    },
    {
      id: "general.judgement-and-decision-making.decides-on-incomplete-information",
      label: "Decides on incomplete information",
      alsoLabelled: ["décide avec des informations incomplètes"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Separates what is known from what is assumed.",
        "Weighs what each option may bring and what it may damage.",
        "Fixes a date for the decision and decides by it.",
        "Names the sign that would make a change of course necessary.",
      ],
      anchors: [
        "Waited until others decided, or guessed without giving reasons, or showed nothing.",
        "Decided in time where rules or precedents helped; hesitated where they did not.",
        "Separated facts from assumptions, weighed the options and decided in time, naming what stayed unsure.",
        "Decided a matter with effects over years and beyond the unit, and explained it to those who would lose.",
        "Decided several matters of that weight, and those affected came to defend the choices.",
      ],
      questions: [
        {
          id: "general.judgement-and-decision-making.decides-on-incomplete-information.q1",
          type: "past",
          text: "When did you have to decide before you knew all you wanted to know? How did you decide?",
          probes: [
            { about: "action", text: "What did you do with the time that you had?" },
            { about: "reasons", text: "Which assumption carried most weight, and why did you accept it?" },
            { about: "result", text: "What proved right, and what proved wrong?" },
          ],
        },
        {
          id: "general.judgement-and-decision-making.decides-on-incomplete-information.q2",
          type: "situational",
          text: "Half of your information on an urgent matter is a day old, and two advisers disagree. How would you reach a decision?",
          probes: [
            { about: "action", text: "What would you ask the two advisers?" },
            { about: "reasons", text: "What would make you wait, and for how long?" },
            { about: "result", text: "What would you do once newer information arrived?" },
          ],
        },
      ],
    },
    {
      id: "general.judgement-and-decision-making.decides-matters-of-lasting-consequence",
      label: "Decides matters of lasting consequence",
      alsoLabelled: ["décide de questions aux conséquences durables"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Asks who will bear the effects in later years.",
        "Has the preferred option attacked by its sharpest critic.",
        "Explains the decision to those who lose by it.",
        "Reverses a decision openly when the facts have changed.",
      ],
      anchors: [
        "Decided by rank, habit or the loudest voice, or showed nothing.",
        "Decided for the present need; later effects and those who would lose came up only when asked.",
        "Weighed effects over years, heard the sharpest critics and explained the decision to those who lost.",
        "Decided such a matter between opposed bodies, with no option free of harm.",
        "Took several such decisions that later reviews confirmed and successors built upon.",
      ],
      questions: [
        {
          id: "general.judgement-and-decision-making.decides-matters-of-lasting-consequence.q1",
          type: "past",
          text: "Describe the decision in your career whose effects have lasted longest. How was it reached?",
          probes: [
            { about: "action", text: "What was your own part, step by step?" },
            { about: "reasons", text: "Who argued against it, and what did you answer?" },
            { about: "result", text: "How do you judge the decision today?" },
          ],
        },
        {
          id: "general.judgement-and-decision-making.decides-matters-of-lasting-consequence.q2",
          type: "past",
          text: "Tell us about a decision of yours that you no longer think right. What happened after you took it?",
          probes: [
            { about: "action", text: "What did you do when the first doubts appeared?" },
            { about: "reasons", text: "What had you overlooked, and what could you not have known?" },
            { about: "result", text: "What did it mean for those concerned?" },
          ],
        },
      ],
    },
  ],
};
