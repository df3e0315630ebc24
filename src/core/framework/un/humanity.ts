import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const HUMANITY: FrameworkCompetency = {
  id: "un.humanity",
  name: "Humanity",
  nameStanding: "attested",
  alsoNamed: ["Humanité"],
  group: "Values",
  definition: "Judges own work by what it does for the people affected, and treats each of them as a person.",
  levels: [
    {
      id: "un.humanity.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Finds out who is affected by own work, and how.",
        "Speaks and writes to people in need as to equals.",
        "Offers support to a colleague under strain.",
        "Uses the freedom that rules leave to help a person in difficulty.",
      ],
      anchors: [
        "Saw files and numbers only, or spoke of people with contempt, or showed nothing.",
        "Did the task correctly and politely; thought of those affected only when someone raised it.",
        "Found out what own work meant for those affected, and used the freedom the rules left to help them.",
        "Changed a procedure of the unit after asking the people affected, so that others were spared the same.",
        "Made asking the people affected part of how an office decides, and it has remained so.",
      ],
      questions: [
        {
          id: "un.humanity.all-staff.q1",
          type: "past",
          text: "Who was affected by your daily work in a recent post? Tell us about one time when that changed what you did.",
          probes: [
            { about: "action", text: "How did you learn about their situation?" },
            { about: "reasons", text: "How far did the rules allow what you did?" },
            { about: "result", text: "What did it mean for the people concerned?" },
          ],
        },
        {
          id: "un.humanity.all-staff.q2",
          type: "past",
          text: "Describe how you dealt with a person in distress who came to you at work. What was within your power?",
          probes: [
            { about: "action", text: "What did you do while the person was with you?" },
            { about: "reasons", text: "What did you decide not to offer, and why?" },
            { about: "result", text: "What did you hear of the person later?" },
          ],
        },
      ],
    },
    {
      id: "un.humanity.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Speaks with the people served and brings what they say into plans.",
        "Weighs the burden on the team and on people served when setting deadlines.",
        "Explains to the team whom its routine work helps.",
        "Abolishes a procedure that humiliates or burdens people without need.",
      ],
      anchors: [
        "Set targets and deadlines with no thought of those who bear them, or showed nothing.",
        "Showed care for single people who came forward; planned the work without asking those affected.",
        "Asked the people served, changed plans by what they said and spared the team a needless burden.",
        "Defended the interest of people served against budgets or rank, and moved other offices to act.",
        "Shifted an organisation's money and people to those most in need, with effects they confirmed years later.",
      ],
      questions: [
        {
          id: "un.humanity.all-managers.q1",
          type: "past",
          text: "When did you change a plan of your team because of what it meant for the people it served? Describe the change.",
          probes: [
            { about: "action", text: "How did you bring the team to accept the change?" },
            { about: "reasons", text: "Which other interests did you have to weigh?" },
            { about: "result", text: "What did the people served notice of it?" },
          ],
        },
        {
          id: "un.humanity.all-managers.q2",
          type: "past",
          text: "How did you look after a team through a period of heavy burden? Tell us about one such period.",
          probes: [
            { about: "action", text: "What did you do for single members of the team?" },
            { about: "reasons", text: "Which work did you postpone or drop, and why?" },
            { about: "result", text: "How was the team when the period ended?" },
          ],
        },
      ],
    },
    {
      id: "un.humanity.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Places the people served first when money is cut, and shows by which criteria.",
        "Speaks for people without influence where decisions are taken.",
        "Declines a gain for the organisation that would harm the people it serves.",
        "Provides protection for employees in danger before they are sent out.",
      ],
      anchors: [
        "Spoke of people only as figures or as tools, or showed nothing.",
        "Improved conditions for people served by own unit; accepted decisions elsewhere that harmed them.",
        "Argued for people without influence where decisions fell, and set priorities by their need.",
        "Secured aid or protection for people at risk against political resistance, with no power to order it.",
        "Created agreements between states or organisations that protect people and still applied under successors.",
      ],
      questions: [
        {
          id: "un.humanity.senior-leaders.q1",
          type: "past",
          text: "Tell us about a decision in which the interests of people without influence stood against those of powerful parties. What was your part?",
          probes: [
            { about: "action", text: "How did you make their interests known?" },
            { about: "reasons", text: "What did you concede to the powerful parties, and why?" },
            { about: "result", text: "What has become of the people concerned?" },
          ],
        },
        {
          id: "un.humanity.senior-leaders.q2",
          type: "situational",
          text: "Your budget is cut by a third, and each programme serves people in need. How would you decide what to end?",
          probes: [
            { about: "action", text: "Whom would you ask, and what?" },
            { about: "reasons", text: "Which criterion would come first, and why?" },
            { about: "result", text: "How would you learn what your decision had done to people?" },
          ],
        },
      ],
    },
  ],
};
