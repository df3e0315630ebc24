import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const BUSINESS_ACUMEN: FrameworkCompetency = {
  id: "opm.business-acumen",
  name: "Business Acumen",
  nameStanding: "attested",
  alsoNamed: ["Sens des affaires", "Sens de la gestion", "ECQ 4: Business Acumen"],
  group: "Executive core qualifications",
  definition: "Obtains and uses money, staff and technology so that each yields what it was spent for.",
  levels: [
    {
      id: "opm.business-acumen.awareness",
      ...AWARENESS,
      indicators: [
        "Records a small expense as the rules require.",
        "Asks before spending what has not been approved.",
        "Uses equipment and supplies for the purpose they were given for.",
      ],
      anchors: [
        "Used money or supplies without asking what they were for, or showed nothing.",
        "Followed a spending rule when reminded; records had to be completed by others.",
        "Recorded small expenses as the rules require and asked before spending what was not approved.",
        "Estimated with advice what a piece of work would cost, and later compared this with what was spent.",
        "Estimated the cost of several pieces of work, compared offers for them and reported each difference.",
      ],
      questions: [
        {
          id: "opm.business-acumen.awareness.q1",
          type: "past",
          text: "Tell us about an occasion when you were given money, supplies or equipment to use. How did you handle it?",
          probes: [
            { about: "action", text: "What did you do with what was left?" },
            { about: "reasons", text: "How did you decide what to use it for?" },
            { about: "result", text: "What could someone check afterwards?" },
          ],
        },
        {
          id: "opm.business-acumen.awareness.q2",
          type: "situational",
          text: "You need something for a task, and nobody has approved the purchase. How would you proceed?",
          probes: [
            { about: "action", text: "What would be your first step?" },
            { about: "reasons", text: "Which points would you weigh, and why?" },
            { about: "result", text: "How would the purchase be accounted for?" },
          ],
        },
      ],
    },
    {
      id: "opm.business-acumen.basic",
      ...BASIC,
      indicators: [
        "Estimates what a piece of work will cost in time, money and equipment.",
        "Compares offers by price and by what they include.",
        "Compares spending with the plan each month and reports differences.",
        "Asks finance or personnel specialists when a rule is unclear.",
      ],
      anchors: [
        "Named a sum without saying what it was made of, or showed nothing.",
        "Recorded costs as they arose; an estimate beforehand was made by others.",
        "Estimated a task's costs, compared offers and reported differences from plan, with advice on rules.",
        "Moved money, staff or equipment within a unit when its plan no longer held, and asked about one rule.",
        "Planned a unit's means from its aims for several years, with little advice, and cuts were absorbed.",
      ],
      questions: [
        {
          id: "opm.business-acumen.basic.q1",
          type: "past",
          text: "Think of a piece of work whose cost you had to estimate. How did you do it?",
          probes: [
            { about: "action", text: "What did you include, and what did you leave out?" },
            { about: "reasons", text: "Where were you least sure, and why?" },
            { about: "result", text: "How far was the estimate from the real cost?" },
          ],
        },
        {
          id: "opm.business-acumen.basic.q2",
          type: "past",
          text: "Which purchase or contract did you help to choose? Describe how the offers were compared.",
          probes: [
            { about: "action", text: "What was your own part in the comparison?" },
            { about: "reasons", text: "What counted for more than the price, if anything?" },
            { about: "result", text: "How did the choice prove itself in use?" },
          ],
        },
      ],
    },
    {
      id: "opm.business-acumen.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Derives a unit's yearly plan for money, posts and equipment from its aims.",
        "Moves means from lesser to greater needs when the plan no longer holds.",
        "Justifies an investment by costs and gains over its whole life.",
        "Consults finance or personnel on the few cases that rules leave open.",
      ],
      anchors: [
        "Shared a cut equally, whatever it did to the work, or showed nothing.",
        "Estimated and followed the costs of single tasks; the unit's plan was made by others.",
        "Planned a unit's means from its aims, moved them when they were cut and gave figures for the choice.",
        "Decided without advice on a large investment whose gains were uncertain and lay years ahead.",
        "Reshaped money, staff and technology of several units for later needs, with controls that found waste.",
      ],
      questions: [
        {
          id: "opm.business-acumen.intermediate.q1",
          type: "past",
          text: "Which cut in money, staff or equipment have you had to carry out? Explain how you decided.",
          probes: [
            { about: "action", text: "What did you protect, and what did you reduce?" },
            { about: "reasons", text: "Which figures spoke for that, and which against?" },
            { about: "result", text: "What effect did the cut have on the work?" },
          ],
        },
        {
          id: "opm.business-acumen.intermediate.q2",
          type: "past",
          text: "Describe an investment that you had to justify to those who pay. What were your arguments?",
          probes: [
            { about: "action", text: "How did you put the figures together?" },
            { about: "reasons", text: "What was the weakest point of your calculation?" },
            { about: "result", text: "What has the investment brought since?" },
          ],
        },
      ],
    },
    {
      id: "opm.business-acumen.advanced",
      ...ADVANCED,
      indicators: [
        "Decides between large investments whose gains are uncertain and lie years ahead.",
        "Reshapes staffing for skills that the organisation will need later.",
        "Sets up controls that reveal waste or misuse early.",
        "Uses technology to alter how work is done, not only its speed.",
      ],
      anchors: [
        "Asked for more means without showing what the present ones yield, or showed nothing.",
        "Planned and moved one unit's means within a year; choices of longer reach were taken by others.",
        "Decided alone between uncertain investments of several years and planned staff and controls for them.",
        "Secured an organisation's means after their source had collapsed, and advised another in that position.",
        "Advised leaders and funders on reforms of finance, staff or technology that several bodies now share.",
      ],
      questions: [
        {
          id: "opm.business-acumen.advanced.q1",
          type: "past",
          text: "What is the largest investment with uncertain gains that you have decided on? Tell us how you reached the decision.",
          probes: [
            { about: "action", text: "Whom did you consult, and what did you calculate yourself?" },
            { about: "reasons", text: "What would have made you refuse it?" },
            { about: "result", text: "What has it yielded, compared with what you expected?" },
          ],
        },
        {
          id: "opm.business-acumen.advanced.q2",
          type: "past",
          text: "When did you change the mix of staff or technology to suit needs several years ahead? Describe how you did it.",
          probes: [
            { about: "action", text: "With which step did you begin?" },
            { about: "reasons", text: "How did you know which skills or tools would be needed?" },
            { about: "result", text: "Which of your expectations were wrong?" },
          ],
        },
      ],
    },
    {
      id: "opm.business-acumen.expert",
      ...EXPERT,
      indicators: [
        "Secures the means of an organisation whose funding or technology has collapsed.",
        "Weighs financial, human and technical risks that cannot be put into one figure.",
        "Advises other leaders and their funders on investment and reform.",
        "Designs rules for spending that several organisations can share.",
      ],
      anchors: [
        "Managed the collapse by delay and left its costs to successors, or showed nothing.",
        "Decided on large investments in an organisation whose funding and technology were secure.",
        "Secured an organisation whose funding or technology had collapsed, and advised leaders on such cases.",
        "Secured such an organisation by a reform that opposed funders paid for and other bodies then copied.",
        "Designed rules of funding or investment that several organisations share and that audits have confirmed.",
      ],
      questions: [
        {
          id: "opm.business-acumen.expert.q1",
          type: "past",
          text: "Describe a situation in which an organisation's funding or technology collapsed. What did you do to secure its work?",
          probes: [
            { about: "action", text: "What did you do in the first week, and in the first year?" },
            {
              about: "reasons",
              text: "Which risks could not be put into figures, and how did you weigh them?",
            },
            { about: "result", text: "How secure is the organisation today?" },
          ],
        },
        {
          id: "opm.business-acumen.expert.q2",
          type: "past",
          text: "Who among leaders or funders has followed your advice on a reform of their finances? Tell us about it.",
          probes: [
            { about: "action", text: "What did you examine before you advised?" },
            { about: "reasons", text: "On which point did you disagree with them?" },
            { about: "result", text: "What can be seen in their accounts now?" },
          ],
        },
      ],
    },
  ],
};
