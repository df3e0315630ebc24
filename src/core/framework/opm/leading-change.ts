import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const LEADING_CHANGE: FrameworkCompetency = {
  id: "opm.leading-change",
  name: "Leading Change",
  nameStanding: "attested",
  alsoNamed: ["Conduite du changement", "Direction du changement", "ECQ 1: Leading Change"],
  group: "Executive core qualifications",
  definition:
    "Moves an organisation from how it works today to how it will need to work, and keeps the new way alive.",
  levels: [
    {
      id: "opm.leading-change.awareness",
      ...AWARENESS,
      indicators: [
        "Takes up a new way of working when shown how.",
        "Names what a change will mean for own daily tasks.",
        "Tells a supervisor what does not work in the new way.",
      ],
      anchors: [
        "Went on in the old way after the change, or showed nothing.",
        "Took up the new way after reminders and could not say what it was for.",
        "Adopted a small change as shown, said what it meant for own tasks and reported what did not work.",
        "Proposed a change to a team routine and introduced it with frequent help from a superior.",
        "Introduced several better routines with some guidance, and colleagues went on using them.",
      ],
      questions: [
        {
          id: "opm.leading-change.awareness.q1",
          type: "past",
          text: "Think of a new way of working that was introduced where you worked or studied. What did it mean for you?",
          probes: [
            { about: "action", text: "What did you do in the first days?" },
            { about: "reasons", text: "What did you think of the reasons given?" },
            { about: "result", text: "How much of the new way do you still use?" },
          ],
        },
        {
          id: "opm.leading-change.awareness.q2",
          type: "situational",
          text: "Your office replaces a familiar form with a new one, and some colleagues go on using the old. How would you act?",
          probes: [
            { about: "action", text: "What would you do with your own work on the first day?" },
            { about: "reasons", text: "What would you want to know about the new form, and why?" },
            { about: "result", text: "What would show you that the new form is better or worse?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-change.basic",
      ...BASIC,
      indicators: [
        "Proposes an improvement to a team routine, with a reason.",
        "Explains to colleagues why the old way is no longer enough.",
        "Introduces the change in steps agreed with a superior.",
        "Collects the team's experience and adjusts the steps.",
      ],
      anchors: [
        "Announced a new way and left colleagues to find out how, or showed nothing.",
        "Followed a change that others had introduced and explained it when colleagues asked.",
        "Proposed and introduced a better routine in steps agreed with a superior, and explained the reason.",
        "Met open objection to a change with reasons and altered the plan, with a superior's advice at one stage.",
        "Took a whole unit through changes it had opposed, with little advice, and they were still in use later.",
      ],
      questions: [
        {
          id: "opm.leading-change.basic.q1",
          type: "past",
          text: "What have you improved in the way a team does its daily work? Tell us how it came about.",
          probes: [
            { about: "action", text: "Which steps did you take, and with whom?" },
            { about: "reasons", text: "Why was the old way no longer enough?" },
            { about: "result", text: "Who works in that way today?" },
          ],
        },
        {
          id: "opm.leading-change.basic.q2",
          type: "past",
          text: "Describe a small change that your colleagues had not asked for and that you introduced. How did they respond?",
          probes: [
            { about: "action", text: "What did you say to those who hesitated?" },
            { about: "reasons", text: "Which of their remarks did you find justified, and why?" },
            { about: "result", text: "What did the change look like after some months?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-change.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Plans the change of a whole unit with dates, tasks and measures.",
        "Meets open objection with reasons and alters the plan where the objection is sound.",
        "Holds to the aim when the first results disappoint.",
        "Asks for a superior's backing only where the unit's own means end.",
      ],
      anchors: [
        "Gave up the change at the first resistance, or showed nothing.",
        "Introduced a small improvement that colleagues accepted, with frequent backing from a superior.",
        "Carried an unpopular change through a unit, altered the plan for sound objections and held to the aim.",
        "Redirected several units with different interests, without backing or a model to follow.",
        "Derived a new aim for an organisation, moved means to it and left people who carried it on alone.",
      ],
      questions: [
        {
          id: "opm.leading-change.intermediate.q1",
          type: "past",
          text: "Describe a change that most of a unit opposed and that you were responsible for. How did you carry it through?",
          probes: [
            { about: "action", text: "What did you do when opposition was at its height?" },
            { about: "reasons", text: "Which objections made you alter the plan, and why?" },
            { about: "result", text: "How did the unit work a year later?" },
          ],
        },
        {
          id: "opm.leading-change.intermediate.q2",
          type: "past",
          text: "When did the first results of a change disappoint those who had hoped for it? What did you do?",
          probes: [
            { about: "action", text: "What did you tell the people concerned?" },
            { about: "reasons", text: "What made you continue, alter course or stop?" },
            { about: "result", text: "What had been achieved when you left the matter?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-change.advanced",
      ...ADVANCED,
      indicators: [
        "Derives an aim for the organisation from early signs outside it.",
        "Redirects several units whose interests differ, without a model to follow.",
        "Moves money and posts from the old way to the new one.",
        "Forms a group of people who carry the change into their own units.",
      ],
      anchors: [
        "Declared an aim and altered nothing in how the organisation worked, or showed nothing.",
        "Changed one unit by plan and patience; other units and the outside world played no part.",
        "Derived an aim from signs outside, redirected several units to it and moved money and posts to match.",
        "Led an organisation through a change on which its survival depended, and advised others on theirs.",
        "Gave several organisations in danger a new course, and it was kept under later heads.",
      ],
      questions: [
        {
          id: "opm.leading-change.advanced.q1",
          type: "past",
          text: "Tell us about a new direction that you gave to several units at once. How did you bring them to follow it?",
          probes: [
            { about: "action", text: "Which decisions of yours made the direction real?" },
            { about: "reasons", text: "Which signs had you seen, and what did you read in them?" },
            { about: "result", text: "Where did the units stand when two years had passed?" },
          ],
        },
        {
          id: "opm.leading-change.advanced.q2",
          type: "past",
          text: "Who carried a change of yours into parts of the organisation where you had no authority? Explain how that came about.",
          probes: [
            { about: "action", text: "How did you find and prepare those people?" },
            { about: "reasons", text: "Why them and not their superiors?" },
            { about: "result", text: "What continued without you?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-change.expert",
      ...EXPERT,
      indicators: [
        "Transforms an organisation while its survival or mandate is in question.",
        "Keeps several possible futures open until a decision can no longer wait.",
        "Ends what the organisation no longer needs, also where powerful interests defend it.",
        "Advises heads of other organisations on changes of their own.",
      ],
      anchors: [
        "Avoided the change until others imposed it, or showed nothing.",
        "Redirected several units in settled times, while nobody questioned the mandate.",
        "Transformed an organisation whose survival was in question, and advised other heads on such a change.",
        "Transformed such an organisation against powerful opposition and won opponents for the new course.",
        "Set several organisations on a new course against such resistance, and later heads have kept to it.",
      ],
      questions: [
        {
          id: "opm.leading-change.expert.q1",
          type: "past",
          text: "When was an organisation's survival or mandate in question while you were responsible for its future? What did you change?",
          probes: [
            { about: "action", text: "What did you keep open, and until when?" },
            { about: "reasons", text: "Which future did you think possible that others did not?" },
            { about: "result", text: "What of it stands today?" },
          ],
        },
        {
          id: "opm.leading-change.expert.q2",
          type: "past",
          text: "Which activity or structure with powerful defenders have you brought to an end? Describe how you did it.",
          probes: [
            { about: "action", text: "How did you deal with its defenders?" },
            { about: "reasons", text: "What spoke for keeping it, in your judgement?" },
            { about: "result", text: "Who has asked your advice on a similar step, and what followed?" },
          ],
        },
      ],
    },
  ],
};
