import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const ORAL_COMMUNICATION: FrameworkCompetency = {
  id: "opm.oral-communication",
  name: "Oral Communication",
  nameStanding: "attested",
  alsoNamed: ["Communication orale", "Expression orale"],
  group: "IT posts",
  definition: "Speaks so that listeners understand and can act, and listens to what they say in return.",
  levels: [
    {
      id: "opm.oral-communication.awareness",
      ...AWARENESS,
      indicators: [
        "Passes on a short message in full and in plain words.",
        "Listens to the end before answering.",
        "Asks for repetition when something was not understood.",
      ],
      anchors: [
        "Left listeners without the message or spoke over them, or showed nothing.",
        "Gave part of a simple message; listeners had to ask for the rest.",
        "Passed on a short message in full, listened to the end and asked when something was not understood.",
        "Explained an unfamiliar subject to listeners in a prepared order, after a colleague had checked it.",
        "Explained unfamiliar subjects to several groups, checked what they had understood and explained anew.",
      ],
      questions: [
        {
          id: "opm.oral-communication.awareness.q1",
          type: "past",
          text: "When did you have to pass on a spoken message to another person? Describe how you did it.",
          probes: [
            { about: "action", text: "What did you do before you passed it on?" },
            { about: "reasons", text: "Why did you use those words?" },
            { about: "result", text: "What did the person do after hearing it?" },
          ],
        },
        {
          id: "opm.oral-communication.awareness.q2",
          type: "situational",
          text: "A supervisor explains a task to you, and you follow only half of it. What would you say or do?",
          probes: [
            { about: "action", text: "Which words would you use?" },
            { about: "reasons", text: "Why at that moment, and not earlier or later?" },
            { about: "result", text: "How would you know that you had understood the task?" },
          ],
        },
      ],
    },
    {
      id: "opm.oral-communication.basic",
      ...BASIC,
      indicators: [
        "Prepares a short talk in a clear order and has it checked.",
        "Explains terms that listeners may not know.",
        "Finds out what listeners have understood.",
        "Answers expected questions and comes back later with answers to the others.",
      ],
      anchors: [
        "Spoke in terms that listeners did not know and took no notice of it, or showed nothing.",
        "Passed on simple facts; order and explanation came only after listeners had asked.",
        "Prepared a short talk with advice, explained its terms and made sure that listeners had understood.",
        "Changed a talk while speaking because a mixed group did not follow, and answered unforeseen questions.",
        "Spoke to mixed or doubting groups on several occasions with little advice, and they acted on what they heard.",
      ],
      questions: [
        {
          id: "opm.oral-communication.basic.q1",
          type: "past",
          text: "Which subject have you explained to people who knew nothing about it? Describe how you prepared and what you said.",
          probes: [
            { about: "action", text: "In which order did you present it?" },
            { about: "reasons", text: "How did you choose what to leave out?" },
            { about: "result", text: "What could those people do afterwards?" },
          ],
        },
        {
          id: "opm.oral-communication.basic.q2",
          type: "past",
          text: "Tell us about a short talk that you gave to a group. How did your listeners follow it?",
          probes: [
            { about: "action", text: "What did you do when questions came?" },
            { about: "reasons", text: "What made you choose that form of talk?" },
            { about: "result", text: "What have you kept or altered in later talks?" },
          ],
        },
      ],
    },
    {
      id: "opm.oral-communication.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Chooses content and words for listeners whose knowledge of the subject differs.",
        "Changes the talk while speaking when listeners do not follow.",
        "Answers unforeseen questions and says openly what is not known.",
        "Restates an objection fairly before replying to it.",
      ],
      anchors: [
        "Repeated the prepared text, whatever listeners asked, or showed nothing.",
        "Explained a prepared subject in order; unforeseen questions or doubts remained without an answer.",
        "Suited the talk to a mixed group, changed it when they did not follow and met unforeseen questions.",
        "Presented an unwelcome message to opposed listeners without support and came to an agreed next step.",
        "Brought senior or opposed listeners to decisions on disputed matters, and those decisions stood.",
      ],
      questions: [
        {
          id: "opm.oral-communication.intermediate.q1",
          type: "past",
          text: "Tell us about an occasion when your listeners knew different amounts about the subject. How did you speak to all of them?",
          probes: [
            { about: "action", text: "What did you do as the talk went on?" },
            { about: "reasons", text: "What told you how much each of them understood?" },
            { about: "result", text: "What did the different listeners remember later?" },
          ],
        },
        {
          id: "opm.oral-communication.intermediate.q2",
          type: "past",
          text: "What is the hardest question that you have been asked in front of others? How did you reply?",
          probes: [
            { about: "action", text: "What did you say at once, and what later?" },
            { about: "reasons", text: "What else could you have replied?" },
            { about: "result", text: "How did the exchange end?" },
          ],
        },
      ],
    },
    {
      id: "opm.oral-communication.advanced",
      ...ADVANCED,
      indicators: [
        "Presents an unwelcome message to senior or opposed listeners without support.",
        "Reduces a complex, disputed matter to the few points on which the decision depends.",
        "Hears what is meant behind what is said, and answers that.",
        "Brings a heated discussion back to its question.",
      ],
      anchors: [
        "Avoided the unwelcome point or lost the listeners over it, or showed nothing.",
        "Answered the doubts of a mixed group; listeners opposed to the message were left to a superior.",
        "Presented an unwelcome, complex matter alone to opposed listeners and brought them to a decision.",
        "Spoke in a crisis where each word was contested, and advised another person who had to do the same.",
        "Prepared leaders over years for hearings and crises, and what they said held when it was tested.",
      ],
      questions: [
        {
          id: "opm.oral-communication.advanced.q1",
          type: "past",
          text: "Think of a message that your listeners did not want to hear. How did you present it?",
          probes: [
            { about: "action", text: "What did you do when they objected?" },
            { about: "reasons", text: "Which points did you select, and on what grounds?" },
            { about: "result", text: "What was decided, and what became of relations?" },
          ],
        },
        {
          id: "opm.oral-communication.advanced.q2",
          type: "past",
          text: "Describe a meeting that became heated while you were speaking or presiding. What did you do?",
          probes: [
            { about: "action", text: "What were your words at the turning point?" },
            { about: "reasons", text: "What did you take to be the real disagreement?" },
            { about: "result", text: "Where did the discussion stand at the end?" },
          ],
        },
      ],
    },
    {
      id: "opm.oral-communication.expert",
      ...EXPERT,
      indicators: [
        "Speaks for the organisation in a crisis, when facts are few and each word is contested.",
        "Opens a conversation between parties who no longer listen to each other.",
        "Advises leaders on what to say, when and to whom.",
        "Coaches others before hearings, negotiations or press interviews.",
      ],
      anchors: [
        "Spoke in a crisis so that doubt or anger grew, or showed nothing.",
        "Presented hard matters alone to senior listeners, with the facts known and time to prepare.",
        "Spoke for the organisation in a crisis with few facts, and advised others on what to say.",
        "Spoke in a crisis to parties who no longer listened to each other, and brought them to an agreement.",
        "Changed how several organisations speak in a crisis, and their words were trusted in later ones.",
      ],
      questions: [
        {
          id: "opm.oral-communication.expert.q1",
          type: "past",
          text: "Describe a crisis in which you had to speak publicly before the facts were known. What did you say?",
          probes: [
            { about: "action", text: "How did you prepare in the time you had?" },
            { about: "reasons", text: "What did you hold back, and why?" },
            { about: "result", text: "How did your words stand once the facts were known?" },
          ],
        },
        {
          id: "opm.oral-communication.expert.q2",
          type: "past",
          text: "Whom have you advised before a hearing, a negotiation or another occasion where each word mattered? Tell us about one.",
          probes: [
            { about: "action", text: "What did you work on with that person?" },
            { about: "reasons", text: "Which advice was hardest to give, and why?" },
            { about: "result", text: "What happened on the occasion itself, and after it?" },
          ],
        },
      ],
    },
  ],
};
