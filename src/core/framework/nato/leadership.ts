import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "nato.leadership",
  name: "Leadership",
  nameStanding: "attested",
  alsoNamed: ["Qualités de chef", "Aptitude à diriger", "Encadrement"],
  definition: "Gives a group a direction and the means to follow it, and holds the group together.",
  levels: [
    {
      id: "nato.leadership.communicates-a-compelling-vision",
      label: "Communicates a compelling vision",
      alsoLabelled: ["communique une vision convaincante", "communique une vision mobilisatrice"],
      labelStanding: "attested",
      order: 1,
      orderStanding: "inferred",
      indicators: [
        "Describes a future state in words that people outside the field can repeat.",
        "Explains why the aim matters to those who hear it.",
        "Links the aim to what each group does every day.",
        "Uses the aim in decisions on people, money and time.",
        "Asks how the aim was understood and explains it anew where it was not.",
      ],
      anchors: [
        "Gave orders or figures and no aim beyond them, or showed nothing.",
        "Announced an aim in general terms; its meaning for people's work came only when asked.",
        "Described an aim that people could repeat, said why it mattered and linked it to their work.",
        "Won over people who had doubted or opposed the aim, and used it to decide on money, posts or time.",
        "Gave people in several organisations an aim that they pursued for years without further orders.",
      ],
      questions: [
        {
          id: "nato.leadership.communicates-a-compelling-vision.q1",
          type: "past",
          text: "Tell us about a long-term aim that you set for the people who worked for you. How did you present it to them?",
          probes: [
            { about: "action", text: "Which words did you use, and to whom?" },
            { about: "reasons", text: "Why that aim and not another?" },
            { about: "result", text: "How did people several levels below you describe it later?" },
          ],
        },
        {
          id: "nato.leadership.communicates-a-compelling-vision.q2",
          type: "past",
          text: "Describe a time when people did their work but no longer saw its purpose. What was your message to them?",
          probes: [
            { about: "action", text: "How, when and where did you say it?" },
            { about: "reasons", text: "Why had the purpose been lost, in your view?" },
            { about: "result", text: "What did people do differently afterwards?" },
          ],
        },
        {
          id: "nato.leadership.communicates-a-compelling-vision.q3",
          type: "situational",
          text: "You become head of a staff whose sections work in different directions. What would you tell them in your first months?",
          probes: [
            { about: "action", text: "How would you arrive at your message?" },
            { about: "reasons", text: "What would you leave unsaid at first, and why?" },
            { about: "result", text: "What would show you that it had been understood?" },
          ],
        },
      ],
    },
  ],
};
