import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const ADAPT_AND_INNOVATE: FrameworkCompetency = {
  id: "un.adapt-and-innovate",
  name: "Adapt and Innovate",
  nameStanding: "attested",
  alsoNamed: ["S'adapter et innover"],
  group: "Behaviours",
  definition:
    "Changes own way of working when circumstances change, and tries out new ways that others can take up.",
  levels: [
    {
      id: "un.adapt-and-innovate.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Continues useful work when plans, tools or instructions change.",
        "Questions a step that no longer serves its purpose.",
        "Tries a new way on a small scale first.",
        "Tells others what failed in an attempt and what followed from it.",
      ],
      anchors: [
        "Refused a change or waited until it had passed, or showed nothing.",
        "Followed new instructions after some help; tried nothing new.",
        "Adjusted own work to a change, tried a new way on a small scale and looked at its effect.",
        "Won a group for a new way: gave others room to try, answered doubts and spread what worked.",
        "Changed how several offices work through a new idea, and they have used it since.",
      ],
      questions: [
        {
          id: "un.adapt-and-innovate.all-staff.q1",
          type: "past",
          text: "Which change at work has upset your plans most? Tell us how you went on.",
          probes: [
            { about: "action", text: "What did you do first when you heard of it?" },
            { about: "reasons", text: "What did you find wrong in the change, and what right?" },
            { about: "result", text: "What was your work like some months later?" },
          ],
        },
        {
          id: "un.adapt-and-innovate.all-staff.q2",
          type: "past",
          text: "Think of a way of working that you altered on your own initiative. What led you to it?",
          probes: [
            { about: "action", text: "How did you try it out?" },
            { about: "reasons", text: "What spoke for leaving things as they were?" },
            { about: "result", text: "Who works in that way today?" },
          ],
        },
      ],
    },
    {
      id: "un.adapt-and-innovate.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Gives the team time to try something, with a limit for what may be lost.",
        "Explains the reasons for a change and asks for objections.",
        "Spreads what worked in a trial and ends what did not.",
        "Defends people whose careful attempt failed.",
      ],
      anchors: [
        "Blocked proposals or passed on changes without a word of reason, or showed nothing.",
        "Altered own way of working; told the team of changes and left it no room to try anything.",
        "Gave the team room to try, explained changes with their reasons and spread what had worked.",
        "Turned a trial into a new service or rule for the organisation, against doubts from above or outside.",
        "Renewed what an organisation does more than once, and left people able to go on without help.",
      ],
      questions: [
        {
          id: "un.adapt-and-innovate.all-managers.q1",
          type: "past",
          text: "When did someone in your team propose a way of working that seemed risky? Describe what you did with the proposal.",
          probes: [
            { about: "action", text: "What limits did you set?" },
            { about: "reasons", text: "What risk did you see, and for whom?" },
            { about: "result", text: "What was kept of it in the end?" },
          ],
        },
        {
          id: "un.adapt-and-innovate.all-managers.q2",
          type: "past",
          text: "How did you lead a team through a change that most of them did not want? Tell us about your part.",
          probes: [
            { about: "action", text: "What did you tell the team, and when?" },
            { about: "reasons", text: "Which objections were justified, in your view?" },
            { about: "result", text: "How did the team work once the change was made?" },
          ],
        },
      ],
    },
    {
      id: "un.adapt-and-innovate.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Replaces an outdated service before circumstances force it.",
        "Reserves money and people for trials whose outcome is open.",
        "Wins over those who must bear the change, inside and outside.",
        "Maintains core services while the organisation changes.",
      ],
      anchors: [
        "Defended the existing order or announced change without means, or showed nothing.",
        "Introduced new ways within one unit; waited for others to change the organisation.",
        "Changed the organisation ahead of need, kept its services running and won over those affected.",
        "Led such a change in a crisis or against powerful opponents, and altered course when results were poor.",
        "Created a way of working that other organisations took over and that outlasted those who began it.",
      ],
      questions: [
        {
          id: "un.adapt-and-innovate.senior-leaders.q1",
          type: "past",
          text: "Tell us about the largest change you have led in an organisation. What made it necessary?",
          probes: [
            { about: "action", text: "How did you keep daily services running meanwhile?" },
            { about: "reasons", text: "Which slower or smaller way did you reject, and why?" },
            { about: "result", text: "What is left of the change today?" },
          ],
        },
        {
          id: "un.adapt-and-innovate.senior-leaders.q2",
          type: "situational",
          text: "A new technology could replace a service your organisation has given for decades, and its users are divided. What would you do?",
          probes: [
            { about: "action", text: "Which trial would you start with, and how large?" },
            { about: "reasons", text: "What would make you keep the old service?" },
            { about: "result", text: "How would you know which of the two served users better?" },
          ],
        },
      ],
    },
  ],
};
