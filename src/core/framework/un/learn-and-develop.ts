import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const LEARN_AND_DEVELOP: FrameworkCompetency = {
  id: "un.learn-and-develop",
  name: "Learn and Develop",
  nameStanding: "attested",
  alsoNamed: ["Apprendre et se développer", "Apprendre et se perfectionner"],
  group: "Behaviours",
  definition: "Extends own knowledge and skill, and helps other people to extend theirs.",
  levels: [
    {
      id: "un.learn-and-develop.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Names a gap in own knowledge and how it was closed.",
        "Looks back on finished work for what to do otherwise next time.",
        "Applies something new within weeks of learning it.",
        "Shows colleagues what was learned.",
      ],
      anchors: [
        "Saw no need to learn, or waited to be sent on a course, or showed nothing.",
        "Took courses that were offered; could not say what they changed in the work.",
        "Found a gap in own knowledge, closed it without being told, used the result at work and passed it on.",
        "Helped others to close a gap: found out what they needed, gave time or tasks and followed what came of it.",
        "Made learning part of how a group works; people took on larger tasks and taught others in turn.",
      ],
      questions: [
        {
          id: "un.learn-and-develop.all-staff.q1",
          type: "past",
          text: "What have you taught yourself for your work in the last few years? Describe how you went about it.",
          probes: [
            { about: "action", text: "How did you find the time and the means?" },
            { about: "reasons", text: "How did you notice that you needed it?" },
            { about: "result", text: "What can you do now that you could not do before?" },
          ],
        },
        {
          id: "un.learn-and-develop.all-staff.q2",
          type: "past",
          text: "Tell us about a task that did not go as you wanted and that you learned from. What do you do differently now?",
          probes: [
            { about: "action", text: "How did you examine what had happened?" },
            { about: "reasons", text: "What was due to you, and what to circumstances?" },
            { about: "result", text: "When have you used that lesson since?" },
          ],
        },
      ],
    },
    {
      id: "un.learn-and-develop.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Agrees with each person on a next step in learning and on when to review it.",
        "Gives tasks a little beyond what the person has done before.",
        "Tells people in specific words what to change, soon after the event.",
        "Reviews finished work with the team and records the lessons.",
      ],
      anchors: [
        "Regarded learning as each person's private affair, or held able people back, or showed nothing.",
        "Learned for own work and advised when asked; could not say what each member needed.",
        "Knew what each member needed, gave demanding tasks and specific comments, and followed the progress.",
        "Set up exchange, rotation or training across units, so that knowledge stayed when people left.",
        "Prepared people in several offices for higher duties, by an arrangement that went on without own part in it.",
      ],
      questions: [
        {
          id: "un.learn-and-develop.all-managers.q1",
          type: "past",
          text: "Who has made most progress at work under your guidance? Tell us what you did for this person.",
          probes: [
            { about: "action", text: "Which tasks did you give, and in which order?" },
            { about: "reasons", text: "How did you decide what this person needed?" },
            { about: "result", text: "What does this person do today?" },
          ],
        },
        {
          id: "un.learn-and-develop.all-managers.q2",
          type: "past",
          text: "Describe how you told someone that their work was not as agreed. What followed from that conversation?",
          probes: [
            { about: "action", text: "Which words did you use?" },
            { about: "reasons", text: "What did you take to be the cause?" },
            { about: "result", text: "How far did the work improve, and how did you know?" },
          ],
        },
      ],
    },
    {
      id: "un.learn-and-develop.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Decides which knowledge the organisation will need and invests in it years ahead.",
        "Prepares successors for key posts in time.",
        "Protects time and money for learning when budgets fall.",
        "Examines failures of the organisation for lessons, not for culprits.",
      ],
      anchors: [
        "Cancelled learning first when money was short, or relied on own experience alone, or showed nothing.",
        "Developed people in own unit; left future knowledge and succession in the organisation to chance.",
        "Invested in knowledge needed later, prepared successors and had failures examined for their lessons.",
        "Preserved and renewed knowledge through a merger or crisis, and changed own way of leading by the lessons.",
        "Left an organisation that renews its knowledge by itself, with people it prepared now leading elsewhere.",
      ],
      questions: [
        {
          id: "un.learn-and-develop.senior-leaders.q1",
          type: "past",
          text: "Describe how you prepared an organisation to do something it did not yet know how to do. What did you begin with?",
          probes: [
            { about: "action", text: "What did you change in posts, training or recruitment?" },
            { about: "reasons", text: "How did you decide which knowledge would be needed?" },
            { about: "result", text: "What could the organisation do some years later?" },
          ],
        },
        {
          id: "un.learn-and-develop.senior-leaders.q2",
          type: "past",
          text: "What large failure has your organisation examined under your direction? Tell us how you used what was found.",
          probes: [
            { about: "action", text: "How did you bring people to speak openly?" },
            { about: "reasons", text: "Which finding concerned you yourself?" },
            { about: "result", text: "What has been done differently since then?" },
          ],
        },
      ],
    },
  ],
};
