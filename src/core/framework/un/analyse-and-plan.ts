import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const ANALYSE_AND_PLAN: FrameworkCompetency = {
  id: "un.analyse-and-plan",
  name: "Analyse and Plan",
  nameStanding: "attested",
  alsoNamed: ["Analyser et planifier"],
  group: "Behaviours",
  definition:
    "Gathers and tests facts before acting, and turns them into an order of steps that others can follow.",
  levels: [
    {
      id: "un.analyse-and-plan.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Takes figures and statements from more than one source and compares them.",
        "Separates what is known from what is assumed.",
        "Divides a task into steps with dates and persons.",
        "Names what could delay the work and what to do then.",
      ],
      anchors: [
        "Acted on the first idea or on hearsay, with no order of steps, or showed nothing.",
        "Collected facts from one source or listed tasks without dates; delays came as a surprise.",
        "Compared sources, said what was assumed and set dated steps with a way round likely delays.",
        "Weighed options for a team by cost and risk, assigned the work and corrected the plan from figures.",
        "Set up data and plans that several teams used, and that changed what they decided.",
      ],
      questions: [
        {
          id: "un.analyse-and-plan.all-staff.q1",
          type: "past",
          text: "Describe a piece of work for which you first had to find out the facts. How did you arrive at your steps?",
          probes: [
            { about: "action", text: "Where did you look, and what did you find?" },
            { about: "reasons", text: "Which fact was uncertain, and how did you treat it?" },
            { about: "result", text: "How did events differ from what you had expected?" },
          ],
        },
        {
          id: "un.analyse-and-plan.all-staff.q2",
          type: "past",
          text: "What task of yours has had most steps and dates to keep in order? Tell us how you set about it.",
          probes: [
            { about: "action", text: "How did you note down steps and dates?" },
            { about: "reasons", text: "Which step did you place first, and why?" },
            { about: "result", text: "What was late, and what did that change?" },
          ],
        },
      ],
    },
    {
      id: "un.analyse-and-plan.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Frames the question that the team must answer before data are collected.",
        "Compares options by cost, risk and effect on those concerned.",
        "Assigns people and money to the steps by priority.",
        "Corrects the plan at fixed dates by agreed measures.",
      ],
      anchors: [
        "Planned from habit or instinct and blamed events afterwards, or showed nothing.",
        "Checked facts and dated steps for own tasks; gave the team work without options or priorities.",
        "Compared options by cost and risk, assigned people by priority and corrected the plan by agreed measures.",
        "Judged signs several years ahead and set aims for several units, with choices ready for different futures.",
        "Changed the course of an organisation on evidence, and later measurements confirmed the choice.",
      ],
      questions: [
        {
          id: "un.analyse-and-plan.all-managers.q1",
          type: "past",
          text: "Tell us about a plan for your team that you had to alter while work was under way. How did you notice the need?",
          probes: [
            { about: "action", text: "What did you alter, and whom did you tell?" },
            { about: "reasons", text: "Which measures did you watch, and why those?" },
            { about: "result", text: "How far was the first aim reached?" },
          ],
        },
        {
          id: "un.analyse-and-plan.all-managers.q2",
          type: "past",
          text: "Which choice between several courses of action have you prepared for a team? Describe how you compared them.",
          probes: [
            { about: "action", text: "What did you do to obtain the figures?" },
            { about: "reasons", text: "Which course did you reject last, and why?" },
            { about: "result", text: "What do you know now that the comparison did not show?" },
          ],
        },
      ],
    },
    {
      id: "un.analyse-and-plan.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Follows political, financial and technical developments several years ahead.",
        "Prepares the organisation for more than one future.",
        "Ends programmes that evidence shows to be without effect.",
        "Obtains independent evidence where those who report have an interest.",
      ],
      anchors: [
        "Decided on impressions or on the figures of one party, or showed nothing.",
        "Planned one unit's year on tested data; left longer developments and other units out.",
        "Prepared the organisation for several futures, and ended what evidence showed to be without effect.",
        "Settled on a workable course from contradictory evidence in a crisis, and named what was uncertain.",
        "Changed how several organisations gather and use evidence, and they have decided by it since.",
      ],
      questions: [
        {
          id: "un.analyse-and-plan.senior-leaders.q1",
          type: "past",
          text: "How did you prepare an organisation for a development that was still years away? Describe what you decided.",
          probes: [
            { about: "action", text: "What did you have examined, and by whom?" },
            { about: "reasons", text: "Which futures did you consider less likely, and why?" },
            { about: "result", text: "What of it has come about, and what has not?" },
          ],
        },
        {
          id: "un.analyse-and-plan.senior-leaders.q2",
          type: "past",
          text: "When did evidence lead you to end something that the organisation valued? Tell us how you reached that decision.",
          probes: [
            { about: "action", text: "How did you test the evidence?" },
            { about: "reasons", text: "Whose interests stood against ending it?" },
            { about: "result", text: "What was done with the people and money set free?" },
          ],
        },
      ],
    },
  ],
};
