import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CONTINUOUS_LEARNING: FrameworkCompetency = {
  id: "general.continuous-learning",
  name: "Continuous Learning",
  nameStanding: "ours",
  alsoNamed: [
    "Commitment to Continuous Learning",
    "Learning",
    "Lifelong Learning",
    "Learning and Development",
    "Learning and Self-Development",
    "Self-Development",
    "Personal Development",
    "Apprentissage continu",
    "Formation continue",
    "Apprentissage permanent",
    "Apprentissage",
    "Volonté de perfectionnement",
    "Volonté d'apprendre",
  ],
  definition: "Gains new knowledge and skill from work, study and other people, and puts it to use.",
  levels: [
    {
      id: "general.continuous-learning.learns-what-the-task-requires",
      label: "Learns what the task requires",
      alsoLabelled: ["apprend ce que la tâche exige"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Says what knowledge is missing before a task starts.",
        "Asks someone who knows, or looks the matter up.",
        "Uses a new skill soon after gaining it.",
        "Names what an error has taught.",
      ],
      anchors: [
        "Refused to learn or hid what was not known, or showed nothing.",
        "Learned when told to; had to be shown the same thing again.",
        "Saw what was missing for the task, learned it in time and used it.",
        "Looked ahead to later tasks and began to learn for them unasked.",
        "Learned ahead for several tasks and taught colleagues, who then managed alone.",
      ],
      questions: [
        {
          id: "general.continuous-learning.learns-what-the-task-requires.q1",
          type: "past",
          text: "What have you had to learn for a task that was new to you? Tell us how you learned it.",
          probes: [
            { about: "action", text: "Whom or what did you turn to first?" },
            { about: "reasons", text: "What was hardest to learn, and why?" },
            { about: "result", text: "How did you use it in the task?" },
          ],
        },
        {
          id: "general.continuous-learning.learns-what-the-task-requires.q2",
          type: "past",
          text: "Describe an error of yours from which you learned something. How did you deal with the error?",
          probes: [
            { about: "action", text: "What did you do to correct it?" },
            { about: "reasons", text: "Why had it happened?" },
            { about: "result", text: "What have you done differently since then?" },
          ],
        },
      ],
    },
    {
      id: "general.continuous-learning.learns-ahead-of-coming-tasks",
      label: "Learns ahead of coming tasks",
      alsoLabelled: ["apprend en prévision des tâches à venir"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Asks others to criticise own work and acts on what they say.",
        "Follows how the field develops and says what that means for the post.",
        "Sets a learning aim with a date and finds time for it.",
        "Seeks tasks that demand more than present skills.",
      ],
      anchors: [
        "Relied on what was learned long ago and saw no need for more, or showed nothing.",
        "Learned what the present task demanded and nothing beyond it.",
        "Foresaw what later tasks would demand, set a learning aim and reached it beside daily work.",
        "Turned own learning into training or written guidance for colleagues, who used it.",
        "Changed what several offices learn and how, and the habit remained after the first course.",
      ],
      questions: [
        {
          id: "general.continuous-learning.learns-ahead-of-coming-tasks.q1",
          type: "past",
          text: "Which skill have you gained that nobody had yet asked of you? Describe how you gained it.",
          probes: [
            { about: "action", text: "When and how did you find the time?" },
            { about: "reasons", text: "What made you choose this skill before others?" },
            { about: "result", text: "Where have you used it since then?" },
          ],
        },
        {
          id: "general.continuous-learning.learns-ahead-of-coming-tasks.q2",
          type: "past",
          text: "Tell us about criticism of your work that changed what you set out to learn. How did you respond?",
          probes: [
            { about: "action", text: "What was your first step after hearing it?" },
            { about: "reasons", text: "With which part did you disagree, and why?" },
            { about: "result", text: "How did your critics judge your work later?" },
          ],
        },
      ],
    },
    {
      id: "general.continuous-learning.spreads-learning-through-the-organisation",
      label: "Spreads learning through the organisation",
      alsoLabelled: ["étend l’apprentissage à toute l’organisation"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Examines a failure with those involved and has the lessons written down.",
        "Gives people time and means to learn from each other.",
        "Brings knowledge from outside into the organisation.",
        "Checks later whether a lesson is applied.",
      ],
      anchors: [
        "Treated learning as each person's private concern, or showed nothing.",
        "Gained new knowledge and passed it on when colleagues asked.",
        "Examined failures openly with others, passed the lessons on and checked that they were applied.",
        "Won time and money for learning in several units against the pressure of daily work.",
        "Built ways of learning that other organisations adopted and that went on without further help.",
      ],
      questions: [
        {
          id: "general.continuous-learning.spreads-learning-through-the-organisation.q1",
          type: "past",
          text: "After which failure or surprise did a whole group change its way of working because of you? Describe your part in that.",
          probes: [
            { about: "action", text: "How did you bring people to speak openly about it?" },
            { about: "reasons", text: "Which explanation did you reject, and why?" },
            { about: "result", text: "Which of the changes were still applied a year later?" },
          ],
        },
        {
          id: "general.continuous-learning.spreads-learning-through-the-organisation.q2",
          type: "past",
          text: "How have you kept knowledge from being lost when people left or a project ended? Tell us about one case.",
          probes: [
            { about: "action", text: "What did you ask of those who were leaving?" },
            { about: "reasons", text: "Why did you choose that method?" },
            { about: "result", text: "Who used the knowledge later, and for what?" },
          ],
        },
      ],
    },
  ],
};
