import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const DELIVER_RESULTS_WITH_POSITIVE_IMPACT: FrameworkCompetency = {
  id: "un.deliver-results-with-positive-impact",
  name: "Deliver Results with Positive Impact",
  nameStanding: "attested",
  alsoNamed: [
    "Obtenir des résultats ayant un impact positif",
    "Produire des résultats ayant un impact positif",
    "Livrer des résultats avec un impact positif",
  ],
  group: "Behaviours",
  definition:
    "Brings work to its agreed end and checks whether it made a difference to those it was meant for.",
  levels: [
    {
      id: "un.deliver-results-with-positive-impact.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Agrees beforehand what a finished piece of work must contain.",
        "Warns early when a date cannot be kept, and proposes another way.",
        "Checks work against its purpose before passing it on.",
        "Asks users afterwards whether the work served them.",
      ],
      anchors: [
        "Left work unfinished or late and blamed circumstances, or showed nothing.",
        "Finished the task after reminders, or without asking what it was for.",
        "Finished as agreed, gave early warning of difficulties and asked users whether the work served them.",
        "Made a group finish a shared result: set the measure, followed progress and removed obstacles.",
        "Raised a whole service to a standard that users confirmed and that others have kept up since.",
      ],
      questions: [
        {
          id: "un.deliver-results-with-positive-impact.all-staff.q1",
          type: "past",
          text: "Where have you had to finish something important in spite of obstacles? Describe what you did, step by step.",
          probes: [
            { about: "action", text: "What did you do when the first obstacle appeared?" },
            { about: "reasons", text: "What did you leave undone, and why?" },
            { about: "result", text: "Who used the finished work, and what for?" },
          ],
        },
        {
          id: "un.deliver-results-with-positive-impact.all-staff.q2",
          type: "past",
          text: "Which piece of your work turned out to be of little use to others? Tell us how you found out.",
          probes: [
            { about: "action", text: "What did you do about it then?" },
            { about: "reasons", text: "What had you assumed about its use?" },
            { about: "result", text: "How have you checked the use of your work since?" },
          ],
        },
      ],
    },
    {
      id: "un.deliver-results-with-positive-impact.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Measures the team's work by its effect as well as by its quantity.",
        "Removes obstacles that members of the team cannot remove.",
        "Speaks with a member about a missed commitment without delay and in private.",
        "Stops work that costs effort and has no effect.",
      ],
      anchors: [
        "Reported activity in place of results, or excused what was missed, or showed nothing.",
        "Met own deadlines; looked at the work of the team only when it was due.",
        "Set measures of effect, followed progress, removed obstacles and took up missed commitments early.",
        "Improved the effect of several units by moving people and money to what worked.",
        "Changed what an organisation achieves for those it serves, as shown by measures over several years.",
      ],
      questions: [
        {
          id: "un.deliver-results-with-positive-impact.all-managers.q1",
          type: "past",
          text: "Describe a result that your team had committed to and was about to miss. What did you do?",
          probes: [
            { about: "action", text: "What did you change in the team's work?" },
            { about: "reasons", text: "Why had the work fallen behind?" },
            { about: "result", text: "What was finished, when, and at what cost?" },
          ],
        },
        {
          id: "un.deliver-results-with-positive-impact.all-managers.q2",
          type: "past",
          text: "How did you find out whether the work of a team you led made a difference? Tell us about one case.",
          probes: [
            { about: "action", text: "What did you measure, and how?" },
            { about: "reasons", text: "Which figure did you distrust, and why?" },
            { about: "result", text: "What did the team stop or begin because of it?" },
          ],
        },
      ],
    },
    {
      id: "un.deliver-results-with-positive-impact.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Commits the organisation to few aims with measures that outsiders can verify.",
        "Moves money and people to work that has proved useful, also against protest.",
        "Reports failures and side effects beside achievements.",
        "Holds heads of office to the effect of their work on people served.",
      ],
      anchors: [
        "Announced aims that nobody could verify, or claimed effects without proof, or showed nothing.",
        "Secured the results of one unit; left aims, money and measures of the organisation untouched.",
        "Committed the organisation to few verifiable aims, moved money and people to them and reported failures.",
        "Achieved a result that depended on several organisations, in a crisis or after funds were cut.",
        "Improved living conditions for large groups, as verified from outside and upheld by successors.",
      ],
      questions: [
        {
          id: "un.deliver-results-with-positive-impact.senior-leaders.q1",
          type: "past",
          text: "What aim did you pursue longest at the head of an organisation or a large unit? Describe what came of it.",
          probes: [
            { about: "action", text: "What did you move, end or begin for it?" },
            { about: "reasons", text: "Why did you place that aim before others?" },
            { about: "result", text: "Who outside has confirmed the effect, and how?" },
          ],
        },
        {
          id: "un.deliver-results-with-positive-impact.senior-leaders.q2",
          type: "past",
          text: "When did you take money or people from one programme for the sake of another? Tell us how you did it.",
          probes: [
            { about: "action", text: "How did you treat those who lost money or people?" },
            { about: "reasons", text: "Which evidence did you rely on, and which was missing?" },
            { about: "result", text: "What effects had you not foreseen?" },
          ],
        },
      ],
    },
  ],
};
