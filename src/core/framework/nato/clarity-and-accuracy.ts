import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CLARITY_AND_ACCURACY: FrameworkCompetency = {
  id: "nato.clarity-and-accuracy",
  name: "Clarity and Accuracy",
  nameStanding: "attested",
  alsoNamed: ["Clarté et précision", "Souci de clarté et de précision"],
  definition: "Keeps information, records and finished work free of error and easy for others to follow.",
  levels: [
    {
      id: "nato.clarity-and-accuracy.checks-own-work",
      label: "Checks own work",
      alsoLabelled: ["vérifie son travail", "vérifie son propre travail"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Goes through own work again before handing it over.",
        "Compares figures, names and dates with their source.",
        "Uses a list or a second method for the check.",
        "Reports own errors as soon as they are found.",
        "Leaves the work in a form that the next person can use without asking.",
      ],
      anchors: [
        "Handed work over unchecked or left own errors for others to find, or showed nothing.",
        "Looked over the whole; checked details only when time allowed or someone asked.",
        "Checked own work against its source, corrected it and reported errors that had gone out.",
        "Checked colleagues' contributions or incoming data as well and settled errors with their authors.",
        "Built checks into the work of a whole unit; colleagues kept using them and errors became fewer.",
      ],
      questions: [
        {
          id: "nato.clarity-and-accuracy.checks-own-work.q1",
          type: "past",
          text: "Describe the last report, calculation or installation that you completed by yourself. What did you do before you handed it over?",
          probes: [
            { about: "action", text: "How long did that take, and what did you use?" },
            { about: "reasons", text: "Why did you look at those points and not at others?" },
            { about: "result", text: "What did others find in it afterwards?" },
          ],
        },
        {
          id: "nato.clarity-and-accuracy.checks-own-work.q2",
          type: "past",
          text: "When did you find an error of your own after the work had gone out? Tell us what happened next.",
          probes: [
            { about: "action", text: "Whom did you tell, and when?" },
            { about: "reasons", text: "How had the error come about?" },
            { about: "result", text: "What did you do differently the next time?" },
          ],
        },
        {
          id: "nato.clarity-and-accuracy.checks-own-work.q3",
          type: "past",
          text: "Tell us about work in which one wrong figure, name or date would have had consequences. How did you keep it correct?",
          probes: [
            { about: "action", text: "Which steps did you repeat, and which did you not?" },
            { about: "reasons", text: "What made you trust the sources that you used?" },
            { about: "result", text: "What had to be corrected later, if anything?" },
          ],
        },
      ],
    },
  ],
};
