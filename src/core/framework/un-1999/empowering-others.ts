import type { FrameworkCompetency } from "#core/model/framework.ts";

export const EMPOWERING_OTHERS: FrameworkCompetency = {
  id: "un-1999.empowering-others",
  name: "Empowering Others",
  nameStanding: "unconfirmed",
  alsoNamed: ["Autonomisation", "Aptitude à responsabiliser autrui", "Responsabilisation"],
  group: "Managerial competencies",
  definition: "Hands over tasks together with the power to decide, and supports those who carry them out.",
  indicators: [
    "Says which result is wanted and leaves the way to the person.",
    "Hands over the right to sign, spend or speak along with the task.",
    "Asks for people's own solution before giving one.",
    "Defends a decision taken by a member of the team, also when it is not own choice.",
  ],
  questions: [
    {
      id: "un-1999.empowering-others.q1",
      type: "past",
      text: "Which responsibility that was yours have you handed to someone else? Tell us how you did it.",
      probes: [
        { about: "action", text: "What did you tell the person about the limits?" },
        { about: "reasons", text: "What did you fear, and what did you do about that?" },
        { about: "result", text: "What has the person made of it?" },
      ],
    },
    {
      id: "un-1999.empowering-others.q2",
      type: "past",
      text: "When did someone decide a matter you had handed over, and decide it differently from you? Describe your reaction.",
      probes: [
        { about: "action", text: "What did you say to the person, and to others?" },
        { about: "reasons", text: "Why did you intervene, or why not?" },
        { about: "result", text: "How does that person decide today?" },
      ],
    },
    {
      id: "un-1999.empowering-others.q3",
      type: "past",
      text: "How did you deal with an employee who asked you about every small decision? Describe one conversation.",
      probes: [
        { about: "action", text: "What did you answer in that conversation?" },
        { about: "reasons", text: "Why did the employee not decide alone?" },
        { about: "result", text: "What does the employee decide without you now?" },
      ],
    },
  ],
  levels: [],
};
