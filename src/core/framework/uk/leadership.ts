import type { FrameworkCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: FrameworkCompetency = {
  id: "uk.leadership",
  name: "Leadership",
  nameStanding: "unconfirmed",
  alsoNamed: ["Leading", "Encadrement", "Aptitude à diriger"],
  definition: "Shows by own example what is expected, and makes people want to do their part.",
  indicators: [
    "Does in person what is asked of others.",
    "Says openly what the group accepts and what it does not.",
    "Includes people who are usually left out.",
    "Stays calm and visible when things go wrong.",
  ],
  questions: [
    {
      id: "uk.leadership.q1",
      type: "past",
      text: "Tell us about a time when people followed your example. What had you done?",
      probes: [
        { about: "action", text: "What exactly could others see you do?" },
        { about: "reasons", text: "Why did you act in that way?" },
        { about: "result", text: "Who acted in the same way afterwards, and how?" },
      ],
    },
    {
      id: "uk.leadership.q2",
      type: "past",
      text: "When did things go wrong for a group that relied on you? Describe how you led it then.",
      probes: [
        { about: "action", text: "What did you tell the group, and how often?" },
        { about: "reasons", text: "What did you keep from the group, and why?" },
        { about: "result", text: "In what condition was the group afterwards?" },
      ],
    },
  ],
  levels: [],
};
