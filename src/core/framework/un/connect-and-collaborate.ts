import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ALL_MANAGERS, ALL_STAFF, SENIOR_LEADERS } from "#core/framework/un/audiences.ts";

export const CONNECT_AND_COLLABORATE: FrameworkCompetency = {
  id: "un.connect-and-collaborate",
  name: "Connect and Collaborate",
  nameStanding: "attested",
  alsoNamed: [
    "Nouer des relations et collaborer",
    "Créer des liens et collaborer",
    "Se connecter et collaborer",
  ],
  group: "Behaviours",
  definition:
    "Forms working relations across offices and organisations, and uses them for aims that no party reaches alone.",
  levels: [
    {
      id: "un.connect-and-collaborate.all-staff",
      ...ALL_STAFF,
      indicators: [
        "Gets to know who does what in other offices.",
        "Shares own information before being asked.",
        "Keeps promises given to colleagues in other offices.",
        "Raises a disagreement with the person concerned first.",
      ],
      anchors: [
        "Worked alone, withheld information or complained about others, or showed nothing.",
        "Worked with known colleagues; people from other offices had to come and ask for information.",
        "Found the right people beyond own office, shared information unasked and did what was promised.",
        "Brought several offices together on one task, settled who does what and dealt with friction between them.",
        "Built cooperation between offices that had worked apart; they continued it without being asked.",
      ],
      questions: [
        {
          id: "un.connect-and-collaborate.all-staff.q1",
          type: "past",
          text: "What have you achieved at work only because people outside your own office helped? Describe how you won their help.",
          probes: [
            { about: "action", text: "What did you offer them in return?" },
            { about: "reasons", text: "How did you know whom to turn to?" },
            { about: "result", text: "What contact have you had with them since?" },
          ],
        },
        {
          id: "un.connect-and-collaborate.all-staff.q2",
          type: "past",
          text: "Tell us about a disagreement with a colleague over shared work. How did you treat it?",
          probes: [
            { about: "action", text: "What did you say to the colleague, and where?" },
            { about: "reasons", text: "What was the colleague's reason, as you understand it?" },
            { about: "result", text: "What came of the work, and of your relations?" },
          ],
        },
      ],
    },
    {
      id: "un.connect-and-collaborate.all-managers",
      ...ALL_MANAGERS,
      indicators: [
        "Settles with other managers who does what, before work begins.",
        "Brings a conflict between teams to an agreement that both keep.",
        "Frees people's time for aims shared with other offices.",
        "Ends habits that separate own team from others.",
      ],
      anchors: [
        "Guarded own area and spoke of other offices as rivals, or showed nothing.",
        "Worked with other offices on single tasks as they came up; left duties and friction unsettled.",
        "Agreed on shared aims and duties with other managers, and settled a conflict so that both sides kept to it.",
        "Joined partners outside the organisation, with different interests, in one arrangement of use to each.",
        "Founded a partnership of several organisations that has since taken on further tasks without being pressed.",
      ],
      questions: [
        {
          id: "un.connect-and-collaborate.all-managers.q1",
          type: "past",
          text: "Where have teams under different managers, yours among them, had to produce one result? Tell us how you arranged the work.",
          probes: [
            { about: "action", text: "What did you settle with the other managers beforehand?" },
            { about: "reasons", text: "Which duty was disputed, and with which arguments?" },
            { about: "result", text: "How did the other managers judge the result?" },
          ],
        },
        {
          id: "un.connect-and-collaborate.all-managers.q2",
          type: "past",
          text: "Describe a conflict between your team and another one. What did you do to settle it?",
          probes: [
            { about: "action", text: "What did you ask of your own team?" },
            { about: "reasons", text: "What did each side fear to lose?" },
            { about: "result", text: "How long did the settlement hold?" },
          ],
        },
      ],
    },
    {
      id: "un.connect-and-collaborate.senior-leaders",
      ...SENIOR_LEADERS,
      indicators: [
        "Finds the aim that organisations with different mandates can share.",
        "Gives up own visibility or control where the joint aim needs it.",
        "Keeps in contact with opponents and critics between disputes.",
        "Turns personal contacts into arrangements that successors can use.",
      ],
      anchors: [
        "Treated other organisations as rivals or as an audience, or showed nothing.",
        "Cooperated with other offices of the same organisation; relations outside it remained formal.",
        "Joined organisations with different mandates in one aim, and gave up some own control for it.",
        "Brought parties in open conflict to joint action, and held them together when one threatened to leave.",
        "Established cooperation among states or organisations that continued and grew under successors.",
      ],
      questions: [
        {
          id: "un.connect-and-collaborate.senior-leaders.q1",
          type: "past",
          text: "Which partnership between organisations did you help to found? Describe its beginnings.",
          probes: [
            { about: "action", text: "What was your own contribution to founding it?" },
            { about: "reasons", text: "What did your organisation give up for it, and why?" },
            { about: "result", text: "What does the partnership do today?" },
          ],
        },
        {
          id: "un.connect-and-collaborate.senior-leaders.q2",
          type: "past",
          text: "Think of a partner organisation whose aims ran against yours. How did you work with it?",
          probes: [
            { about: "action", text: "What did you do when talks stopped?" },
            { about: "reasons", text: "Where did you see common interests, and where none?" },
            { about: "result", text: "What did each organisation have at the end?" },
          ],
        },
      ],
    },
  ],
};
