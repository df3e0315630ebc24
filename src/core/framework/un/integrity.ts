import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const INTEGRITY: FrameworkCompetency = {
  id: "un.integrity",
  name: "Integrity",
  nameStanding: "attested",
  alsoNamed: ["Intégrité"],
  group: "Values",
  definition: "Keeps to rules and promises when an advantage, a friend or a superior points the other way.",
  levels: [
    {
      id: "un.integrity.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Admits an error before others find it.",
        "Declares a personal interest and stays out of the decision.",
        "Refuses a gift, favour or shortcut that the rules do not allow.",
        "Reports misconduct through the channel provided for it.",
      ],
      anchors: [
        "Covered up an error, bent a rule for an advantage or blamed others, or showed nothing.",
        "Followed the rules where it cost nothing, or admitted an error only after it was found.",
        "Admitted an error or declared an interest unasked, refused what the rules forbid and accepted the cost.",
        "Helped colleagues to see a doubtful point in their own work, and saw that it was put right and recorded.",
        "Ended a practice that had tempted people to bend rules, and others have kept to the new way since.",
      ],
      questions: [
        {
          id: "un.integrity.all-staff.q1",
          type: "past",
          text: "Think of an error in your work that nobody else had noticed. What did you do when you discovered it?",
          probes: [
            { about: "action", text: "Whom did you inform of it, and when?" },
            { about: "reasons", text: "What spoke for saying nothing?" },
            { about: "result", text: "What consequences did the error have, for you and for others?" },
          ],
        },
        {
          id: "un.integrity.all-staff.q2",
          type: "past",
          text: "When were you asked for something at work that the rules did not allow? Describe your answer.",
          probes: [
            { about: "action", text: "What exactly did you say to the person who asked?" },
            { about: "reasons", text: "What could each possible answer have cost you?" },
            { about: "result", text: "How were relations with that person afterwards?" },
          ],
        },
      ],
    },
    {
      id: "un.integrity.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Gives reasons for decisions on money, posts and contracts that anyone can check.",
        "Protects a person who reports misconduct from being punished for it.",
        "Acts on misconduct by a valued employee as on that of any other.",
        "Discusses doubtful cases with the team before they arise.",
      ],
      anchors: [
        "Tolerated misconduct, or used the position for own or friends' benefit, or showed nothing.",
        "Followed the rules in person; dealt with the misconduct of others late or only on instruction.",
        "Acted on misconduct whoever was concerned, protected the person who reported it and gave open reasons.",
        "Resisted pressure from above or outside to bend a rule, and set up controls that applied to everyone.",
        "Changed what an organisation tolerates: misconduct came to light sooner, and people reported it without fear.",
      ],
      questions: [
        {
          id: "un.integrity.all-managers.q1",
          type: "past",
          text: "Describe a case in which someone who reported to you had broken a rule. How did you deal with it?",
          probes: [
            { about: "action", text: "What did you do in the first days?" },
            { about: "reasons", text: "How did you weigh the person's merits against the breach?" },
            { about: "result", text: "What did the rest of the team learn from it?" },
          ],
        },
        {
          id: "un.integrity.all-managers.q2",
          type: "past",
          text: "Which decision about money, a contract or a post has been hardest for you to justify to others? Tell us how you explained it.",
          probes: [
            { about: "action", text: "What did you put in writing, and for whom?" },
            { about: "reasons", text: "Which interests did you keep out of the decision, and how?" },
            { about: "result", text: "Who questioned the decision later, and what came of it?" },
          ],
        },
      ],
    },
    {
      id: "un.integrity.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Refuses to depart from a rule when governments, donors or superiors press for it.",
        "Publishes unwelcome findings of audits and evaluations and acts on them.",
        "Builds controls that bind the leadership as well.",
        "Answers in public for failures of the organisation.",
      ],
      anchors: [
        "Yielded to pressure or kept a failure out of sight, or showed nothing.",
        "Enforced the rules among own employees; avoided conflict when pressure came from above or outside.",
        "Resisted outside pressure on a rule, answered in public for a failure and tightened the controls.",
        "Put a principle above funds, allies or own career in a case watched by many, and said why.",
        "Restored trust in an organisation after grave failures, by rules and examples that outlasted own term.",
      ],
      questions: [
        {
          id: "un.integrity.senior-leaders.q1",
          type: "past",
          text: "When has a government, a donor or a superior pressed you to depart from a rule? Describe how the matter went on.",
          probes: [
            { about: "action", text: "What did you answer, and in which form?" },
            { about: "reasons", text: "What did you expect to lose by your answer?" },
            { about: "result", text: "What happened to the matter, and to you?" },
          ],
        },
        {
          id: "un.integrity.senior-leaders.q2",
          type: "past",
          text: "Tell us about a failure of an organisation for which you had to answer. How did you make it known?",
          probes: [
            { about: "action", text: "Whom did you inform first, and of what?" },
            { about: "reasons", text: "Why did you choose that moment and that form?" },
            { about: "result", text: "What has made a repetition less likely?" },
          ],
        },
      ],
    },
  ],
};
