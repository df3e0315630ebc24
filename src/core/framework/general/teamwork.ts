import type { FrameworkCompetency } from "#core/model/framework.ts";

export const TEAMWORK: FrameworkCompetency = {
  id: "general.teamwork",
  name: "Teamwork",
  nameStanding: "ours",
  alsoNamed: [
    "Team Work",
    "Team Working",
    "Working with Others",
    "Working Together",
    "Working in Teams",
    "Working in a Team",
    "Working with People",
    "Collaboration",
    "Cooperation",
    "Team Spirit",
    "Travail d'équipe",
    "Travail en équipe",
    "Esprit d'équipe",
    "Sens du travail en équipe",
  ],
  definition: "Combines own work and knowledge with those of others to reach a common result.",
  levels: [
    {
      id: "general.teamwork.does-an-agreed-share",
      label: "Does an agreed share",
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Agrees with colleagues who does what.",
        "Delivers own part in the form that others need.",
        "Tells colleagues unasked of delays and changes.",
        "Accepts a common decision and works by it.",
      ],
      anchors: [
        "Worked alone or against the others, or showed nothing.",
        "Did own part; others learned of delays or changes only by asking.",
        "Did the agreed part in the form others needed and told them unasked of delays and changes.",
        "Noticed a colleague's difficulty or a quarrel and did something about it for the common result.",
        "Brought several teams to help each other and to speak openly, and they went on doing so.",
      ],
      questions: [
        {
          id: "general.teamwork.does-an-agreed-share.q1",
          type: "past",
          text: "What piece of work have you produced together with others? Describe who did what.",
          probes: [
            { about: "action", text: "What did you hand over to the others, and when?" },
            { about: "reasons", text: "How did you agree who would do what?" },
            { about: "result", text: "How was the joint work received?" },
          ],
        },
        {
          id: "general.teamwork.does-an-agreed-share.q2",
          type: "past",
          text: "Tell us about a common decision that went against your view. What did you do afterwards?",
          probes: [
            { about: "action", text: "What did you say before it was taken?" },
            { about: "reasons", text: "What spoke for the view of the others?" },
            { about: "result", text: "How did the work go on from there?" },
          ],
        },
      ],
    },
    {
      id: "general.teamwork.helps-the-team-to-work-together",
      label: "Helps the team to work together",
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Asks quiet members for their view.",
        "Brings a disagreement into the open before it does harm.",
        "Changes own plans to relieve a colleague.",
        "Names the part of others when reporting a result.",
      ],
      anchors: [
        "Added to conflict or looked after own tasks only, or showed nothing.",
        "Did own part and shared information; left tension and unequal load to others.",
        "Asked all members for their view, spoke openly about disagreement and changed own plans to relieve others.",
        "Formed a working group from people of different units and agreed common rules with them.",
        "Built cooperation between organisations that went on after the first task was finished.",
      ],
      questions: [
        {
          id: "general.teamwork.helps-the-team-to-work-together.q1",
          type: "past",
          text: "When did the members of a team to which you belonged find it hard to work with each other? Describe what you did.",
          probes: [
            { about: "action", text: "Whom did you speak to, and how?" },
            { about: "reasons", text: "What was behind the difficulty, in your view?" },
            { about: "result", text: "How did the team work together afterwards?" },
          ],
        },
        {
          id: "general.teamwork.helps-the-team-to-work-together.q2",
          type: "past",
          text: "Who in a team of yours was heard too little or carried too much of the work? Tell us how you responded.",
          probes: [
            { about: "action", text: "What did you change in your own work because of it?" },
            { about: "reasons", text: "How did you explain the situation to yourself?" },
            { about: "result", text: "What was different for that person afterwards?" },
          ],
        },
      ],
    },
    {
      id: "general.teamwork.unites-different-units-in-common-work",
      label: "Unites different units in common work",
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Finds an aim that units with different duties share.",
        "Agrees rules for sharing information, work and recognition.",
        "Deals with rivalry by facts and agreed procedure.",
        "Hands the cooperation on when people change.",
      ],
      anchors: [
        "Guarded own unit's interest and information, or showed nothing.",
        "Improved cooperation within one team; met other units as outsiders.",
        "Found an aim that several units shared, agreed rules for working together and dealt with rivalry.",
        "Joined units or organisations that had refused to cooperate or had opposed each other.",
        "Left forms of cooperation that many bodies use and that have outlived changes of people.",
      ],
      questions: [
        {
          id: "general.teamwork.unites-different-units-in-common-work.q1",
          type: "past",
          text: "Describe how you brought two or more units or organisations to work on the same task. What was your own part?",
          probes: [
            { about: "action", text: "What did you agree on first?" },
            { about: "reasons", text: "What did each side fear or want, in your view?" },
            { about: "result", text: "How much of the cooperation exists today?" },
          ],
        },
        {
          id: "general.teamwork.unites-different-units-in-common-work.q2",
          type: "past",
          text: "Which partner organisation or department was unwilling to share work or information with you? Tell us how you dealt with it.",
          probes: [
            { about: "action", text: "What did you offer or share yourself?" },
            { about: "reasons", text: "How did you explain their unwillingness?" },
            { about: "result", text: "What was shared in the end, and for how long?" },
          ],
        },
      ],
    },
  ],
};
