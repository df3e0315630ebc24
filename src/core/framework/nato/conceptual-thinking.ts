import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CONCEPTUAL_THINKING: FrameworkCompetency = {
  id: "nato.conceptual-thinking",
  name: "Conceptual Thinking",
  nameStanding: "attested",
  alsoNamed: ["Réflexion conceptuelle", "Pensée conceptuelle"],
  definition:
    "Recognises what situations have in common and forms ideas that explain them or shape what comes next.",
  levels: [
    {
      id: "nato.conceptual-thinking.sees-patterns-based-on-life-work-experience",
      label: "Sees patterns based on life/work experience",
      alsoLabelled: [
        "discerne des schémas à partir de son expérience personnelle ou professionnelle",
        "perçoit des schémas d’après son expérience de vie ou de travail",
      ],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Compares a present situation with situations met before.",
        "Names what is the same and what is different.",
        "Notices what does not fit with earlier experience.",
        "Draws from the comparison a step to take.",
      ],
      anchors: [
        "Treated each case as new and compared it with nothing, or showed nothing.",
        "Saw a likeness to an earlier case; what followed from it came only when asked.",
        "Compared the case with earlier ones, said what was alike and what differed, and acted on it.",
        "Used a rule, model or theory learned elsewhere to explain the case, and adapted it where it did not fit.",
        "Explained several cases by one rule or model, tested it, and others worked with it afterwards.",
      ],
      questions: [
        {
          id: "nato.conceptual-thinking.sees-patterns-based-on-life-work-experience.q1",
          type: "past",
          text: "When did something that you had experienced before help you to understand a new situation? What did you recognise?",
          probes: [
            { about: "action", text: "What did you do with that observation?" },
            { about: "reasons", text: "Why did you think that the two were comparable?" },
            { about: "result", text: "What showed you later that you were right or wrong?" },
          ],
        },
        {
          id: "nato.conceptual-thinking.sees-patterns-based-on-life-work-experience.q2",
          type: "past",
          text: "Describe something that returned again and again in your work, such as the same fault or question. How did you notice it?",
          probes: [
            { about: "action", text: "What did you do once you had noticed?" },
            { about: "reasons", text: "What else could have explained it?" },
            { about: "result", text: "What happened to it afterwards?" },
          ],
        },
        {
          id: "nato.conceptual-thinking.sees-patterns-based-on-life-work-experience.q3",
          type: "past",
          text: "Think of a case in which you sensed early that something was wrong. What was your impression based on?",
          probes: [
            { about: "action", text: "What was your next step?" },
            { about: "reasons", text: "What made you doubt your impression, or trust it?" },
            { about: "result", text: "What did it prove to be in the end?" },
          ],
        },
      ],
    },
    {
      id: "nato.conceptual-thinking.creates-new-concepts",
      label: "Creates new concepts",
      alsoLabelled: ["crée de nouveaux concepts", "élabore de nouveaux concepts"],
      labelStanding: "attested",
      order: 2,
      orderStanding: "inferred",
      indicators: [
        "Puts forward an idea that stood in no handbook or earlier practice.",
        "Says in plain words what the idea explains that older ones did not.",
        "Joins knowledge from fields that are usually kept apart.",
        "Tests the idea against cases that could refute it.",
        "Turns the idea into something that others can use.",
      ],
      anchors: [
        "Repeated ideas in general use and added none, or showed nothing.",
        "Applied a known model to a new case; the model itself stayed as it was.",
        "Formed an original idea that explained what known models did not, and made it usable for others.",
        "Joined several fields in one original idea, tested it against contrary cases and revised it.",
        "Formed several ideas that changed policy or practice elsewhere, and others developed them further.",
      ],
      questions: [
        {
          id: "nato.conceptual-thinking.creates-new-concepts.q1",
          type: "past",
          text: "Describe a problem for which no existing model, rule or method was of use. What did you put in its place?",
          probes: [
            { about: "action", text: "How did the idea take shape, step by step?" },
            { about: "reasons", text: "Which existing approach came nearest, and why was it not enough?" },
            { about: "result", text: "Who has used the idea since then, and for what?" },
          ],
        },
        {
          id: "nato.conceptual-thinking.creates-new-concepts.q2",
          type: "past",
          text: "Which idea of your own has changed how others see a subject? Explain it to us as you would to a newcomer.",
          probes: [
            { about: "action", text: "What did you do to develop it after the first thought?" },
            { about: "reasons", text: "What is the strongest argument against it?" },
            { about: "result", text: "What can people do with it that they could not do before?" },
          ],
        },
        {
          id: "nato.conceptual-thinking.creates-new-concepts.q3",
          type: "past",
          text: "Tell us about subjects that you brought together although they had been treated separately. What new idea came of it?",
          probes: [
            { about: "action", text: "Where did you find what you needed?" },
            { about: "reasons", text: "Why had nobody joined them before, in your view?" },
            { about: "result", text: "What was done differently as a consequence?" },
          ],
        },
      ],
    },
  ],
};
