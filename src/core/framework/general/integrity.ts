import type { FrameworkCompetency } from "#core/model/framework.ts";

export const INTEGRITY: FrameworkCompetency = {
  id: "general.integrity",
  name: "Integrity",
  nameStanding: "ours",
  alsoNamed: [
    "Acting with Integrity",
    "Professional Integrity",
    "Ethics",
    "Ethics and Integrity",
    "Integrity and Ethics",
    "Ethical Conduct",
    "Honesty and Integrity",
    "Intégrité",
    "Éthique",
    "Éthique et intégrité",
    "Probité",
    "Sens de l'éthique",
  ],
  definition: "Does what rules and promises demand, also when it costs something or nobody is looking.",
  levels: [
    {
      id: "general.integrity.keeps-to-rules-and-promises",
      label: "Keeps to rules and promises",
      alsoLabelled: ["respecte les règles et tient ses promesses"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Follows the rules of the task without being watched.",
        "Does what was promised, or says in time that it cannot be done.",
        "Admits an error before others find it.",
        "Passes on to nobody what was told in confidence.",
      ],
      anchors: [
        "Broke a rule or a promise and saw no harm in it, or showed nothing.",
        "Followed rules when reminded; an error or a broken promise came out through others.",
        "Followed the rules unasked, kept promises and admitted an error before others found it.",
        "Refused a superior or a friend who wanted an exception, and gave the reason.",
        "Refused such requests in several cases and changed the practice that had made them possible.",
      ],
      questions: [
        {
          id: "general.integrity.keeps-to-rules-and-promises.q1",
          type: "past",
          text: "When did you find that you had made an error which nobody else had noticed? What did you do?",
          probes: [
            { about: "action", text: "Whom did you tell, and in which words?" },
            { about: "reasons", text: "What did you consider before you spoke?" },
            { about: "result", text: "What followed for you and for the work?" },
          ],
        },
        {
          id: "general.integrity.keeps-to-rules-and-promises.q2",
          type: "past",
          text: "Describe a rule at work that made a task slower or harder for you. How did you deal with the rule?",
          probes: [
            { about: "action", text: "What did you do at the point where it applied?" },
            { about: "reasons", text: "What is the purpose of that rule, in your view?" },
            { about: "result", text: "How did the task end?" },
          ],
        },
      ],
    },
    {
      id: "general.integrity.holds-to-principles-under-pressure",
      label: "Holds to principles under pressure",
      alsoLabelled: ["reste fidèle à ses principes sous la pression"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Says no to a superior, partner or friend who asks for an unfair advantage.",
        "Makes a conflict of interest known and stays out of the decision.",
        "Reports misconduct to those who must deal with it.",
        "Accepts a disadvantage as the price of a refusal.",
      ],
      anchors: [
        "Gave in to pressure or looked away from misconduct, or showed nothing.",
        "Kept the rules while nobody objected; stayed silent or gave way in part under pressure.",
        "Refused an improper request under pressure, gave the reason and accepted the consequences.",
        "Changed the procedure afterwards so that nobody would face the same pressure alone.",
        "Built rules and controls out of several cases, and they protect people across the organisation.",
      ],
      questions: [
        {
          id: "general.integrity.holds-to-principles-under-pressure.q1",
          type: "past",
          text: "Tell us about a request that you refused because you thought it wrong. How did the matter develop?",
          probes: [
            { about: "action", text: "What did you say, and to whom?" },
            { about: "reasons", text: "What did you stand to lose, and why did you refuse?" },
            { about: "result", text: "How did the person treat you afterwards?" },
          ],
        },
        {
          id: "general.integrity.holds-to-principles-under-pressure.q2",
          type: "past",
          text: "Which of your own interests has stood against a duty at work? Describe what you did.",
          probes: [
            { about: "action", text: "When and to whom did you make it known?" },
            { about: "reasons", text: "How did you recognise the conflict?" },
            { about: "result", text: "How was the matter settled?" },
          ],
        },
      ],
    },
    {
      id: "general.integrity.builds-safeguards-for-fair-conduct",
      label: "Builds safeguards for fair conduct",
      alsoLabelled: ["met en place des garanties d’une conduite intègre"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Finds where a procedure tempts people to break rules.",
        "Introduces checks that apply to superiors as much as to staff.",
        "Protects those who report misconduct.",
        "Explains openly how a doubtful case was dealt with.",
      ],
      anchors: [
        "Left misconduct to chance or covered it up to protect the organisation, or showed nothing.",
        "Acted rightly in own cases; left the conditions behind them as they were.",
        "Found what made misconduct possible, introduced checks for all ranks and protected those who spoke.",
        "Carried such checks through against influential people who had profited from their absence.",
        "Set standards that several organisations follow and that have uncovered misconduct since.",
      ],
      questions: [
        {
          id: "general.integrity.builds-safeguards-for-fair-conduct.q1",
          type: "past",
          text: "What have you changed in an organisation so that misconduct would be less likely? Describe how you went about it.",
          probes: [
            { about: "action", text: "Where did you begin, and with whom?" },
            { about: "reasons", text: "What had made misconduct possible before?" },
            { about: "result", text: "What has the change brought to light since then?" },
          ],
        },
        {
          id: "general.integrity.builds-safeguards-for-fair-conduct.q2",
          type: "situational",
          text: "You learn that a respected senior colleague has favoured one supplier for years. How would you proceed?",
          probes: [
            { about: "action", text: "What would be your first three steps?" },
            { about: "reasons", text: "What would you want to know before you acted?" },
            { about: "result", text: "What should be different in the organisation a year later?" },
          ],
        },
      ],
    },
  ],
};
