import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "general.leadership",
  name: "Leadership",
  nameStanding: "ours",
  alsoNamed: [
    "Leading People",
    "Leading Others",
    "Leading Teams",
    "Team Leadership",
    "Managing People",
    "Demonstrating Leadership",
    "Leadership Skills",
    "Encadrement",
    "Direction d'équipe",
    "Aptitude à diriger",
    "Capacité à diriger",
    "Sens du commandement",
    "Encadrement et direction",
  ],
  definition: "Sets an aim for other people and helps them to reach it together.",
  levels: [
    {
      id: "general.leadership.guides-colleagues-through-a-task",
      label: "Guides colleagues through a task",
      alsoLabelled: ["guide des collègues dans une tâche"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Explains to colleagues what the task is for.",
        "Divides the task by what each person can do.",
        "Asks about progress and helps where work has stopped.",
        "Takes responsibility for the common result.",
      ],
      anchors: [
        "Left colleagues without guidance or did the whole task alone, or showed nothing.",
        "Gave out the work; purpose and help came only when colleagues asked.",
        "Explained the purpose, divided the task by ability and helped where work had stopped.",
        "Set aims with a team for a longer period and spoke openly with a member whose work fell short.",
        "Brought a team to aims that it had thought out of reach, and its way of working remained.",
      ],
      questions: [
        {
          id: "general.leadership.guides-colleagues-through-a-task.q1",
          type: "past",
          text: "Tell us about a task for which you had to guide one or more colleagues. How did you guide them?",
          probes: [
            { about: "action", text: "How did you divide the work?" },
            { about: "reasons", text: "Why did you give that part to that person?" },
            { about: "result", text: "What did the colleagues say about your guidance?" },
          ],
        },
        {
          id: "general.leadership.guides-colleagues-through-a-task.q2",
          type: "past",
          text: "When did a colleague whom you were guiding make no progress? What did you do about it?",
          probes: [
            { about: "action", text: "How did you speak to the colleague?" },
            { about: "reasons", text: "What did you see as the cause?" },
            { about: "result", text: "How was the task finished?" },
          ],
        },
      ],
    },
    {
      id: "general.leadership.leads-a-team-to-its-aims",
      label: "Leads a team to its aims",
      alsoLabelled: ["dirige une équipe vers ses objectifs"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Agrees aims with each member and reviews them during the year.",
        "Speaks early and in private with a person whose work falls short.",
        "Lets members decide what they can decide themselves.",
        "Argues for the people, time and money that the team needs.",
      ],
      anchors: [
        "Ruled by orders or left the team without direction, or showed nothing.",
        "Guided the team task by task; set no longer aims and left weak performance alone.",
        "Agreed aims with members, reviewed them, let members decide and took up weak performance.",
        "Trusted other team heads with whole areas of work and held them to common aims.",
        "Prepared several members to lead, and they later brought teams of their own to results.",
      ],
      questions: [
        {
          id: "general.leadership.leads-a-team-to-its-aims.q1",
          type: "past",
          text: "Which team have you led through a year of work or more? Describe how you set and followed its aims.",
          probes: [
            { about: "action", text: "How did you review progress during that time?" },
            { about: "reasons", text: "Which aim did you change or drop, and why?" },
            { about: "result", text: "What had the team reached at the end?" },
          ],
        },
        {
          id: "general.leadership.leads-a-team-to-its-aims.q2",
          type: "past",
          text: "Think of a member of your team whose work fell short of what was needed. What steps did you take?",
          probes: [
            { about: "action", text: "What did you say in the first conversation?" },
            { about: "reasons", text: "What did you think was the reason?" },
            { about: "result", text: "How did that person's work develop?" },
          ],
        },
      ],
    },
    {
      id: "general.leadership.leads-through-other-leaders",
      label: "Leads through other leaders",
      alsoLabelled: ["dirige par l’intermédiaire d’autres responsables"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Gives heads of units one direction and leaves them the choice of means.",
        "Settles rivalry between units by a common rule or aim.",
        "Chooses and prepares people for posts of responsibility.",
        "Changes the structure when it hinders the aims.",
      ],
      anchors: [
        "Interfered in daily tasks or left units to compete, or showed nothing.",
        "Brought own team to results; other heads followed only where they already agreed.",
        "Gave several heads one direction, left them the choice of means and settled rivalry between units.",
        "Held such a group together through cuts, conflict or failure, and it kept its aims.",
        "Left heads of units at several levels who kept to the same direction for years.",
      ],
      questions: [
        {
          id: "general.leadership.leads-through-other-leaders.q1",
          type: "past",
          text: "How have you brought heads of different units to follow one direction? Describe one case.",
          probes: [
            { about: "action", text: "What did you decide yourself, and what did you leave to them?" },
            { about: "reasons", text: "Where did their interests differ, and why?" },
            { about: "result", text: "What did the units do together that they had not done before?" },
          ],
        },
        {
          id: "general.leadership.leads-through-other-leaders.q2",
          type: "situational",
          text: "A head of unit reaches every target but is losing staff. What would you do as this person's superior?",
          probes: [
            { about: "action", text: "Whom would you speak to, and in which order?" },
            { about: "reasons", text: "What could explain the losses?" },
            { about: "result", text: "How would you judge your steps after six months?" },
          ],
        },
      ],
    },
  ],
};
