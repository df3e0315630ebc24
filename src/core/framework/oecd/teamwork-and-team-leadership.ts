import type { FrameworkCompetency } from "#core/model/framework.ts";

export const TEAMWORK_AND_TEAM_LEADERSHIP: FrameworkCompetency = {
  id: "oecd.teamwork-and-team-leadership",
  name: "Teamwork and Team Leadership",
  nameStanding: "attested",
  alsoNamed: ["Travail en équipe et direction d'équipe", "Travail et animation d'équipe"],
  group: "Delivery-related",
  definition:
    "Adds own work and knowledge to a common result and, where responsible, brings others to do likewise.",
  levels: [
    {
      id: "oecd.teamwork-and-team-leadership.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Does the agreed part of common work by the agreed date.",
        "Tells colleagues in time what changes for them.",
        "Offers help when a colleague is under pressure.",
        "Speaks first to the colleague concerned when there is a disagreement.",
      ],
      anchors: [
        "Avoided common tasks or blamed colleagues for what went wrong, or showed nothing.",
        "Did the part assigned; informed or helped colleagues only when they asked.",
        "Did the agreed part on time, told others what concerned them and offered help without being asked.",
        "Coordinated a task among equals, asked for their knowledge and proposed how to settle a difference.",
        "Coordinated several tasks so that colleagues began to share work and news, and they still do.",
      ],
      questions: [
        {
          id: "oecd.teamwork-and-team-leadership.level-1.q1",
          type: "past",
          text: "Think of a task that you and your colleagues could only finish together. What did you contribute?",
          probes: [
            { about: "action", text: "What did you do that had not been agreed?" },
            { about: "reasons", text: "Why did that part of the work fall to you?" },
            { about: "result", text: "What did your colleagues say about the work later?" },
          ],
        },
        {
          id: "oecd.teamwork-and-team-leadership.level-1.q2",
          type: "past",
          text: "When did you and a colleague disagree about how to do something? Describe how you behaved.",
          probes: [
            { about: "action", text: "What did you say, and to whom?" },
            { about: "reasons", text: "How did your colleague see the matter?" },
            { about: "result", text: "How did you work together after that?" },
          ],
        },
      ],
    },
    {
      id: "oecd.teamwork-and-team-leadership.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Coordinates a common task among equals and reminds them of dates.",
        "Asks colleagues for what they know before settling own view.",
        "Shows a new colleague how the work is done and checks that it was understood.",
        "Names a difference in the group and proposes how to settle it.",
      ],
      anchors: [
        "Worked alone on a common task or withheld knowledge, or showed nothing.",
        "Informed and helped colleagues; coordination and differences were left to somebody else.",
        "Coordinated equals, used what each of them knew and proposed how to settle a difference.",
        "Agreed aim and roles with a group from several units and told members what fell short.",
        "Formed several groups across units that went on working together and taking in newcomers unaided.",
      ],
      questions: [
        {
          id: "oecd.teamwork-and-team-leadership.level-2.q1",
          type: "past",
          text: "Describe a task that you coordinated among colleagues of the same rank. How did you go about it?",
          probes: [
            { about: "action", text: "What did you do when somebody was late?" },
            { about: "reasons", text: "Why did you divide the task as you did?" },
            { about: "result", text: "What would your colleagues do differently the next time?" },
          ],
        },
        {
          id: "oecd.teamwork-and-team-leadership.level-2.q2",
          type: "past",
          text: "Tell us about a new colleague whom you helped to learn the work. How did you do that?",
          probes: [
            { about: "action", text: "What did you show or explain first?" },
            { about: "reasons", text: "What was hardest for the colleague, and why?" },
            { about: "result", text: "What could the colleague do alone after that?" },
          ],
        },
      ],
    },
    {
      id: "oecd.teamwork-and-team-leadership.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Agrees aim, roles and dates with a project group whose members report elsewhere.",
        "Draws out members who say little and those who object.",
        "Tells a colleague what fell short in a specific piece of work, and what helped.",
        "Names in public who contributed what.",
      ],
      anchors: [
        "Divided up tasks without a common aim or left disputes unsettled, or showed nothing.",
        "Coordinated dates and papers among equals; roles or objections were not addressed.",
        "Agreed aim and roles with people who report elsewhere, drew out objections and gave feedback.",
        "Delegated whole responsibilities in a permanent team, addressed poor work and ended a conflict.",
        "Led several permanent teams for years; members took the ways of working to other organisations.",
      ],
      questions: [
        {
          id: "oecd.teamwork-and-team-leadership.level-3.q1",
          type: "past",
          text: "How have you worked with a project group whose members reported to other people? Tell us about one such group.",
          probes: [
            { about: "action", text: "What did you settle with the members at the start?" },
            { about: "reasons", text: "Who was hardest to involve, and why?" },
            { about: "result", text: "What did the group produce, and what became of it?" },
          ],
        },
        {
          id: "oecd.teamwork-and-team-leadership.level-3.q2",
          type: "past",
          text: "Which joint project suffered because one person's part fell short? Describe how you dealt with that.",
          probes: [
            { about: "action", text: "How did you raise the matter with that person?" },
            { about: "reasons", text: "What do you think had led to it?" },
            { about: "result", text: "What changed in the work, and between the two of you?" },
          ],
        },
      ],
    },
    {
      id: "oecd.teamwork-and-team-leadership.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Delegates whole responsibilities with the authority they need, and stays informed.",
        "Addresses poor work early and in private, with facts and an agreed next step.",
        "Settles a lasting conflict in the team after hearing each side.",
        "Answers for the team's mistakes outside and discusses them inside.",
      ],
      anchors: [
        "Decided everything alone or avoided difficult conversations, or showed nothing.",
        "Guided people through single projects; poor work or lasting conflicts were left alone.",
        "Delegated with the authority needed, addressed poor work early and heard each side of a conflict.",
        "Joined rival teams under different managers in one task and made the managers answer for it.",
        "Ended several rivalries between teams; their managers now settle differences without being told.",
      ],
      questions: [
        {
          id: "oecd.teamwork-and-team-leadership.level-4.q1",
          type: "past",
          text: "What have you handed over to a member of your team that you used to decide yourself? Tell us how you did it.",
          probes: [
            { about: "action", text: "What did you agree with the person at the start?" },
            { about: "reasons", text: "Why that matter, and why that person?" },
            { about: "result", text: "What did the person make of it?" },
          ],
        },
        {
          id: "oecd.teamwork-and-team-leadership.level-4.q2",
          type: "past",
          text: "Describe a conflict in your team that lasted for some time. What did you do to end it?",
          probes: [
            { about: "action", text: "Whom did you speak to, and in which order?" },
            { about: "reasons", text: "What lay behind the conflict, in your view?" },
            { about: "result", text: "How did those people work together a year later?" },
          ],
        },
      ],
    },
    {
      id: "oecd.teamwork-and-team-leadership.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Brings managers to act as one body and to carry decisions they argued against.",
        "Joins units that compete in one task with shared responsibility.",
        "Meets staff of all ranks, hears unwelcome news and acts on it.",
        "Acts against a manager whose results come at the cost of staff.",
      ],
      anchors: [
        "Ignored rivalry between units or relied on a few close managers, or showed nothing.",
        "Led own managers one by one; units went on competing, and staff below them were not heard.",
        "Made managers act as one body, joined rival units in a task and acted on unwelcome news from staff.",
        "United managers and staff in a crisis or merger and answered in person to those who lost by it.",
        "Changed how people work together across institutions; the change lasted under new leaders.",
      ],
      questions: [
        {
          id: "oecd.teamwork-and-team-leadership.level-5.q1",
          type: "past",
          text: "Describe two parts of your organisation that worked against each other. What did you do about it?",
          probes: [
            { about: "action", text: "What did you ask of the two managers?" },
            { about: "reasons", text: "What did each part gain from the rivalry?" },
            { about: "result", text: "Which forms of common work are still in use?" },
          ],
        },
        {
          id: "oecd.teamwork-and-team-leadership.level-5.q2",
          type: "past",
          text: "When did something you heard from staff, and not from your managers, make you act? Tell us what you did.",
          probes: [
            { about: "action", text: "What did you do before you spoke to the managers?" },
            { about: "reasons", text: "Why had you not heard it from them?" },
            { about: "result", text: "What did staff and managers learn from your reaction?" },
          ],
        },
      ],
    },
  ],
};
