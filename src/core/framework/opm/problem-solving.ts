import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const PROBLEM_SOLVING: FrameworkCompetency = {
  id: "opm.problem-solving",
  name: "Problem Solving",
  nameStanding: "attested",
  alsoNamed: ["Résolution de problèmes", "Résolution des problèmes"],
  group: "IT posts",
  definition: "Finds out what is wrong and why, compares ways to put it right and carries one through.",
  levels: [
    {
      id: "opm.problem-solving.awareness",
      ...AWARENESS,
      indicators: [
        "Describes what is wrong in terms that others can check.",
        "Tries the known steps for a familiar fault in the order given.",
        "Reports to a supervisor what was tried and what happened.",
      ],
      anchors: [
        "Left the fault for others to discover, or showed nothing.",
        "Reported that something was wrong; what exactly, and since when, came only when asked.",
        "Described a familiar fault, tried the known steps in order and reported what had happened.",
        "Gathered facts on a fault that the known steps did not cure, and tested a cause that a colleague named.",
        "Found the causes of several unfamiliar faults with some advice, and made sure that they were gone.",
      ],
      questions: [
        {
          id: "opm.problem-solving.awareness.q1",
          type: "past",
          text: "Which difficulty did you last meet in a simple daily task? Tell us what you did about it.",
          probes: [
            { about: "action", text: "What was your first step?" },
            { about: "reasons", text: "How did you decide what to try?" },
            { about: "result", text: "What was the state of things when you stopped?" },
          ],
        },
        {
          id: "opm.problem-solving.awareness.q2",
          type: "situational",
          text: "A device or a form that you use every day does not work as usual this morning. How would you go about it?",
          probes: [
            { about: "action", text: "What would you try first?" },
            { about: "reasons", text: "Why would you begin there?" },
            { about: "result", text: "What would others know about it at the end?" },
          ],
        },
      ],
    },
    {
      id: "opm.problem-solving.basic",
      ...BASIC,
      indicators: [
        "Gathers facts before naming a cause.",
        "Compares two or more possible causes with the help of a colleague.",
        "Tests one cause at a time.",
        "Confirms afterwards that the fault has gone.",
      ],
      anchors: [
        "Changed things at random until the fault disappeared or grew, or showed nothing.",
        "Tried the known steps; when they did not work, the case was handed on without facts.",
        "Gathered facts, tested possible causes one by one with advice and confirmed that the fault was gone.",
        "Separated two linked causes in a difficult case and compared remedies, with advice on the choice only.",
        "Solved several cases with linked causes and incomplete facts, and colleagues reused the remedies.",
      ],
      questions: [
        {
          id: "opm.problem-solving.basic.q1",
          type: "past",
          text: "Tell us about a fault that could have had two or three causes. How did you find the right one?",
          probes: [
            { about: "action", text: "Which facts did you collect?" },
            { about: "reasons", text: "What spoke for each of the causes?" },
            { about: "result", text: "How sure were you afterwards, and on what grounds?" },
          ],
        },
        {
          id: "opm.problem-solving.basic.q2",
          type: "past",
          text: "Describe a problem for which you needed the advice of a colleague. What did you do before and after asking?",
          probes: [
            { about: "action", text: "What exactly did you ask for?" },
            { about: "reasons", text: "Why did you ask then, and that person?" },
            { about: "result", text: "What can you now do without asking?" },
          ],
        },
      ],
    },
    {
      id: "opm.problem-solving.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Separates several linked causes from their symptoms.",
        "Compares remedies by cost, risk and side effects.",
        "Decides on incomplete information and says what is assumed.",
        "Asks for advice on single points, with a proposal ready.",
      ],
      anchors: [
        "Treated the symptom, and the fault came back, or showed nothing.",
        "Found one cause by testing; linked causes or side effects were pointed out by others.",
        "Separated linked causes, compared remedies by cost and risk, and decided on incomplete facts.",
        "Solved without advice a case that others had given up, by asking a different question.",
        "Solved unclear, disputed cases in more than one field, and the new remedies became normal practice.",
      ],
      questions: [
        {
          id: "opm.problem-solving.intermediate.q1",
          type: "past",
          text: "Describe a problem with more than one cause that you had to solve without all the facts. How did you go about it?",
          probes: [
            { about: "action", text: "How did you separate one cause from another?" },
            { about: "reasons", text: "What did you assume, and why?" },
            { about: "result", text: "Which of your assumptions proved wrong?" },
          ],
        },
        {
          id: "opm.problem-solving.intermediate.q2",
          type: "past",
          text: "When have you had to choose between remedies that each had a disadvantage? What did you choose?",
          probes: [
            { about: "action", text: "How did you compare them?" },
            { about: "reasons", text: "What would have made you choose another?" },
            { about: "result", text: "Which disadvantage appeared, and how large was it?" },
          ],
        },
      ],
    },
    {
      id: "opm.problem-solving.advanced",
      ...ADVANCED,
      indicators: [
        "Redefines a question that others have failed to solve as it was put.",
        "Brings together knowledge from fields that use different terms.",
        "Invents a remedy where no known one fits, and tries it on a small scale first.",
        "Foresees what a remedy will set off elsewhere and prepares for it.",
      ],
      anchors: [
        "Forced a known remedy on a case that it did not fit, or showed nothing.",
        "Analysed a difficult case by known methods and sought guidance where they ended.",
        "Redefined an unclear, disputed case without guidance and tried out a remedy of a new kind.",
        "Guided other specialists through a case without precedent, in which each remedy carried grave risk.",
        "Solved such cases in several fields and left a method that specialists elsewhere have adopted.",
      ],
      questions: [
        {
          id: "opm.problem-solving.advanced.q1",
          type: "past",
          text: "When have you solved something that others before you had tried and given up? Explain what you did differently.",
          probes: [
            { about: "action", text: "How did you put the question to yourself?" },
            { about: "reasons", text: "Why had the earlier attempts failed?" },
            { about: "result", text: "What did your solution cause elsewhere?" },
          ],
        },
        {
          id: "opm.problem-solving.advanced.q2",
          type: "past",
          text: "Think of a problem on which even the description was disputed. How did you reach a solution?",
          probes: [
            { about: "action", text: "Which steps did you take on your own?" },
            { about: "reasons", text: "Whose description did you set aside, and why?" },
            { about: "result", text: "What remained unsolved?" },
          ],
        },
      ],
    },
    {
      id: "opm.problem-solving.expert",
      ...EXPERT,
      indicators: [
        "Takes on cases without precedent in which each remedy carries grave risk.",
        "Distinguishes what can be solved from what can only be contained.",
        "Advises other specialists on method when their own attempts have ended.",
        "Turns a single solution into a method that others can apply.",
      ],
      anchors: [
        "Promised a solution and moved the harm elsewhere, or showed nothing.",
        "Solved a disputed case alone; the method stayed with that case and that person.",
        "Solved a case without precedent in which each remedy carried risk, and advised others on method.",
        "Directed specialists of different fields in such a case and turned the solution into a method.",
        "Gave several fields a method for cases thought insoluble, and others have built on it for years.",
      ],
      questions: [
        {
          id: "opm.problem-solving.expert.q1",
          type: "past",
          text: "In which case without precedent did you have to act although each remedy carried grave risk? Tell us how you proceeded.",
          probes: [
            { about: "action", text: "How did you use the first days?" },
            { about: "reasons", text: "Which risk did you accept, and on what grounds?" },
            { about: "result", text: "Who has used your way of working since, and for what?" },
          ],
        },
        {
          id: "opm.problem-solving.expert.q2",
          type: "past",
          text: "Which specialists have turned to you when their own attempts had failed? Describe one such case.",
          probes: [
            { about: "action", text: "What was your contribution, and what was theirs?" },
            { about: "reasons", text: "What had they overlooked, or been right about?" },
            { about: "result", text: "What could they do alone afterwards?" },
          ],
        },
      ],
    },
  ],
};
