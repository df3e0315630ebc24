import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const INCLUSION: FrameworkCompetency = {
  id: "un.inclusion",
  name: "Inclusion",
  nameStanding: "attested",
  alsoNamed: ["Inclusivité"],
  group: "Values",
  definition:
    "Sees to it that people of every background are heard, treated fairly and able to do their part.",
  levels: [
    {
      id: "un.inclusion.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Asks people who have not spoken for their view.",
        "Words messages so that people with another first language can follow them.",
        "Objects to a remark that belittles a person when it is made.",
        "Tests own first impression of a person against facts.",
      ],
      anchors: [
        "Left people out or defended a hurtful remark, or showed nothing.",
        "Treated others politely; did nothing when a person was passed over or belittled.",
        "Asked quiet or new colleagues for their views, tested own impressions and objected to an unfair remark.",
        "Changed how a group met, shared work or wrote, so that people who had been left out could take part.",
        "Opened meetings, tasks or posts of a whole office to people long left out, and the office kept to it.",
      ],
      questions: [
        {
          id: "un.inclusion.all-staff.q1",
          type: "past",
          text: "Tell us about a group in which one person's views were hardly heard. What did you do about it?",
          probes: [
            { about: "action", text: "What did you say or do first?" },
            { about: "reasons", text: "How did you explain to yourself that this person was not heard?" },
            { about: "result", text: "What was different for that person afterwards?" },
          ],
        },
        {
          id: "un.inclusion.all-staff.q2",
          type: "past",
          text: "When did you find that your first impression of a colleague was wrong? Describe how you found out.",
          probes: [
            { about: "action", text: "What did you do once you knew?" },
            { about: "reasons", text: "What had led you to that first impression?" },
            { about: "result", text: "What do you do differently when you meet new colleagues now?" },
          ],
        },
      ],
    },
    {
      id: "un.inclusion.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Shares out visible tasks, training and speaking time by stated criteria.",
        "Adjusts hours, tools or places of work so that each person can do the job.",
        "Takes up a complaint of unfair treatment at once and follows it to an end.",
        "Recruits and rates against criteria fixed beforehand, together with people who see things differently.",
      ],
      anchors: [
        "Favoured some of the team or ignored a complaint, or showed nothing.",
        "Defended a colleague or asked for quiet voices; changed nothing in how the team's work was shared.",
        "Shared tasks by stated criteria, adjusted working conditions and settled a case of unfair treatment.",
        "Showed with facts that a rule of the organisation shut people out, and had the rule changed.",
        "Changed access to posts or decisions across an organisation, and figures years later showed who had gained.",
      ],
      questions: [
        {
          id: "un.inclusion.all-managers.q1",
          type: "past",
          text: "How did you share out the tasks that most people wanted in a team you led? Describe one such decision.",
          probes: [
            { about: "action", text: "What did you tell those who did not receive the task?" },
            { about: "reasons", text: "Which criteria did you use, and where did they come from?" },
            { about: "result", text: "Who had received such tasks by the end of that year?" },
          ],
        },
        {
          id: "un.inclusion.all-managers.q2",
          type: "past",
          text: "Describe a complaint of unfair treatment that reached you as a manager. What did you do, and in which order?",
          probes: [
            { about: "action", text: "Whom did you speak to, and about what?" },
            { about: "reasons", text: "What made the case difficult to judge?" },
            { about: "result", text: "How did people in the team work together after the case?" },
          ],
        },
      ],
    },
    {
      id: "un.inclusion.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Reads figures on recruitment, promotion and departures by group and acts on the gaps.",
        "Removes rules and customs of the organisation that shut people out.",
        "Makes fair treatment part of how managers are chosen and rated.",
        "Seeks advice from people outside the usual circle before deciding.",
      ],
      anchors: [
        "Declared fairness important and changed nothing, or dismissed complaints, or showed nothing.",
        "Dealt fairly with people in own unit; left the rules and figures of the organisation as they were.",
        "Found out from figures who was shut out, changed the rules behind it and made managers answer for it.",
        "Changed such rules against open resistance and stood by the change when it cost money or support.",
        "Opened several organisations to groups long shut out, by arrangements that held after own departure.",
      ],
      questions: [
        {
          id: "un.inclusion.senior-leaders.q1",
          type: "past",
          text: "What did you change in an organisation after learning that some people had less access to posts or decisions? Tell us how you went about it.",
          probes: [
            { about: "action", text: "What did you do yourself, and what did you leave to managers?" },
            { about: "reasons", text: "Which facts convinced you, and which did not?" },
            { about: "result", text: "Who had access afterwards that did not have it before?" },
          ],
        },
        {
          id: "un.inclusion.senior-leaders.q2",
          type: "situational",
          text: "Figures show that one office never promotes part-time employees, and its head sees no problem. How would you proceed?",
          probes: [
            { about: "action", text: "What would your first conversation with the head of office be about?" },
            { about: "reasons", text: "Which explanations other than unfairness would you examine?" },
            { about: "result", text: "How would you know after a year whether anything had changed?" },
          ],
        },
      ],
    },
  ],
};
