import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PLANNING_AND_ORGANISING: FrameworkCompetency = {
  id: "general.planning-and-organising",
  name: "Planning and Organising",
  nameStanding: "ours",
  alsoNamed: [
    "Planning",
    "Planning and Organisation",
    "Planning and Delivering Work",
    "Organising and Planning",
    "Prioritising and Organising",
    "Organisational Skills",
    "Work Planning",
    "Planification et organisation",
    "Planification",
    "Organisation du travail",
    "Sens de l'organisation",
    "Aptitude à planifier et à organiser",
  ],
  definition: "Fixes aims, steps, dates and means beforehand, and steers the work by them.",
  levels: [
    {
      id: "general.planning-and-organising.organises-own-work",
      label: "Organises own work",
      alsoLabelled: ["organise son propre travail"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Lists tasks, dates and what each depends on.",
        "Puts first what others are waiting for.",
        "Warns in time when a date cannot be kept.",
        "Keeps papers and files so that others can find them.",
      ],
      anchors: [
        "Worked without a plan and let dates pass, or showed nothing.",
        "Planned for the day; late work came to light when others asked for it.",
        "Planned own tasks and dates, put first what others waited for and warned in time.",
        "Planned work for several people, left room for delay and moved help to where it was missing.",
        "Planned common work in several projects, and other teams took over the method.",
      ],
      questions: [
        {
          id: "general.planning-and-organising.organises-own-work.q1",
          type: "past",
          text: "How did you arrange your work in a period with more tasks than time? Describe one such period.",
          probes: [
            { about: "action", text: "What did you do first, and what last?" },
            { about: "reasons", text: "How did you decide what could wait?" },
            { about: "result", text: "Which dates did you keep, and which did you miss?" },
          ],
        },
        {
          id: "general.planning-and-organising.organises-own-work.q2",
          type: "past",
          text: "Tell us about a deadline that you saw you could not keep. What did you do about it?",
          probes: [
            { about: "action", text: "When and how did you tell those concerned?" },
            { about: "reasons", text: "What had caused the delay?" },
            { about: "result", text: "When was the work delivered, and in what state?" },
          ],
        },
      ],
    },
    {
      id: "general.planning-and-organising.plans-the-work-of-a-team",
      label: "Plans the work of a team",
      alsoLabelled: ["planifie le travail d’une équipe"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Divides an aim into steps with a person and a date for each.",
        "Sets aside time and money for what may go wrong.",
        "Compares progress with the plan at fixed times.",
        "Moves people or means when one part falls behind.",
      ],
      anchors: [
        "Gave out tasks as they came and had no view of the whole, or showed nothing.",
        "Planned and kept own dates; others' delays stayed unnoticed until the end.",
        "Divided the aim into steps with persons and dates, followed progress and moved means in time.",
        "Linked the plans of several teams over years and tied money and people to stated priorities.",
        "Planned programmes across organisations that were carried out over years within dates and budget.",
      ],
      questions: [
        {
          id: "general.planning-and-organising.plans-the-work-of-a-team.q1",
          type: "past",
          text: "Describe a project in which several people depended on your plan. How did you make the plan?",
          probes: [
            { about: "action", text: "How did you follow progress?" },
            { about: "reasons", text: "Where had you left room for delay, and why there?" },
            { about: "result", text: "How far from the plan was the result?" },
          ],
        },
        {
          id: "general.planning-and-organising.plans-the-work-of-a-team.q2",
          type: "past",
          text: "When did you have to change a plan in the middle of the work? Tell us what you changed.",
          probes: [
            { about: "action", text: "Who had to do something else, and how did you tell them?" },
            { about: "reasons", text: "Which other change did you consider?" },
            { about: "result", text: "What did the change do to dates, cost and quality?" },
          ],
        },
      ],
    },
    {
      id: "general.planning-and-organising.plans-programmes-over-several-years",
      label: "Plans programmes over several years",
      alsoLabelled: ["planifie des programmes sur plusieurs années"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Derives priorities from the aims of the organisation and states what will not be done.",
        "Ties posts and money to results.",
        "Matches plans with partners who work to other calendars.",
        "Prepares for risks that may come only after years.",
      ],
      anchors: [
        "Carried last year's plan forward without asking what it was for, or showed nothing.",
        "Planned the coming year for one unit; left later years and other units open.",
        "Set priorities for years ahead, tied people and money to them and matched plans with partners.",
        "Rebuilt such a programme after a cut or a crisis and saved the results that mattered most.",
        "Made this kind of planning the habit of several organisations, which compared results by it.",
      ],
      questions: [
        {
          id: "general.planning-and-organising.plans-programmes-over-several-years.q1",
          type: "past",
          text: "Which programme of several years have you planned or planned anew? Explain how you set its priorities.",
          probes: [
            { about: "action", text: "Whom did you consult, and at what point?" },
            { about: "reasons", text: "What did you leave out, and how did you justify it?" },
            { about: "result", text: "What had been reached by the middle of the period?" },
          ],
        },
        {
          id: "general.planning-and-organising.plans-programmes-over-several-years.q2",
          type: "situational",
          text: "Your programme loses a third of its budget in its second year of five. How would you plan the remaining years?",
          probes: [
            { about: "action", text: "What would you do in the first month?" },
            { about: "reasons", text: "By what would you choose what to stop?" },
            { about: "result", text: "How would you know in the fifth year that the choice was right?" },
          ],
        },
      ],
    },
  ],
};
