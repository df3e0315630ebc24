import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const HUMILITY: FrameworkCompetency = {
  id: "un.humility",
  name: "Humility",
  nameStanding: "attested",
  alsoNamed: ["Humilité"],
  group: "Values",
  definition:
    "Knows the limits of own knowledge, asks and learns from anyone, and leaves others the credit that is theirs.",
  levels: [
    {
      id: "un.humility.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Says openly what is not known and asks for help.",
        "Asks for criticism of own work and uses it.",
        "Names those whose ideas or work led to the result.",
        "Gives up an opinion when a better argument is made.",
      ],
      anchors: [
        "Claimed the work of others, or took criticism as an attack, or showed nothing.",
        "Accepted criticism or help when it was offered, without asking for it or changing much.",
        "Asked for criticism, changed own work because of it and named those who had helped.",
        "Put own work up for criticism in front of a group, and made it easier for the others to do the same.",
        "Handed the lead to people who knew more, in several cases, and the group has worked in that way since.",
      ],
      questions: [
        {
          id: "un.humility.all-staff.q1",
          type: "past",
          text: "Which criticism of your work has taught you most? Tell us what you did with it.",
          probes: [
            { about: "action", text: "What did you do in the days after you heard it?" },
            { about: "reasons", text: "Which part of it did you not accept, and why?" },
            { about: "result", text: "Where could a colleague see the effect in your later work?" },
          ],
        },
        {
          id: "un.humility.all-staff.q2",
          type: "past",
          text: "Describe a result for which you received thanks although others had a large part in it. What did you say about it?",
          probes: [
            { about: "action", text: "To whom did you speak of the others, and how?" },
            { about: "reasons", text: "How do you divide the merit between yourself and them today?" },
            { about: "result", text: "What did the others think of the way it was presented?" },
          ],
        },
      ],
    },
    {
      id: "un.humility.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Admits own errors in front of the team.",
        "Invites disagreement before deciding, and shows where it changed the decision.",
        "Sends the person who did the work to present it.",
        "Asks the team how own leadership affects their work.",
      ],
      anchors: [
        "Punished disagreement or took the credit for the team's work, or showed nothing.",
        "Listened to objections that were made; asked for none and changed no decision.",
        "Asked for disagreement, changed a decision because of it and admitted own error before the team.",
        "Looked for critics beyond the team, opponents among them, and corrected a position held in public.",
        "Made open correction of decisions normal in an organisation, from its top, so that errors surfaced early.",
      ],
      questions: [
        {
          id: "un.humility.all-managers.q1",
          type: "past",
          text: "What decision of yours as a manager did you reverse after people objected? Describe what happened between the two.",
          probes: [
            { about: "action", text: "How did you announce the change?" },
            { about: "reasons", text: "Why had you decided otherwise at first?" },
            { about: "result", text: "How did people who reported to you disagree with you after that?" },
          ],
        },
        {
          id: "un.humility.all-managers.q2",
          type: "past",
          text: "Tell us about an error in your leadership that your team had to bear. What did you say to them?",
          probes: [
            { about: "action", text: "How and when did you learn of your error?" },
            { about: "reasons", text: "What had kept you from seeing it?" },
            { about: "result", text: "What did the team do differently in the next case?" },
          ],
        },
      ],
    },
    {
      id: "un.humility.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Seeks out critics of the organisation and repeats their points fairly.",
        "Corrects a public position when facts contradict it.",
        "Gives the leading part to a partner who is better placed.",
        "Arranges to be told bad news early.",
      ],
      anchors: [
        "Defended every position and listened only to those who agreed, or showed nothing.",
        "Accepted objections within own team; avoided critics outside and corrected nothing in public.",
        "Consulted outside critics, corrected a known position openly and gave a partner the lead where it knew more.",
        "Gave up prestige, a mandate or a favourite project because others were better suited to it.",
        "Turned an organisation used to being right into one that asks those it serves and changes by their answers.",
      ],
      questions: [
        {
          id: "un.humility.senior-leaders.q1",
          type: "past",
          text: "Think of a public position of your organisation that proved wrong while you were among its leaders. How did you handle it?",
          probes: [
            { about: "action", text: "What did you say in public, and what inside?" },
            { about: "reasons", text: "How did you become certain that it was wrong?" },
            { about: "result", text: "How did critics of the organisation behave towards you later?" },
          ],
        },
        {
          id: "un.humility.senior-leaders.q2",
          type: "past",
          text: "When did you leave the leading part in a large undertaking to another organisation? Tell us how that came about.",
          probes: [
            { about: "action", text: "What did you do to make the change of lead work?" },
            { about: "reasons", text: "What did your own organisation lose, and why did you accept that?" },
            { about: "result", text: "How was the undertaking judged in the end?" },
          ],
        },
      ],
    },
  ],
};
