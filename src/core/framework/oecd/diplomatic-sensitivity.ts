import type { FrameworkCompetency } from "#core/model/framework.ts";

export const DIPLOMATIC_SENSITIVITY: FrameworkCompetency = {
  id: "oecd.diplomatic-sensitivity",
  name: "Diplomatic Sensitivity",
  nameStanding: "attested",
  alsoNamed: ["Sens de la diplomatie", "Sens diplomatique", "Sensibilité diplomatique"],
  group: "Interpersonal",
  definition:
    "Notices what matters to people of other countries, ranks and interests, and chooses words, time and form with that in view.",
  levels: [
    {
      id: "oecd.diplomatic-sensitivity.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Uses the form of address, title and order of rank that a visitor expects.",
        "Keeps confidential what is seen or heard in the office.",
        "Notices when a remark has embarrassed somebody, and corrects it.",
        "Asks about an unfamiliar custom before acting on a guess.",
      ],
      anchors: [
        "Repeated confidential matters or spoke without regard for the listener, or showed nothing.",
        "Observed forms that had been explained; embarrassment was pointed out by others.",
        "Asked about unfamiliar customs, kept confidences and corrected own words that had embarrassed someone.",
        "Fitted words and channel to the receiver and understood a refusal hidden in a polite answer.",
        "Prevented several misunderstandings between groups; colleagues ask for advice before they write or call.",
      ],
      questions: [
        {
          id: "oecd.diplomatic-sensitivity.level-1.q1",
          type: "past",
          text: "Think of a visitor or caller whose customs differed from those of your office. What did you do because of that?",
          probes: [
            { about: "action", text: "What did you prepare or say differently?" },
            { about: "reasons", text: "Why did you think it mattered to that person?" },
            { about: "result", text: "How did the person respond?" },
          ],
        },
        {
          id: "oecd.diplomatic-sensitivity.level-1.q2",
          type: "past",
          text: "When did you notice that something you had said or done was unwelcome? Tell us how you reacted.",
          probes: [
            { about: "action", text: "What did you do in that moment?" },
            { about: "reasons", text: "How do you explain the other person's reaction?" },
            { about: "result", text: "What was your contact with that person like afterwards?" },
          ],
        },
      ],
    },
    {
      id: "oecd.diplomatic-sensitivity.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Chooses between letter, call and visit according to the rank and habits of the receiver.",
        "Words a criticism or reminder so that the receiver can act on it without embarrassment.",
        "Understands a polite phrase as a refusal or a doubt where it is one.",
        "Checks whether a name, map or figure is disputed before it goes to another country.",
      ],
      anchors: [
        "Criticised people in front of others or used disputed names unchecked, or showed nothing.",
        "Observed courtesy and confidentiality; what was hinted at or disputed was noticed by others.",
        "Fitted form and channel to the receiver, understood hidden refusals and checked what was disputed.",
        "Foresaw which countries would object to a finding and told them privately before it was published.",
        "Calmed irritation between delegations or offices several times; both sides have asked for advice since.",
      ],
      questions: [
        {
          id: "oecd.diplomatic-sensitivity.level-2.q1",
          type: "past",
          text: "How did you last tell somebody of higher rank or in another country that something was wrong or late? Describe the exchange.",
          probes: [
            { about: "action", text: "Which words and which channel did you choose?" },
            { about: "reasons", text: "What did you leave unsaid, and why?" },
            { about: "result", text: "What did the other person do after that?" },
          ],
        },
        {
          id: "oecd.diplomatic-sensitivity.level-2.q2",
          type: "past",
          text: "Tell us about a polite answer that, as you found, did not mean what it said. How did you reply?",
          probes: [
            { about: "action", text: "How did you check whether you were right?" },
            { about: "reasons", text: "What made you think that something else was meant?" },
            { about: "result", text: "What became of the matter?" },
          ],
        },
      ],
    },
    {
      id: "oecd.diplomatic-sensitivity.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Knows which findings touch a dispute within or between countries, and consults before using them.",
        "Presents an unwelcome finding without weakening its content or offending those it concerns.",
        "Hears reservations that nobody states in the meeting and asks about them in private.",
        "Treats opposed delegations alike in time, tone and access.",
      ],
      anchors: [
        "Surprised people in public with unwelcome findings or took sides, or showed nothing.",
        "Selected words and channel for the receiver; political objections were seen only when raised.",
        "Consulted on what was disputed, asked in private about unstated doubts and treated opposed sides alike.",
        "Prepared colleagues for a tense meeting and restored contact after an incident between two parties.",
        "Earned the trust of opposed parties over years; each has asked for help in reaching the other.",
      ],
      questions: [
        {
          id: "oecd.diplomatic-sensitivity.level-3.q1",
          type: "past",
          text: "When did you have to present a finding that some of those present did not want to hear? Explain how you went about it.",
          probes: [
            { about: "action", text: "Whom did you speak to beforehand?" },
            { about: "reasons", text: "Why was the finding unwelcome, and to whom?" },
            { about: "result", text: "How much of the finding was accepted?" },
          ],
        },
        {
          id: "oecd.diplomatic-sensitivity.level-3.q2",
          type: "past",
          text: "Think of a meeting of different countries or institutions in which an objection remained unspoken. How did you respond to that?",
          probes: [
            { about: "action", text: "What did you do outside the meeting?" },
            { about: "reasons", text: "What do you think prevented them from speaking?" },
            { about: "result", text: "How did the meeting, or the next one, end?" },
          ],
        },
      ],
    },
    {
      id: "oecd.diplomatic-sensitivity.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Tells the team before a mission what can be said there, by whom and to whom.",
        "Raises a difficult matter at the rank and moment at which it can still be settled.",
        "Repairs relations after an offence, also when the team did not cause it.",
        "Lets the other side change its position without public embarrassment.",
      ],
      anchors: [
        "Left staff unprepared or answered an offence in public, or showed nothing.",
        "Respected sensitivities in own contacts; remarks by the team caused offence that others repaired.",
        "Prepared the team, found rank and moment for difficult matters and repaired relations after an offence.",
        "Took charge of an incident between institutions and delivered unwelcome messages to their heads.",
        "Preserved trust between opposed institutions through repeated incidents; they still use the same channel.",
      ],
      questions: [
        {
          id: "oecd.diplomatic-sensitivity.level-4.q1",
          type: "past",
          text: "Describe an occasion when relations with an important partner of your team were damaged. What did you do to restore them?",
          probes: [
            { about: "action", text: "Which message did you send, and through whom?" },
            { about: "reasons", text: "How did each side see what had happened?" },
            { about: "result", text: "What are relations like today?" },
          ],
        },
        {
          id: "oecd.diplomatic-sensitivity.level-4.q2",
          type: "situational",
          text: "A member of your team has offended a delegation in a public meeting without noticing. How would you proceed?",
          probes: [
            { about: "action", text: "What would you do before the meeting ends?" },
            { about: "reasons", text: "Why would you apologise, or why not?" },
            { about: "result", text: "What would you want the team member to learn?" },
          ],
        },
      ],
    },
    {
      id: "oecd.diplomatic-sensitivity.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Delivers unwelcome messages to ministers or heads of institutions in person and without ambiguity.",
        "Keeps the confidence of governments that oppose each other.",
        "Takes charge when an incident threatens relations between countries or institutions.",
        "Defends the impartiality of the organisation against pressure from a powerful member.",
      ],
      anchors: [
        "Avoided unwelcome messages or gave in to the most powerful side, or showed nothing.",
        "Repaired relations of own unit; messages to those in power were weakened or left to others.",
        "Delivered unwelcome messages at the top, retained the trust of opposed sides and resisted pressure.",
        "Reopened a broken channel between hostile sides during a public dispute, and both continued to use it.",
        "Changed how opposed countries or institutions deal with each other; the practice outlasted the dispute.",
      ],
      questions: [
        {
          id: "oecd.diplomatic-sensitivity.level-5.q1",
          type: "past",
          text: "Tell us about an unwelcome message that you had to give to a person in high office. How did you give it?",
          probes: [
            { about: "action", text: "What did you say in the first minutes?" },
            { about: "reasons", text: "Why did you choose that place and moment?" },
            { about: "result", text: "How did the person treat you and the organisation later?" },
          ],
        },
        {
          id: "oecd.diplomatic-sensitivity.level-5.q2",
          type: "past",
          text: "How have you worked with two governments or institutions that were in conflict with each other? Describe one situation.",
          probes: [
            { about: "action", text: "What did you tell one side about your contact with the other?" },
            { about: "reasons", text: "What would have been lost by taking a side?" },
            { about: "result", text: "What did each side say of you when it was over?" },
          ],
        },
      ],
    },
  ],
};
