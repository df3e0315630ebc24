import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const LEADING_PEOPLE: FrameworkCompetency = {
  id: "opm.leading-people",
  name: "Leading People",
  nameStanding: "attested",
  alsoNamed: ["Direction de personnes", "Conduite des équipes", "ECQ 2: Leading People"],
  group: "Executive core qualifications",
  definition:
    "Gives staff direction, fair treatment and room to grow, so that they do together what none could do alone.",
  levels: [
    {
      id: "opm.leading-people.awareness",
      ...AWARENESS,
      indicators: [
        "Shows a new colleague a routine task, step by step.",
        "Treats each member of the group with the same courtesy.",
        "Tells a supervisor when two colleagues disagree or one falls behind.",
      ],
      anchors: [
        "Left colleagues to themselves or treated them unequally, or showed nothing.",
        "Helped a colleague when told to; whether that person had understood was not asked.",
        "Showed a colleague a routine task step by step, with courtesy, and told a supervisor of difficulties.",
        "Divided a common task among a few people, with a superior's advice, and said what was expected.",
        "Organised several common tasks with some guidance and gave each person feedback that was used.",
      ],
      questions: [
        {
          id: "opm.leading-people.awareness.q1",
          type: "past",
          text: "Describe a time when you showed someone how to do a task. How did you go about it?",
          probes: [
            { about: "action", text: "What did you do when the person made a mistake?" },
            { about: "reasons", text: "Why did you show it in that order?" },
            { about: "result", text: "How did the person manage alone?" },
          ],
        },
        {
          id: "opm.leading-people.awareness.q2",
          type: "situational",
          text: "Two colleagues in your group no longer speak to each other, and the work suffers. What would you do about it?",
          probes: [
            { about: "action", text: "What would you do first, and what would you leave alone?" },
            { about: "reasons", text: "Why would you act yourself, or not?" },
            { about: "result", text: "What would you hope to see a week later?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-people.basic",
      ...BASIC,
      indicators: [
        "Divides a task among a few people according to what each can do.",
        "Says what is expected and by when.",
        "Gives feedback on a piece of work: what met the need and what did not.",
        "Raises tension in the group with a superior and agrees what to do.",
      ],
      anchors: [
        "Took the work over or let it drift, or showed nothing.",
        "Explained tasks to one person at a time; who did what in the group was decided by others.",
        "Divided a task by what each person could do, said what was expected and gave feedback on the work.",
        "Settled a conflict between two members of the team, after a single talk with a superior.",
        "Settled conflicts and improved poor work in several cases with little advice, and the team stayed together.",
      ],
      questions: [
        {
          id: "opm.leading-people.basic.q1",
          type: "past",
          text: "Tell us about a task that you divided among several people. How did you decide who did what?",
          probes: [
            { about: "action", text: "What did you say to each of them at the start?" },
            { about: "reasons", text: "What did you know about them that guided you?" },
            { about: "result", text: "How did the parts of the work fit together at the end?" },
          ],
        },
        {
          id: "opm.leading-people.basic.q2",
          type: "past",
          text: "When did you last tell someone what you thought of that person's work? Describe the conversation.",
          probes: [
            { about: "action", text: "How did you begin?" },
            { about: "reasons", text: "Why did you say it then and in that way?" },
            { about: "result", text: "What was different in the next piece of work?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-people.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Speaks to a person about poor work in private, with facts and an agreed next step.",
        "Hears both sides of a conflict before acting.",
        "Gives each person tasks that teach something new.",
        "Consults a superior or the personnel office on the hardest decisions only.",
      ],
      anchors: [
        "Looked away from conflict or poor work in the team, or showed nothing.",
        "Distributed work and gave feedback; conflict or poor work was left to a superior.",
        "Settled a conflict after hearing both sides, met poor work with facts and gave tasks that taught.",
        "Led without advice a group divided by cuts or rivalry until its members trusted each other again.",
        "Led several divided teams through their heads, unaided, and prepared people who later led such teams.",
      ],
      questions: [
        {
          id: "opm.leading-people.intermediate.q1",
          type: "past",
          text: "What conflict between people in your team have you had to settle? Tell us how you did it.",
          probes: [
            { about: "action", text: "Whom did you speak to, and in which order?" },
            { about: "reasons", text: "How did you understand each side?" },
            { about: "result", text: "How did they work together afterwards?" },
          ],
        },
        {
          id: "opm.leading-people.intermediate.q2",
          type: "past",
          text: "Think of a person in your team whose work fell short. What did you do about it?",
          probes: [
            { about: "action", text: "What was said, and by whom?" },
            { about: "reasons", text: "What did you see as the cause?" },
            { about: "result", text: "What became of that person's work?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-people.advanced",
      ...ADVANCED,
      indicators: [
        "Leads through the heads of several teams and answers for how they treat staff.",
        "Restores trust in a group divided by rivalry, cuts or past injustice.",
        "Prepares people for posts above the one they hold.",
        "Seeks out contrary opinions before a decision is taken.",
      ],
      anchors: [
        "Relied on orders and favourites, or left divided teams alone, or showed nothing.",
        "Led one team through conflict and poor work, with advice on the hardest decisions.",
        "Led several teams through their heads, restored trust among divided staff and prepared successors.",
        "Led a whole workforce through a crisis that no rule foresaw, and advised another leader in one.",
        "Formed leaders across several organisations who have since brought their own staff through crises.",
      ],
      questions: [
        {
          id: "opm.leading-people.advanced.q1",
          type: "past",
          text: "When have you taken over people who were divided or no longer trusted those in charge? How did you proceed?",
          probes: [
            { about: "action", text: "What did you do in the first three months?" },
            { about: "reasons", text: "What had divided them, in your analysis?" },
            { about: "result", text: "By what signs did you see trust return, or not?" },
          ],
        },
        {
          id: "opm.leading-people.advanced.q2",
          type: "past",
          text: "Describe a period in which you led people through the heads of their teams. What did you ask of those heads?",
          probes: [
            { about: "action", text: "How did you follow what they did?" },
            { about: "reasons", text: "Which of them did you treat differently, and why?" },
            { about: "result", text: "Who among them leads at a higher level today?" },
          ],
        },
      ],
    },
    {
      id: "opm.leading-people.expert",
      ...EXPERT,
      indicators: [
        "Leads a whole workforce through danger, mass cuts or public disgrace.",
        "Takes decisions on people that no rule foresees and explains them in person.",
        "Advises other leaders on conflicts in which they are themselves a party.",
        "Trains the next leaders of the whole organisation.",
      ],
      anchors: [
        "Stayed out of the staff's sight in a crisis, or showed nothing.",
        "Led several teams through their heads in hard but known conditions; other leaders learned nothing from it.",
        "Led a workforce through a crisis that no rule foresaw, faced staff in person and advised other leaders.",
        "Reunited a workforce that a crisis had turned against its leaders, and it went back to its purpose.",
        "Left leaders in several organisations who bring others through such crises without further advice.",
      ],
      questions: [
        {
          id: "opm.leading-people.expert.q1",
          type: "past",
          text: "Which crisis has a whole workforce lived through under your direction? Tell us how you led it.",
          probes: [
            { about: "action", text: "When did you speak to staff yourself, and when through others?" },
            {
              about: "reasons",
              text: "Which decision on people did no rule foresee, and how did you reach it?",
            },
            { about: "result", text: "What do those people say of it today?" },
          ],
        },
        {
          id: "opm.leading-people.expert.q2",
          type: "past",
          text: "What have other leaders asked you about conflicts of their own with staff? Describe one case.",
          probes: [
            { about: "action", text: "How did you prepare your answer?" },
            { about: "reasons", text: "What did that leader not see?" },
            { about: "result", text: "What did the leader do with your advice?" },
          ],
        },
      ],
    },
  ],
};
