import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEARNING_AND_DEVELOPMENT: FrameworkCompetency = {
  id: "eu.learning-and-development",
  name: "Learning and Development",
  nameStanding: "attested",
  alsoNamed: [
    "Learning",
    "Learning and Personal Development",
    "Apprentissage et développement",
    "Apprentissage et développement personnel",
    "Formation et développement",
  ],
  definition: "Turns experience, advice and study into abilities that show in later work.",
  indicators: [
    "Names a personal weakness and what is being done about it.",
    "Seeks advice before and after a difficult task.",
    "Applies in daily work what was studied.",
    "Passes new knowledge on to colleagues.",
  ],
  questions: [
    {
      id: "eu.learning-and-development.q1",
      type: "past",
      text: "Which advice about your work has changed what you do? Describe the change.",
      probes: [
        { about: "action", text: "What did you do differently the next time?" },
        { about: "reasons", text: "What did you think of the advice at first?" },
        { about: "result", text: "How do you notice the change in your work today?" },
      ],
    },
    {
      id: "eu.learning-and-development.q2",
      type: "past",
      text: "Tell us about a field of work in which you knew little and now know more. How did that come about?",
      probes: [
        { about: "action", text: "How much time did you give to it, and when?" },
        { about: "reasons", text: "Why did you choose this field?" },
        { about: "result", text: "What can you do now that you could not do before?" },
      ],
    },
  ],
  levels: [],
};
