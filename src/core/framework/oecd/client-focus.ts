import type { FrameworkCompetency } from "#core/model/framework.ts";

export const CLIENT_FOCUS: FrameworkCompetency = {
  id: "oecd.client-focus",
  name: "Client Focus",
  nameStanding: "attested",
  alsoNamed: [
    "Orientation client",
    "Souci du client",
    "Sens du service au client",
    "Orientation vers le client",
  ],
  group: "Interpersonal",
  definition:
    "Works from what the users of the work need, inside and outside, and learns whether it served them.",
  levels: [
    {
      id: "oecd.client-focus.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Asks what the person needs and by when before starting on a request.",
        "Answers on the promised day, even when only a part is ready.",
        "Brings a person with an unclear request to the colleague who can help.",
        "Stays polite with somebody who complains or is impatient.",
      ],
      anchors: [
        "Left requests unanswered or sent people away without help, or showed nothing.",
        "Answered politely what was asked; people had to send reminders or explain their need twice.",
        "Asked what was needed and by when, answered as promised and found help where unable to give it.",
        "Found out what the request was for, agreed what would be supplied and offered another way when refusing.",
        "Removed the cause of several complaints in the service; people have received what they need sooner since.",
      ],
      questions: [
        {
          id: "oecd.client-focus.level-1.q1",
          type: "past",
          text: "Who has come to you in recent months with a request that you could not answer at once? Tell us how you dealt with the request.",
          probes: [
            { about: "action", text: "What did you ask the person?" },
            { about: "reasons", text: "Why could it not be answered at once?" },
            { about: "result", text: "What did the person have in the end, and when?" },
          ],
        },
        {
          id: "oecd.client-focus.level-1.q2",
          type: "past",
          text: "When did somebody lose patience with you or complain about a service? Describe how the conversation went on.",
          probes: [
            { about: "action", text: "How did you begin your answer?" },
            { about: "reasons", text: "What do you think had annoyed the person?" },
            { about: "result", text: "How did the conversation end?" },
          ],
        },
      ],
    },
    {
      id: "oecd.client-focus.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Finds out what a request is for and proposes what would serve that purpose.",
        "Agrees with the user what will be supplied, in what form and when.",
        "Explains a refusal with its reason and names what can be done instead.",
        "Notes recurring complaints and removes their cause.",
      ],
      anchors: [
        "Supplied what suited own routine or refused without a reason, or showed nothing.",
        "Answered requests on time as they were worded; the need behind them came out later.",
        "Found out the purpose, agreed what would be supplied and removed the cause of repeated complaints.",
        "Advised a user against what had been asked for and brought users in while the work was going on.",
        "Changed what was offered in several services; users kept to it and other offices adopted it.",
      ],
      questions: [
        {
          id: "oecd.client-focus.level-2.q1",
          type: "past",
          text: "When did you supply something other than what had been asked for? Explain how that came about.",
          probes: [
            { about: "action", text: "How did you find out what was needed?" },
            { about: "reasons", text: "Why had the request been worded differently?" },
            { about: "result", text: "How useful was it, and how do you know?" },
          ],
        },
        {
          id: "oecd.client-focus.level-2.q2",
          type: "past",
          text: "Which request of a client or colleague did you have to refuse? Tell us how you refused it.",
          probes: [
            { about: "action", text: "How soon did you answer, and in what form?" },
            { about: "reasons", text: "What would have followed if you had agreed?" },
            { about: "result", text: "How did the person settle the matter after that?" },
          ],
        },
      ],
    },
    {
      id: "oecd.client-focus.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Learns which laws, dates and political limits bind the client before giving advice.",
        "Advises against what is asked for when it would not serve the client.",
        "Brings those who will use a study into the work before its results are fixed.",
        "Weighs the conflicting wishes of clients and tells each what was decided.",
      ],
      anchors: [
        "Delivered what interested the author or promised every client everything, or showed nothing.",
        "Supplied what single users needed for their purpose; limits on their side were not considered.",
        "Learned the client's limits, brought users in early and advised against requests of no use to them.",
        "Settled with clients what a whole team would deliver and regained one who had lost confidence in it.",
        "Won the lasting confidence of clients with opposed wishes; they have come before a need was urgent.",
      ],
      questions: [
        {
          id: "oecd.client-focus.level-3.q1",
          type: "past",
          text: "Tell us about a client whose request, in your view, would not have solved the problem behind it. How did you proceed with the client?",
          probes: [
            { about: "action", text: "What did you say about the request?" },
            { about: "reasons", text: "Why had the client asked for that and not for something else?" },
            { about: "result", text: "What did the client finally use, and what for?" },
          ],
        },
        {
          id: "oecd.client-focus.level-3.q2",
          type: "past",
          text: "How have you dealt with two clients who wanted different things from the same piece of work? Describe one case.",
          probes: [
            { about: "action", text: "What did you tell each of them?" },
            { about: "reasons", text: "On what grounds did you decide between their wishes?" },
            { about: "result", text: "How did the client who received less react?" },
          ],
        },
      ],
    },
    {
      id: "oecd.client-focus.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Agrees with clients what the team will deliver in the year and to what standard.",
        "Foresees what clients will need next and prepares the team for it.",
        "Declines requests that would weaken work promised to others, and says so in person.",
        "Meets a dissatisfied client and changes how the team works as a result.",
      ],
      anchors: [
        "Left clients to single staff members or promised what the team could not do, or showed nothing.",
        "Served own clients by their needs; the team as a whole had no standard agreed with its clients.",
        "Agreed standards with clients, prepared the team for later needs and declined what would harm others.",
        "Changed the programme of a department to meet a need that its clients had not yet expressed.",
        "Led several departments to plan from the needs of users; they still do so under other managers.",
      ],
      questions: [
        {
          id: "oecd.client-focus.level-4.q1",
          type: "past",
          text: "Which client of a team that you led was dissatisfied for some time? Explain what you did in that period.",
          probes: [
            { about: "action", text: "What did you do before you met the client?" },
            { about: "reasons", text: "What caused the dissatisfaction, as you saw it?" },
            { about: "result", text: "What does the team do differently because of it?" },
          ],
        },
        {
          id: "oecd.client-focus.level-4.q2",
          type: "situational",
          text: "Two clients each expect a large piece of work from your team within a month, and you can serve only one. How would you decide?",
          probes: [
            { about: "action", text: "What would you say to the one who has to wait?" },
            { about: "reasons", text: "What would count most in your choice, and why?" },
            { about: "result", text: "What should both think of your team a year later?" },
          ],
        },
      ],
    },
    {
      id: "oecd.client-focus.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Bases the programme of the organisation on what its members and users will need in some years.",
        "Tells members openly when what they demand would not serve them in the long run.",
        "Listens to those who should benefit but do not use what is offered.",
        "Ends a service that clients like but no longer need.",
      ],
      anchors: [
        "Took praise from members as proof of use or served whoever pressed most, or showed nothing.",
        "Agreed standards for units with their clients; needs of later years came up only when asked.",
        "Based the programme on later needs of users, contradicted members openly and ended outdated services.",
        "Rebuilt the offer during a dispute among members and gained users who had never been reached.",
        "Changed how an entire sector learns what users need; other institutions took over the practice.",
      ],
      questions: [
        {
          id: "oecd.client-focus.level-5.q1",
          type: "past",
          text: "What has your organisation stopped or begun to offer because you saw that its users needed something else? Describe your part in it.",
          probes: [
            { about: "action", text: "How did you learn what users needed?" },
            { about: "reasons", text: "Who wanted to keep things as they were, and why?" },
            { about: "result", text: "How did use change in the following years?" },
          ],
        },
        {
          id: "oecd.client-focus.level-5.q2",
          type: "past",
          text: "When did you tell a main client or funder that their demand would harm them in the long run? Tell us how you presented it.",
          probes: [
            { about: "action", text: "How did you prepare for that conversation?" },
            { about: "reasons", text: "What would have spoken for giving in?" },
            { about: "result", text: "Where did your relations stand a year later?" },
          ],
        },
      ],
    },
  ],
};
