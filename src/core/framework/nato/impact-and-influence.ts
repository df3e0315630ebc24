import type { FrameworkCompetency } from "#core/model/framework.ts";

export const IMPACT_AND_INFLUENCE: FrameworkCompetency = {
  id: "nato.impact-and-influence",
  name: "Impact and Influence",
  nameStanding: "attested",
  alsoNamed: ["Persuasion et influence", "Impact et influence"],
  definition: "Brings others to a view, a decision or an action by means other than authority.",
  levels: [
    {
      id: "nato.impact-and-influence.takes-multiple-actions-to-persuade",
      label: "Takes multiple actions to persuade",
      alsoLabelled: ["prend de multiples mesures de persuasion", "prend de multiples mesures pour persuader"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Prepares facts, figures or examples before the conversation.",
        "Offers a second argument when the first is not accepted.",
        "Supports the spoken word with a document, a demonstration or a visit.",
        "Comes back to the matter after a refusal.",
      ],
      anchors: [
        "Stated a wish and gave up at the first refusal, or showed nothing.",
        "Prepared one argument and repeated it when it was not accepted.",
        "Tried several different means, backed by facts or examples, and came back after a refusal.",
        "Foresaw how the person would receive each argument and chose content and form for that person.",
        "Suited arguments to several parties and let others present some of them; the agreement lasted.",
      ],
      questions: [
        {
          id: "nato.impact-and-influence.takes-multiple-actions-to-persuade.q1",
          type: "past",
          text: "Who did not accept a proposal of yours at first? Describe what you did after that.",
          probes: [
            { about: "action", text: "What did you do in the days that followed?" },
            { about: "reasons", text: "Why did you go on, or stop, after the first answer?" },
            { about: "result", text: "What was agreed in the end?" },
          ],
        },
        {
          id: "nato.impact-and-influence.takes-multiple-actions-to-persuade.q2",
          type: "past",
          text: "Describe an occasion when you needed something from people over whom you had no authority. How did you try to convince them?",
          probes: [
            { about: "action", text: "What did you say, show or write?" },
            { about: "reasons", text: "Which of your arguments had least effect, and why?" },
            { about: "result", text: "What did they finally do?" },
          ],
        },
        {
          id: "nato.impact-and-influence.takes-multiple-actions-to-persuade.q3",
          type: "past",
          text: "What have you recently asked your superiors or another office to approve or pay for? How did you argue for it?",
          probes: [
            { about: "action", text: "In which order did you do things?" },
            { about: "reasons", text: "Which objection did you expect, and why?" },
            { about: "result", text: "What answer did you receive?" },
          ],
        },
      ],
    },
    {
      id: "nato.impact-and-influence.uses-complex-influence-strategies",
      label: "Uses complex influence strategies",
      alsoLabelled: [
        "recourt à des stratégies d’influence complexes",
        "utilise des stratégies d’influence complexes",
      ],
      labelStanding: "attested",
      order: 2,
      orderStanding: "inferred",
      indicators: [
        "Finds out who decides, who advises and what each party could lose.",
        "Combines formal and informal routes and fixes their order.",
        "Asks a person whom the other side trusts to present an argument.",
        "Leaves parties a way to change position without embarrassment.",
        "Prepares a second route in case the first is blocked.",
      ],
      anchors: [
        "Repeated one position or relied on rank, or showed nothing.",
        "Argued directly with one party after another, without a plan for the whole.",
        "Planned a sequence of steps through several people and fitted each to what that party wanted.",
        "Used formal and informal routes together in a dispute and changed the plan when one was blocked.",
        "Built alliances across organisations that lasted after the case and served later aims.",
      ],
      questions: [
        {
          id: "nato.impact-and-influence.uses-complex-influence-strategies.q1",
          type: "past",
          text: "When did several parties come to accept, through your work, what they had first refused? Describe how you proceeded.",
          probes: [
            { about: "action", text: "What did you do outside the formal meetings?" },
            { about: "reasons", text: "Which way did you decide not to take, and why?" },
            { about: "result", text: "How much of what they accepted is still in force?" },
          ],
        },
        {
          id: "nato.impact-and-influence.uses-complex-influence-strategies.q2",
          type: "past",
          text: "Tell us about a decision taken above or outside your organisation that you helped to shape. How did you go about it?",
          probes: [
            { about: "action", text: "What was your first step, and what was your last?" },
            { about: "reasons", text: "How did you choose whom to approach?" },
            { about: "result", text: "What did the decision owe to you, and what to others?" },
          ],
        },
        {
          id: "nato.impact-and-influence.uses-complex-influence-strategies.q3",
          type: "past",
          text: "Think of an attempt to gain support for a plan that an influential opponent blocked. What did you do next?",
          probes: [
            { about: "action", text: "Whom did you involve at that point?" },
            { about: "reasons", text: "How did you explain the opposition?" },
            { about: "result", text: "What had you gained, and what were relations like afterwards?" },
          ],
        },
      ],
    },
  ],
};
