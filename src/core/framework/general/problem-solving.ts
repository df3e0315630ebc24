import type { FrameworkCompetency } from "#core/model/framework.ts";

export const PROBLEM_SOLVING: FrameworkCompetency = {
  id: "general.problem-solving",
  name: "Problem Solving",
  nameStanding: "ours",
  alsoNamed: [
    "Solving Problems",
    "Problem Solving Skills",
    "Analysis and Problem Solving",
    "Problem Analysis and Solving",
    "Résolution de problèmes",
    "Résolution des problèmes",
    "Analyse et résolution de problèmes",
    "Capacité à résoudre les problèmes",
    "Aptitude à résoudre les problèmes",
  ],
  definition: "Finds out why something does not work and what to do so that it does.",
  levels: [
    {
      id: "general.problem-solving.resolves-familiar-problems",
      label: "Resolves familiar problems",
      alsoLabelled: ["résout des problèmes connus"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Describes the fault and when it occurs before acting.",
        "Tries the known remedies in a reasoned order.",
        "Tests whether the fault is gone.",
        "Passes on what exceeds own means, together with what was tried.",
      ],
      anchors: [
        "Left the fault to others or acted without looking, or showed nothing.",
        "Tried one known remedy; asked for help when it failed, or the fault came back.",
        "Described the fault, tried known remedies in a reasoned order and tested that it was gone.",
        "Looked for the cause of a fault that no known remedy cured, and removed it.",
        "Removed the causes of several such faults, and colleagues used the remedies written down.",
      ],
      questions: [
        {
          id: "general.problem-solving.resolves-familiar-problems.q1",
          type: "past",
          text: "Which problem have you had to put right more than once in your work? Describe how you proceeded the last time.",
          probes: [
            { about: "action", text: "What did you check first?" },
            { about: "reasons", text: "Why did you begin there?" },
            { about: "result", text: "How did you know that it was solved?" },
          ],
        },
        {
          id: "general.problem-solving.resolves-familiar-problems.q2",
          type: "past",
          text: "Tell us about a problem that you could not solve alone. What did you do with it?",
          probes: [
            { about: "action", text: "What had you tried before you asked?" },
            { about: "reasons", text: "How did you choose whom to ask?" },
            { about: "result", text: "What did you learn from the solution?" },
          ],
        },
      ],
    },
    {
      id: "general.problem-solving.traces-new-problems-to-their-causes",
      label: "Traces new problems to their causes",
      alsoLabelled: ["remonte à la cause de problèmes nouveaux"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Gathers facts from several sources before naming a cause.",
        "Tests one explanation against another.",
        "Acts on the cause instead of on its effects.",
        "Checks the remedy for unwanted effects.",
      ],
      anchors: [
        "Blamed persons or chance for the problem, or showed nothing.",
        "Applied a remedy known from other cases; the cause remained and the problem returned.",
        "Gathered facts, tested several explanations and acted on the cause.",
        "Found a cause that lay with several parties and brought them to act on it together.",
        "Resolved several such shared problems, and the parties went on to deal with new ones jointly.",
      ],
      questions: [
        {
          id: "general.problem-solving.traces-new-problems-to-their-causes.q1",
          type: "past",
          text: "Think of a problem whose cause nobody knew at first. How did you find the cause?",
          probes: [
            { about: "action", text: "Which facts did you gather, and from whom?" },
            { about: "reasons", text: "Which explanation proved wrong, and how did you notice?" },
            { about: "result", text: "How long did the solution last?" },
          ],
        },
        {
          id: "general.problem-solving.traces-new-problems-to-their-causes.q2",
          type: "past",
          text: "When did a solution of yours create a new difficulty? Describe what you did about it.",
          probes: [
            { about: "action", text: "How did you find out about it?" },
            { about: "reasons", text: "Why had you not foreseen it?" },
            { about: "result", text: "What was the final state of things?" },
          ],
        },
      ],
    },
    {
      id: "general.problem-solving.resolves-problems-shared-by-several-parties",
      label: "Resolves problems shared by several parties",
      alsoLabelled: ["résout des problèmes communs à plusieurs parties"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Describes the problem in terms that all parties accept.",
        "Separates what each party causes from what each can change.",
        "Finds a first step from which every party gains.",
        "Sets up a way to deal with the same problem in future.",
      ],
      anchors: [
        "Defended one party's view of the problem, or showed nothing.",
        "Traced own side's part in the cause; left the rest to the other parties.",
        "Described the problem in common terms, found what each could change and agreed steps that all took.",
        "Resolved a problem that had lasted for years or that others had failed to resolve.",
        "Gave many parties a lasting means of finding causes before harm was done.",
      ],
      questions: [
        {
          id: "general.problem-solving.resolves-problems-shared-by-several-parties.q1",
          type: "past",
          text: "Describe a problem that several organisations or departments had in common and that you helped to solve. How did you proceed?",
          probes: [
            { about: "action", text: "How did you bring the parties to describe it in the same way?" },
            { about: "reasons", text: "Which solution did you reject, and who had wanted it?" },
            { about: "result", text: "What does each party do differently today?" },
          ],
        },
        {
          id: "general.problem-solving.resolves-problems-shared-by-several-parties.q2",
          type: "past",
          text: "Which long-standing problem have you taken on after others had given up? Tell us what you did.",
          probes: [
            { about: "action", text: "What was your first step?" },
            { about: "reasons", text: "Why had earlier attempts failed, in your view?" },
            { about: "result", text: "What part of the problem is still there?" },
          ],
        },
      ],
    },
  ],
};
