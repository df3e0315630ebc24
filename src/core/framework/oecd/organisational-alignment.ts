import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_ALIGNMENT: FrameworkCompetency = {
  id: "oecd.organisational-alignment",
  name: "Organisational Alignment",
  nameStanding: "attested",
  alsoNamed: [
    "Alignement organisationnel",
    "Adhésion aux objectifs de l'organisation",
    "Adhésion à l'organisation",
  ],
  group: "Strategic",
  definition:
    "Ties work and decisions to the aims and values of the institution, also where unit or personal interests differ.",
  levels: [
    {
      id: "oecd.organisational-alignment.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Says what the unit is for and what own task adds to it.",
        "Asks which of two tasks matters more to the unit.",
        "Keeps to the rules of conduct in small things, such as gifts or use of equipment.",
        "Carries out a decision as given, and raises doubts with the supervisor.",
      ],
      anchors: [
        "Worked against decisions or broke rules of conduct in small things, or showed nothing.",
        "Did own tasks as told; their purpose or the rules of conduct had to be explained again.",
        "Knew what own task adds, asked which work mattered more and raised doubts with the supervisor.",
        "Planned own work from the unit's aims and pointed out a task that no longer served them.",
        "Changed several habits of the office that went against its aims or values; colleagues followed.",
      ],
      questions: [
        {
          id: "oecd.organisational-alignment.level-1.q1",
          type: "past",
          text: "Which of your tasks mattered most to your unit as a whole? Describe how you treated it beside the others.",
          probes: [
            { about: "action", text: "What did you do when tasks competed for your time?" },
            { about: "reasons", text: "How did you know that it mattered most?" },
            { about: "result", text: "Who would have noticed if it had not been done?" },
          ],
        },
        {
          id: "oecd.organisational-alignment.level-1.q2",
          type: "past",
          text: "When were you told to do something in a way that you thought wrong? Tell us how you acted.",
          probes: [
            { about: "action", text: "What did you say, to whom and when?" },
            { about: "reasons", text: "What made you think it was wrong?" },
            { about: "result", text: "What was decided, and what did you do then?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-alignment.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Derives the own work plan from the aims of the unit and shows the link.",
        "Checks with neighbouring units that plans and messages do not contradict each other.",
        "Names a task that has lost its purpose and suggests ending it.",
        "Explains a decision of the organisation to users, also one that is unpopular.",
      ],
      anchors: [
        "Followed own preferences or criticised decisions in front of users, or showed nothing.",
        "Knew the unit's aims and carried out decisions; own plans did not show how they served those aims.",
        "Planned from the unit's aims, compared plans with neighbouring units and named work without purpose.",
        "Shaped a project to serve several departments and represented outside a line opposed inside.",
        "Joined the plans of several units so that no work was done twice, and they have planned so since.",
      ],
      questions: [
        {
          id: "oecd.organisational-alignment.level-2.q1",
          type: "past",
          text: "What have you begun, changed or ended in your work because your unit had set new aims? Explain how you decided on it.",
          probes: [
            { about: "action", text: "How did you find out what the new aims required?" },
            { about: "reasons", text: "What did you continue although it fitted less, and why?" },
            { about: "result", text: "How did the change show in what you delivered?" },
          ],
        },
        {
          id: "oecd.organisational-alignment.level-2.q2",
          type: "past",
          text: "Tell us about a decision of your organisation that you had to explain to users who disliked it. How did you do so?",
          probes: [
            { about: "action", text: "How did you word the explanation?" },
            { about: "reasons", text: "What did you think of it yourself, and why?" },
            { about: "result", text: "How did the users see it in the end?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-alignment.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Shapes a project so that it serves priorities beyond own department.",
        "Finds overlap or contradiction with other departments and agrees one line with them.",
        "Argues against a line inside and represents it outside once it is fixed.",
        "Refuses a partner's request that would go against the values of the organisation.",
      ],
      anchors: [
        "Pursued own subject whatever the priorities or attacked agreed lines outside, or showed nothing.",
        "Planned own work from the unit's aims; overlap with other departments was found by others.",
        "Served common priorities, agreed one line with other departments and voiced doubts inside only.",
        "Gave up an interest of a whole group for a common aim and answered its members' doubts.",
        "Brought rival departments to one position in several fields, and they have represented it since.",
      ],
      questions: [
        {
          id: "oecd.organisational-alignment.level-3.q1",
          type: "past",
          text: "When did a project of yours touch the work of another department with different views? Describe what you did about the difference.",
          probes: [
            { about: "action", text: "What did you propose to the other department?" },
            { about: "reasons", text: "Which of the views served the organisation more, and why?" },
            { about: "result", text: "What did outsiders hear from the two of you?" },
          ],
        },
        {
          id: "oecd.organisational-alignment.level-3.q2",
          type: "past",
          text: "What did you do when you had to represent outside a position that you had opposed inside? Tell us about one occasion.",
          probes: [
            { about: "action", text: "What did you say inside before it was fixed?" },
            { about: "reasons", text: "Where was the limit of what you could represent, and why?" },
            { about: "result", text: "What did people outside learn of your doubts?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-alignment.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Turns the strategy of the organisation into what the team will do, change and stop.",
        "Gives up money, posts or visibility of the team for a common aim.",
        "Explains decisions from above to staff and answers doubts without blaming those above.",
        "Acts when somebody in the team breaks the rules of conduct, whatever their merits.",
      ],
      anchors: [
        "Defended the team's interests against all others or excused misconduct, or showed nothing.",
        "Agreed common lines project by project; the team's programme went on as before.",
        "Turned strategy into what the team did and stopped, gave up means for it and acted on misconduct.",
        "Bound several departments to one programme and ended work that had no place in the mission.",
        "Won whole departments for aims they had opposed; their staff have argued for these aims since.",
      ],
      questions: [
        {
          id: "oecd.organisational-alignment.level-4.q1",
          type: "past",
          text: "When did an aim of the whole organisation cost your team money, posts or attention? Tell us what you decided.",
          probes: [
            { about: "action", text: "How did you tell the team?" },
            { about: "reasons", text: "What would have justified a refusal?" },
            { about: "result", text: "What did the organisation gain by it, and the team?" },
          ],
        },
        {
          id: "oecd.organisational-alignment.level-4.q2",
          type: "situational",
          text: "An able member of your team breaks a rule of conduct shortly before an important deadline. What would you do?",
          probes: [
            { about: "action", text: "Which steps would you take on the first day?" },
            { about: "reasons", text: "What would you need to know before you decide, and why?" },
            { about: "result", text: "What should the rest of the team understand from it?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-alignment.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Gives the organisation a few aims that staff of all ranks can name.",
        "Ends activities that have supporters but no place in the mission.",
        "Rewards managers who give up something of their department for a common priority.",
        "Upholds the values of the organisation when a member or funder presses to set them aside.",
      ],
      anchors: [
        "Left each department its own direction or set values aside under pressure, or showed nothing.",
        "Guided own department by the common aims; contradictions with other departments were left alone.",
        "Gave the organisation few aims that staff can name, ended what did not fit and upheld its values.",
        "United an organisation divided by a merger, cuts or a scandal behind aims that staff helped to set.",
        "Renewed the purpose of institutions so that members, staff and successors have acted on it for years.",
      ],
      questions: [
        {
          id: "oecd.organisational-alignment.level-5.q1",
          type: "past",
          text: "Think of a time when parts of your organisation were going in different directions. What steps did you take?",
          probes: [
            { about: "action", text: "What did you ask each part to give up?" },
            { about: "reasons", text: "Why did they hold on to their own directions?" },
            { about: "result", text: "How could one see two years later whether it had worked?" },
          ],
        },
        {
          id: "oecd.organisational-alignment.level-5.q2",
          type: "past",
          text: "How have you acted when somebody with power over your organisation asked for something against its values? Tell us about one case.",
          probes: [
            { about: "action", text: "What did you answer, and who knew of it?" },
            { about: "reasons", text: "What did you expect a refusal to cost?" },
            { about: "result", text: "What did your answer cost, and what did it preserve?" },
          ],
        },
      ],
    },
  ],
};
