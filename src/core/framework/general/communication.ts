import type { FrameworkCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: FrameworkCompetency = {
  id: "general.communication",
  name: "Communication",
  nameStanding: "ours",
  alsoNamed: [
    "Communicating",
    "Communication Skills",
    "Effective Communication",
    "Communicating Effectively",
    "Oral and Written Communication",
    "Written and Oral Communication",
    "Communiquer",
    "Communication efficace",
    "Compétences en communication",
    "Sens de la communication",
    "Aptitude à communiquer",
    "Communication orale et écrite",
  ],
  definition: "Gives and takes in information so that those concerned understand it and can act on it.",
  levels: [
    {
      id: "general.communication.explains-facts-to-colleagues",
      label: "Explains facts to colleagues",
      alsoLabelled: ["explique des faits à des collègues"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Gives the main point first and the details after it.",
        "Uses words that the listener knows, and explains a technical term.",
        "Listens to the end before answering.",
        "Writes messages that say who should do what.",
      ],
      anchors: [
        "Left colleagues without information or confused them, or showed nothing.",
        "Gave correct facts without order; colleagues had to ask what they meant for them.",
        "Gave the main point and then the facts, in words that colleagues knew, and listened to their questions.",
        "Prepared a different version for listeners outside the field and checked what they had understood.",
        "Fitted talks and texts to several audiences, and colleagues went on using them as models.",
      ],
      questions: [
        {
          id: "general.communication.explains-facts-to-colleagues.q1",
          type: "past",
          text: "What have you had to explain to a colleague who knew little about it? Describe how you explained it.",
          probes: [
            { about: "action", text: "With what did you begin?" },
            { about: "reasons", text: "How did you decide what to leave out?" },
            { about: "result", text: "How did you notice what the colleague had understood?" },
          ],
        },
        {
          id: "general.communication.explains-facts-to-colleagues.q2",
          type: "past",
          text: "Think of a message of yours that was misunderstood at work. What did you do when you noticed?",
          probes: [
            { about: "action", text: "What did you say or write the second time?" },
            { about: "reasons", text: "What had caused the misunderstanding, in your view?" },
            { about: "result", text: "What effect did the second message have?" },
          ],
        },
      ],
    },
    {
      id: "general.communication.adapts-the-message-to-the-audience",
      label: "Adapts the message to the audience",
      alsoLabelled: ["adapte le message au public"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Finds out what an audience knows and expects before speaking or writing.",
        "Chooses between talk, paper and picture according to who must act.",
        "Presents the same matter differently to specialists and to the public.",
        "Asks listeners to repeat a decision or a step in their own words.",
      ],
      anchors: [
        "Used the same words for everyone and blamed those who did not understand, or showed nothing.",
        "Explained the matter in the terms of own field; others understood only after asking.",
        "Learned what each audience knew and expected, and chose content, words and form for it.",
        "Answered for the organisation before critical outsiders and kept their attention on the facts.",
        "Represented the organisation in several disputed matters, and outsiders came to rely on its account.",
      ],
      questions: [
        {
          id: "general.communication.adapts-the-message-to-the-audience.q1",
          type: "past",
          text: "Tell us about a subject that you presented to two different audiences. What did you do differently?",
          probes: [
            { about: "action", text: "How did you prepare for each of them?" },
            { about: "reasons", text: "What did you leave out for one of them, and why?" },
            { about: "result", text: "What did each audience do with what it had heard?" },
          ],
        },
        {
          id: "general.communication.adapts-the-message-to-the-audience.q2",
          type: "past",
          text: "Which text of yours had to be understood by readers from outside your field? Explain how you wrote it.",
          probes: [
            { about: "action", text: "Who read it before you sent it, and what did you change?" },
            { about: "reasons", text: "Which part was hardest to put into plain words, and why?" },
            { about: "result", text: "What did readers ask or do after reading it?" },
          ],
        },
      ],
    },
    {
      id: "general.communication.speaks-for-the-organisation",
      label: "Speaks for the organisation",
      alsoLabelled: ["parle au nom de l’organisation"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Answers hostile questions in public with facts and without attack.",
        "Agrees a position with those in charge before speaking, and keeps to it.",
        "Admits a fault of the organisation and says what follows from it.",
        "Prepares others to give the same message in their own words.",
      ],
      anchors: [
        "Contradicted the organisation's position or avoided the public, or showed nothing.",
        "Presented prepared statements to friendly listeners; left difficult questions to others.",
        "Explained a disputed position to critical outsiders, answered their questions and kept to what was agreed.",
        "Found words for the organisation in a crisis, before all facts were known, and corrected them openly.",
        "Won the trust of the organisation's opponents over years, so that they asked for its view first.",
      ],
      questions: [
        {
          id: "general.communication.speaks-for-the-organisation.q1",
          type: "past",
          text: "When did you have to defend a position of your organisation before people who opposed it? How did you answer them?",
          probes: [
            { about: "action", text: "What did you say to the hardest question?" },
            { about: "reasons", text: "What did you decide not to say, and why?" },
            { about: "result", text: "What did those people report or decide afterwards?" },
          ],
        },
        {
          id: "general.communication.speaks-for-the-organisation.q2",
          type: "past",
          text: "Describe an occasion when your organisation was criticised in public and you had to respond. What did you say?",
          probes: [
            { about: "action", text: "With whom did you agree the answer beforehand?" },
            { about: "reasons", text: "Which other answer was proposed, and what was against it?" },
            { about: "result", text: "How did the criticism develop after your answer?" },
          ],
        },
      ],
    },
  ],
};
