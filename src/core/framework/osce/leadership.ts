import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "osce.leadership",
  name: "Leadership",
  nameStanding: "attested",
  alsoNamed: ["Leading People", "Encadrement", "Direction", "Aptitude à diriger"],
  group: "Managerial competencies",
  definition: "Gives people direction and trust, and answers for what they do together.",
  indicators: [
    "Explains the aim and the reasons to those who carry it out.",
    "Hands over tasks together with the powers they need.",
    "Tells people what they do rightly and what they must change.",
    "Protects the group from pressure that hinders its work.",
  ],
  questions: [
    {
      id: "osce.leadership.q1",
      type: "past",
      text: "Tell us about a group of people whose work you directed. How did you bring them to a result?",
      probes: [
        { about: "action", text: "What did you decide yourself, and what did you hand over?" },
        { about: "reasons", text: "Why did you lead this group in that way?" },
        { about: "result", text: "What could the group do at the end that it could not before?" },
      ],
    },
    {
      id: "osce.leadership.q2",
      type: "past",
      text: "Think of a conflict between two people who worked for you. What steps did you take?",
      probes: [
        { about: "action", text: "How did you hear each of them?" },
        { about: "reasons", text: "What was the conflict about, in your view?" },
        { about: "result", text: "How did they work together a few months later?" },
      ],
    },
  ],
  levels: [],
};
