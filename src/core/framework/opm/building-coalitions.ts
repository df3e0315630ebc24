import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const BUILDING_COALITIONS: FrameworkCompetency = {
  id: "opm.building-coalitions",
  name: "Building Coalitions",
  nameStanding: "attested",
  alsoNamed: [
    "Formation de coalitions",
    "Création de coalitions",
    "ECQ 5: Building Coalitions",
    "Building Coalitions/Communications",
  ],
  group: "Executive core qualifications",
  definition:
    "Finds parties with other interests, inside and outside, and brings them to act together for a common aim.",
  levels: [
    {
      id: "opm.building-coalitions.awareness",
      ...AWARENESS,
      indicators: [
        "Names the offices on which own tasks depend.",
        "Keeps agreements made with a colleague in another office.",
        "Takes a request to another office as instructed and brings back the answer.",
      ],
      anchors: [
        "Worked past other offices or spoke of them as opponents, or showed nothing.",
        "Contacted another office when told to; the answer or the agreement was followed up by others.",
        "Knew which offices the work depended on, brought back their answers and stood by what was agreed.",
        "Asked another office what it needed and made, with advice, an arrangement that suited both.",
        "Made several such arrangements with some guidance, and the contacts lasted after the matter was closed.",
      ],
      questions: [
        {
          id: "opm.building-coalitions.awareness.q1",
          type: "past",
          text: "Who outside your own group did you have to work with on a simple matter? Tell us how that went.",
          probes: [
            { about: "action", text: "How did you make contact and put your request?" },
            { about: "reasons", text: "Why did you need the other side for it?" },
            { about: "result", text: "What did each side have at the end?" },
          ],
        },
        {
          id: "opm.building-coalitions.awareness.q2",
          type: "situational",
          text: "Another office is late with something that your work depends on, and you know nobody there. What would you do next?",
          probes: [
            { about: "action", text: "What would you say when you reach someone there?" },
            { about: "reasons", text: "Why would you choose that way of contact?" },
            { about: "result", text: "What would you like both offices to know afterwards?" },
          ],
        },
      ],
    },
    {
      id: "opm.building-coalitions.basic",
      ...BASIC,
      indicators: [
        "Asks another office what it needs from joint work, and what it cannot give.",
        "Finds an arrangement that suits both sides on a limited matter.",
        "Clears proposals with a superior before offering them.",
        "Keeps contact after the matter is closed.",
      ],
      anchors: [
        "Demanded help and offered none, or showed nothing.",
        "Exchanged requests and answers with a known partner; what that partner needed was not asked.",
        "Asked what the other side needed and arranged limited joint work, on terms cleared with a superior.",
        "Found what partners with opposed interests shared, and took only one question back to a superior.",
        "Negotiated several agreements among opposed partners with few instructions, and they were kept.",
      ],
      questions: [
        {
          id: "opm.building-coalitions.basic.q1",
          type: "past",
          text: "Which arrangement with another office or group have you helped to make? Describe what each side wanted.",
          probes: [
            { about: "action", text: "What did you offer, and what did you ask?" },
            { about: "reasons", text: "Which of the other side's wishes did you understand least at first?" },
            { about: "result", text: "How does the arrangement work today?" },
          ],
        },
        {
          id: "opm.building-coalitions.basic.q2",
          type: "past",
          text: "Think of a contact in another organisation that you have kept for some time. What has come of it?",
          probes: [
            { about: "action", text: "What do you do to keep it?" },
            { about: "reasons", text: "Why is that contact worth the time?" },
            { about: "result", text: "What has the other side gained from it?" },
          ],
        },
      ],
    },
    {
      id: "opm.building-coalitions.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Sets out the interests of several partners and finds what they share.",
        "Negotiates what each partner gives and receives, inside and outside the organisation.",
        "Keeps partners together when one of them wishes to leave.",
        "Seeks instructions on points of principle and settles the others.",
      ],
      anchors: [
        "Argued for one side only until partners turned away, or showed nothing.",
        "Agreed on limited matters with one willing partner; opposed ones were left to a superior.",
        "Found what opposed partners shared, negotiated terms and kept them together when one wished to leave.",
        "Won a former opponent as a partner without instructions, in a dispute that the public could see.",
        "Brought former opponents into undertakings that lasted, by agreement prepared in private.",
      ],
      questions: [
        {
          id: "opm.building-coalitions.intermediate.q1",
          type: "past",
          text: "When have you had to bring partners with opposed interests to one agreement? What did you do?",
          probes: [
            { about: "action", text: "In what order did you talk to them?" },
            { about: "reasons", text: "What did they have in common, as you saw it?" },
            { about: "result", text: "Which part of the agreement was kept, and which was not?" },
          ],
        },
        {
          id: "opm.building-coalitions.intermediate.q2",
          type: "past",
          text: "Tell us about a partner who wished to leave a common project. How did you respond?",
          probes: [
            { about: "action", text: "What did you put to that partner?" },
            { about: "reasons", text: "What was the real reason for leaving, in your view?" },
            { about: "result", text: "What did the remaining partners do then?" },
          ],
        },
      ],
    },
    {
      id: "opm.building-coalitions.advanced",
      ...ADVANCED,
      indicators: [
        "Brings former opponents into a common undertaking without instructions.",
        "Studies the internal politics of each party and times proposals to suit them.",
        "Prepares agreement in private before positions harden in public.",
        "Gives up a present gain for a partner's support in later years.",
      ],
      anchors: [
        "Hardened the positions of the other parties, or showed nothing.",
        "Negotiated among partners who wished to agree, with instructions on the points in dispute.",
        "Brought former opponents into a common undertaking alone and prepared agreement before going public.",
        "United parties who had broken off contact, and advised another negotiator on whom to approach.",
        "Formed alliances of many organisations without a head, and others now run them.",
      ],
      questions: [
        {
          id: "opm.building-coalitions.advanced.q1",
          type: "past",
          text: "Describe a common undertaking for which you won people who had been your opponents. How did you win them?",
          probes: [
            { about: "action", text: "What did you do before anything was public?" },
            { about: "reasons", text: "Which pressure from their own side did they face?" },
            { about: "result", text: "Where have they supported you since?" },
          ],
        },
        {
          id: "opm.building-coalitions.advanced.q2",
          type: "past",
          text: "What have you given up in one matter to keep a partner for later ones? Explain your reasoning.",
          probes: [
            { about: "action", text: "How did you present it to your own side?" },
            { about: "reasons", text: "What did you expect in return, and when?" },
            { about: "result", text: "What came back in later years?" },
          ],
        },
      ],
    },
    {
      id: "opm.building-coalitions.expert",
      ...EXPERT,
      indicators: [
        "Unites parties between whom trust or contact has broken down.",
        "Forms alliances of many organisations in which nobody has authority over the others.",
        "Advises other negotiators on whom to approach, through whom and when.",
        "Secures an alliance against the departure of its founders.",
      ],
      anchors: [
        "Deepened a division that was to be overcome, or showed nothing.",
        "Won former opponents for one undertaking, within structures that already existed.",
        "United parties who had broken off contact in an alliance without a head, and advised other negotiators.",
        "Preserved such an alliance through a crisis in which its members had most reason to leave.",
        "Founded several such alliances; others have led them since, and more members have joined.",
      ],
      questions: [
        {
          id: "opm.building-coalitions.expert.q1",
          type: "past",
          text: "Which parties that refused contact with each other have you brought to act together? Tell us how it was done.",
          probes: [
            { about: "action", text: "Through whom did you reach each of them?" },
            { about: "reasons", text: "Why did you begin at that moment and not at another?" },
            { about: "result", text: "Who leads what you began?" },
          ],
        },
        {
          id: "opm.building-coalitions.expert.q2",
          type: "past",
          text: "When did an alliance that you had formed have to go on without its founders? Describe how you prepared for that.",
          probes: [
            { about: "action", text: "Which provisions did you make, and when?" },
            { about: "reasons", text: "Where did you think it could break?" },
            { about: "result", text: "How large and how active is it now?" },
          ],
        },
      ],
    },
  ],
};
