import type { FrameworkCompetency } from "#core/model/framework.ts";

export const WORKING_ACROSS_CULTURES: FrameworkCompetency = {
  id: "general.working-across-cultures",
  name: "Working across Cultures",
  nameStanding: "ours",
  alsoNamed: [
    "Respect for Diversity",
    "Respecting Diversity",
    "Valuing Diversity",
    "Diversity and Inclusion",
    "Inclusion and Respect for Diversity",
    "Sensitivity to Diversity",
    "Respecting and Promoting Individual and Cultural Differences",
    "Cultural Awareness",
    "Cultural Sensitivity",
    "Intercultural Skills",
    "Intercultural Competence",
    "Cross-cultural Awareness",
    "Multicultural Awareness",
    "Respect de la diversité",
    "Diversité et inclusion",
    "Compétences interculturelles",
    "Sensibilité interculturelle",
    "Travail en milieu multiculturel",
    "Travailler dans un environnement multiculturel",
  ],
  definition:
    "Cooperates with people whose habits and expectations are different, and treats each with the same respect.",
  levels: [
    {
      id: "general.working-across-cultures.respects-other-ways-of-working",
      label: "Respects other ways of working",
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Asks how something is done elsewhere before calling it wrong.",
        "Uses plain words with people who speak in a second language.",
        "Follows the forms of courtesy that others expect.",
        "Objects to a remark that belittles a person or group.",
      ],
      anchors: [
        "Judged others by own habits or belittled them, or showed nothing.",
        "Stayed polite; learned what others expected only after causing offence.",
        "Asked about others' ways before judging, used plain words and followed the courtesy they expected.",
        "Changed own way of working so that people from elsewhere could take part as equals.",
        "Changed the habits of several mixed groups, and members of all sides described what they had gained.",
      ],
      questions: [
        {
          id: "general.working-across-cultures.respects-other-ways-of-working.q1",
          type: "past",
          text: "Tell us about a person whose way of working was strange to you at first. How did you work with that person?",
          probes: [
            { about: "action", text: "What did you ask or say about the difference?" },
            { about: "reasons", text: "What had you expected, and where did that come from?" },
            { about: "result", text: "What have you kept from that person's way?" },
          ],
        },
        {
          id: "general.working-across-cultures.respects-other-ways-of-working.q2",
          type: "past",
          text: "When did you unintentionally offend or confuse someone from another country or profession? What did you do next?",
          probes: [
            { about: "action", text: "What did you do when you noticed?" },
            { about: "reasons", text: "How did you explain the reaction?" },
            { about: "result", text: "What were relations like afterwards?" },
          ],
        },
      ],
    },
    {
      id: "general.working-across-cultures.adapts-to-colleagues-of-other-cultures",
      label: "Adapts to colleagues of other cultures",
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Chooses direct or indirect words according to the person addressed.",
        "Explains own customs without presenting them as the norm.",
        "Plans meetings and deadlines so that all sides can take part.",
        "Checks whether silence or agreement means the same to everyone.",
      ],
      anchors: [
        "Expected everyone else to adapt, or showed nothing.",
        "Respected differences but kept own way of working unchanged.",
        "Fitted words, meetings and deadlines to the people concerned and checked what agreement meant to them.",
        "Used the differences in a mixed group to find a result that no side had alone.",
        "Made several mixed groups work as one, and they kept their common rules when members changed.",
      ],
      questions: [
        {
          id: "general.working-across-cultures.adapts-to-colleagues-of-other-cultures.q1",
          type: "past",
          text: "Describe work with people from other cultures for which you had to change your own habits. What did you change?",
          probes: [
            { about: "action", text: "How did you find out what to change?" },
            { about: "reasons", text: "Which habit did you decide to keep, and why?" },
            { about: "result", text: "How did the others respond to the change?" },
          ],
        },
        {
          id: "general.working-across-cultures.adapts-to-colleagues-of-other-cultures.q2",
          type: "past",
          text: "Which misunderstanding between people of different backgrounds have you helped to clear up? Tell us how.",
          probes: [
            { about: "action", text: "How did you find out what each side had meant?" },
            { about: "reasons", text: "How had the misunderstanding arisen?" },
            { about: "result", text: "What did both sides do differently afterwards?" },
          ],
        },
      ],
    },
    {
      id: "general.working-across-cultures.makes-differences-useful-to-a-group",
      label: "Makes differences useful to a group",
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Brings together people who see a matter in different ways.",
        "Gives everyone a way to be heard, whatever their language or rank.",
        "Turns a clash of customs into rules that the group makes itself.",
        "Removes practices that keep some people out.",
      ],
      anchors: [
        "Allowed one side's customs to rule the group, or showed nothing.",
        "Adapted to each person; the group itself remained divided by custom or language.",
        "Gave all sides a way to be heard and had the group make its own rules from their differences.",
        "Gave all sides an equal voice in a group divided by an old conflict or by unequal power.",
        "Changed practices in several organisations, so that people once kept out took part in decisions.",
      ],
      questions: [
        {
          id: "general.working-across-cultures.makes-differences-useful-to-a-group.q1",
          type: "past",
          text: "How have you led or organised a group whose members had different customs of work? Describe one such group.",
          probes: [
            { about: "action", text: "What did you do at the first meeting?" },
            { about: "reasons", text: "Which difference did you see as an advantage, and why?" },
            { about: "result", text: "What did the differences add to the result, and what did they cost?" },
          ],
        },
        {
          id: "general.working-across-cultures.makes-differences-useful-to-a-group.q2",
          type: "situational",
          text: "Members from one office never speak in joint meetings, and decisions are not carried out there. What would you do?",
          probes: [
            { about: "action", text: "How would you approach those members?" },
            { about: "reasons", text: "What different causes could this have?" },
            { about: "result", text: "What would tell you that things had improved?" },
          ],
        },
      ],
    },
  ],
};
