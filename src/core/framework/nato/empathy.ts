import type { FrameworkCompetency } from "#core/model/framework.ts";

export const EMPATHY: FrameworkCompetency = {
  id: "nato.empathy",
  name: "Empathy",
  nameStanding: "attested",
  alsoNamed: ["Empathie"],
  definition:
    "Notices what other people feel and mean, including what they do not say, and takes it into account.",
  levels: [
    {
      id: "nato.empathy.reads-non-verbal-cues-and-understands-meanings",
      label: "Reads non-verbal cues and understands meanings",
      alsoLabelled: ["interprète les signes non verbaux et en comprend le sens"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Describes what a person's voice, face, posture or silence showed.",
        "Says what the person meant besides the words used.",
        "Asks whether the impression is right before acting on it.",
        "Adjusts own words, tone or pace to what was noticed.",
      ],
      anchors: [
        "Followed the words only or judged the person, or showed nothing.",
        "Noticed that a person was uneasy; learned what it meant only when told.",
        "Described tone, look or silence, said what the person meant by it and responded to that.",
        "Found the lasting concern behind the feeling and dealt with that concern.",
        "Found such concerns in several people or groups and brought them to deal differently with each other.",
      ],
      questions: [
        {
          id: "nato.empathy.reads-non-verbal-cues-and-understands-meanings.q1",
          type: "past",
          text: "Think of a conversation in which somebody's words said one thing and their manner another. How did you understand it?",
          probes: [
            { about: "action", text: "What did you say or do at that moment?" },
            { about: "reasons", text: "Which other explanation did you consider?" },
            { about: "result", text: "What did you learn later about what the person had meant?" },
          ],
        },
        {
          id: "nato.empathy.reads-non-verbal-cues-and-understands-meanings.q2",
          type: "past",
          text: "When did you notice that a colleague or visitor was not at ease, although they did not say so? How did you act?",
          probes: [
            { about: "action", text: "How did you approach the person?" },
            { about: "reasons", text: "What did you base your impression on?" },
            { about: "result", text: "How did the person react?" },
          ],
        },
        {
          id: "nato.empathy.reads-non-verbal-cues-and-understands-meanings.q3",
          type: "past",
          text: "Tell us about a meeting in which the atmosphere changed and nobody mentioned it. What did you notice?",
          probes: [
            { about: "action", text: "What did you do with what you had noticed?" },
            { about: "reasons", text: "How did you explain the change to yourself?" },
            { about: "result", text: "What came of the meeting?" },
          ],
        },
      ],
    },
  ],
};
