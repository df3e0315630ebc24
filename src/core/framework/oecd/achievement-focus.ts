import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ACHIEVEMENT_FOCUS: FrameworkCompetency = {
  id: "oecd.achievement-focus",
  name: "Achievement Focus",
  nameStanding: "attested",
  alsoNamed: ["Orientation vers les résultats", "Sens des résultats", "Orientation résultats"],
  group: "Delivery-related",
  definition:
    "Carries work through to the agreed result and looks for what would make the next result better.",
  levels: [
    {
      id: "oecd.achievement-focus.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Asks what the finished task must look like before starting it.",
        "Keeps a list of open tasks and does the most urgent first.",
        "Tells the supervisor the same day when a date cannot be kept.",
        "Corrects an error in own work without being told.",
      ],
      anchors: [
        "Left tasks unfinished or handed them over with known errors, or showed nothing.",
        "Finished tasks when reminded of them; others set the order or found the errors.",
        "Asked what was wanted, finished tasks in order of urgency and warned in time of a delay.",
        "Planned and finished work of several weeks without reminders and removed a cause of delay.",
        "Changed several routines so that work took less time or had fewer errors; colleagues followed.",
      ],
      questions: [
        {
          id: "oecd.achievement-focus.level-1.q1",
          type: "past",
          text: "Describe a working day on which there was more to do than could be finished. What did you do with the tasks?",
          probes: [
            { about: "action", text: "Which task did you begin with?" },
            { about: "reasons", text: "Why did the other tasks have to wait?" },
            { about: "result", text: "What was left undone, and who knew of it?" },
          ],
        },
        {
          id: "oecd.achievement-focus.level-1.q2",
          type: "past",
          text: "When did you find a mistake in something that you had already finished? How did you act on it?",
          probes: [
            { about: "action", text: "Whom did you tell, and at what point?" },
            { about: "reasons", text: "How had the mistake come about?" },
            { about: "result", text: "What do you check now that you did not check before?" },
          ],
        },
      ],
    },
    {
      id: "oecd.achievement-focus.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Divides work of several weeks into stages with own dates.",
        "Compares the product with the agreed quality at the end of each stage.",
        "Finds another way when the usual one is blocked.",
        "Changes a step of the procedure that costs time or causes errors.",
      ],
      anchors: [
        "Waited for instructions at each stage or blamed others for delay, or showed nothing.",
        "Did single tasks in time; the stages were planned by others, and obstacles went to the supervisor.",
        "Planned the stages, checked quality at each and found a way round what blocked the work.",
        "Set a more demanding aim than the one given and followed up others' parts until it was reached.",
        "Improved several procedures beyond own work; the whole office delivers sooner because of it.",
      ],
      questions: [
        {
          id: "oecd.achievement-focus.level-2.q1",
          type: "past",
          text: "Tell us about work of several weeks that you planned yourself. How did you take it from start to end?",
          probes: [
            { about: "action", text: "What did you do when a stage took longer than planned?" },
            { about: "reasons", text: "Why did you divide the work in that way?" },
            { about: "result", text: "What was delivered, and on which date?" },
          ],
        },
        {
          id: "oecd.achievement-focus.level-2.q2",
          type: "past",
          text: "Which step in your usual work have you changed because you were not content with it? Describe how you made the change.",
          probes: [
            { about: "action", text: "What did you do yourself, and what did others do?" },
            { about: "reasons", text: "What other changes did you consider?" },
            { about: "result", text: "How did you find out what the change had brought?" },
          ],
        },
      ],
    },
    {
      id: "oecd.achievement-focus.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Agrees with the person who asked what would count as a useful result.",
        "Sets an aim above the minimum and says how it will be measured.",
        "Follows up contributions from people outside own authority.",
        "Drops or delays lesser parts of a project so that the main part is ready.",
      ],
      anchors: [
        "Stayed busy without a stated aim or gave up at the first setback, or showed nothing.",
        "Delivered own part of the project as asked; the aim and its measure came from others.",
        "Set a measurable aim above the minimum, followed up contributors and gave up lesser parts in time.",
        "Gave a group aims for its work of a whole year, reviewed them with it and moved effort between them.",
        "Raised the aims of several projects over years; users outside changed what they do as a result.",
      ],
      questions: [
        {
          id: "oecd.achievement-focus.level-3.q1",
          type: "past",
          text: "What is the most demanding aim that you have set for a project of yours? Explain how you pursued it.",
          probes: [
            { about: "action", text: "How did you obtain what you needed from other people?" },
            { about: "reasons", text: "What made you choose that aim and not an easier one?" },
            { about: "result", text: "How close did you come to it, and who measured that?" },
          ],
        },
        {
          id: "oecd.achievement-focus.level-3.q2",
          type: "past",
          text: "Think of a project that could no longer be completed as planned. How did you decide what was still to be delivered?",
          probes: [
            { about: "action", text: "Whom did you speak to about it, and when?" },
            { about: "reasons", text: "What spoke for delivering something else?" },
            { about: "result", text: "What did those who had asked for it finally receive?" },
          ],
        },
      ],
    },
    {
      id: "oecd.achievement-focus.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Turns the programme of the year into measurable aims for each member of the team.",
        "Reviews progress at fixed dates and moves effort to where results are at risk.",
        "Ends work whose result no longer justifies the effort.",
        "Answers to those above for a result that the team did not reach.",
      ],
      anchors: [
        "Left aims to each member or hid missed ones from those above, or showed nothing.",
        "Reached demanding aims in own projects; the team's aims had no measure or no review.",
        "Gave the team measurable aims, reviewed them at fixed dates, moved effort and ended weak work.",
        "Tied the aims of several teams to an effect outside and changed priorities when it did not appear.",
        "Directed several teams to effects outside for years; what changed there outlasted own time in the post.",
      ],
      questions: [
        {
          id: "oecd.achievement-focus.level-4.q1",
          type: "past",
          text: "How have you turned a programme of a year into aims for the people who worked for you? Describe one example and its outcome.",
          probes: [
            { about: "action", text: "How did you agree the aim with the person concerned?" },
            { about: "reasons", text: "Why was the aim measured in that way?" },
            { about: "result", text: "What did the team think of the aims at the end?" },
          ],
        },
        {
          id: "oecd.achievement-focus.level-4.q2",
          type: "past",
          text: "Tell us about work of your team that you decided to stop. How did you reach that decision and carry it out?",
          probes: [
            { about: "action", text: "What did you say to the people who had done the work?" },
            { about: "reasons", text: "What spoke for going on with it?" },
            { about: "result", text: "What was done with the time and money released?" },
          ],
        },
      ],
    },
    {
      id: "oecd.achievement-focus.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Defines the effect outside the organisation by which some years of its work are to be judged.",
        "Holds managers to account for common results before those of their own units.",
        "Protects work with distant benefits from the pressure of the next deadline.",
        "Reports in public what was not reached together with what was.",
      ],
      anchors: [
        "Counted products or meetings as results and left effects to others, or showed nothing.",
        "Reached the units' aims for the year; what changed outside came up only when asked.",
        "Fixed the effects to be reached over years, held managers to them and reported what was missed.",
        "Reached lasting effects with means cut or members opposed and gave up a prominent activity for them.",
        "Changed the measures by which the whole organisation is judged; members and partners adopted them.",
      ],
      questions: [
        {
          id: "oecd.achievement-focus.level-5.q1",
          type: "past",
          text: "Where outside your organisation did something change because of work that you directed? Describe how you steered towards it.",
          probes: [
            { about: "action", text: "What did you ask of your managers, and when?" },
            { about: "reasons", text: "Why did you aim at that change and not at another?" },
            { about: "result", text: "How much of it would have happened without your organisation?" },
          ],
        },
        {
          id: "oecd.achievement-focus.level-5.q2",
          type: "situational",
          text: "Suppose your organisation delivers all it promised, yet those who pay for it see no effect. How would you respond in the first year?",
          probes: [
            { about: "action", text: "What would you examine first, and with whom?" },
            { about: "reasons", text: "Which explanation would you think most likely, and why?" },
            { about: "result", text: "What would have to be different after that year?" },
          ],
        },
      ],
    },
  ],
};
