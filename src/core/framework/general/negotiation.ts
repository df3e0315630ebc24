import type { FrameworkCompetency } from "#core/model/framework.ts";

export const NEGOTIATION: FrameworkCompetency = {
  id: "general.negotiation",
  name: "Negotiation",
  nameStanding: "ours",
  alsoNamed: [
    "Negotiating",
    "Negotiating Skills",
    "Negotiation Skills",
    "Négociation",
    "Négocier",
    "Aptitude à négocier",
    "Aptitude à la négociation",
    "Capacité de négociation",
  ],
  definition:
    "Reaches agreements that the parties accept and keep, while protecting what matters to own side.",
  levels: [
    {
      id: "general.negotiation.settles-everyday-differences",
      label: "Settles everyday differences",
      alsoLabelled: ["règle les différends quotidiens"],
      labelStanding: "ours",
      order: 1,
      orderStanding: "ours",
      indicators: [
        "Asks what the other side wants and why.",
        "Says what own side needs, without threat.",
        "Offers an exchange that both can accept.",
        "Writes down what was agreed.",
      ],
      anchors: [
        "Gave in at once or insisted until the talk broke down, or showed nothing.",
        "Proposed a middle way without asking what the other side wanted.",
        "Asked what the other side wanted, said what own side needed and agreed on an exchange.",
        "Prepared limits and a second offer with own superiors before the talks, and kept to them.",
        "Reached several written agreements between units by such preparation, and the parties kept them.",
      ],
      questions: [
        {
          id: "general.negotiation.settles-everyday-differences.q1",
          type: "past",
          text: "Describe a difference with a colleague or a supplier that you had to settle. How did you settle it?",
          probes: [
            { about: "action", text: "What did you ask the other side?" },
            { about: "reasons", text: "What could you not give up, and why?" },
            { about: "result", text: "Which parts of the agreement were kept?" },
          ],
        },
        {
          id: "general.negotiation.settles-everyday-differences.q2",
          type: "past",
          text: "Which agreement with another person at work was hardest for you to reach? Tell us how it came about.",
          probes: [
            { about: "action", text: "What did you offer, and when?" },
            { about: "reasons", text: "What did the other person need, in your view?" },
            { about: "result", text: "How did the two of you work together afterwards?" },
          ],
        },
      ],
    },
    {
      id: "general.negotiation.negotiates-within-a-mandate",
      label: "Negotiates within a mandate",
      alsoLabelled: ["négocie dans le cadre d’un mandat"],
      labelStanding: "ours",
      order: 2,
      orderStanding: "ours",
      indicators: [
        "Agrees aims and limits with those in charge before the talks.",
        "Prepares what the other side wants and what it can do without an agreement.",
        "Makes each concession depend on one in return.",
        "Reports back and asks for new instructions when the old ones are not enough.",
      ],
      anchors: [
        "Went beyond the mandate or conceded without return, or showed nothing.",
        "Kept to the instructions; missed exchanges that the other side had offered.",
        "Prepared limits and the other side's interests, traded concessions and stayed within the mandate.",
        "Joined parties with opposed aims in one text that each of them could accept.",
        "Built agreements among many parties in several negotiations, and they held under later strain.",
      ],
      questions: [
        {
          id: "general.negotiation.negotiates-within-a-mandate.q1",
          type: "past",
          text: "Tell us about a negotiation that you conducted for your organisation. How did you prepare it?",
          probes: [
            { about: "action", text: "Which concession did you make first, and for what?" },
            { about: "reasons", text: "What were your limits, and who had set them?" },
            { about: "result", text: "How did the agreement compare with your aims?" },
          ],
        },
        {
          id: "general.negotiation.negotiates-within-a-mandate.q2",
          type: "past",
          text: "When did you break off or interrupt a negotiation? Describe what led to it.",
          probes: [
            { about: "action", text: "What did you tell the other side?" },
            { about: "reasons", text: "What could you do if there was no agreement?" },
            { about: "result", text: "How and when did the talks go on?" },
          ],
        },
      ],
    },
    {
      id: "general.negotiation.builds-agreements-between-many-parties",
      label: "Builds agreements between many parties",
      alsoLabelled: ["construit des accords entre de nombreuses parties"],
      labelStanding: "ours",
      order: 3,
      orderStanding: "ours",
      indicators: [
        "Finds out which parties can block an agreement and what moves them.",
        "Groups the issues so that each party gains somewhere.",
        "Drafts wording that parties with opposed aims can sign.",
        "Plans how the agreement will be checked and corrected.",
      ],
      anchors: [
        "Served one party's interest or followed the most powerful, or showed nothing.",
        "Negotiated with one party at a time and left their conflicts for later.",
        "Found what moved each party, grouped issues so that all gained and planned how to check the outcome.",
        "Reached agreement after talks had failed or trust was gone, and bound the most reluctant party.",
        "Built agreements that many parties have kept for years and use as a pattern for others.",
      ],
      questions: [
        {
          id: "general.negotiation.builds-agreements-between-many-parties.q1",
          type: "past",
          text: "Which agreement between three or more parties have you helped to build? Describe the way to it.",
          probes: [
            { about: "action", text: "What did you do between the sessions?" },
            { about: "reasons", text: "Which party had most to lose, and what moved it?" },
            { about: "result", text: "What has become of the agreement since then?" },
          ],
        },
        {
          id: "general.negotiation.builds-agreements-between-many-parties.q2",
          type: "situational",
          text: "One of ten partners blocks a text on the last day and gives no reason. How would you act?",
          probes: [
            { about: "action", text: "Whom would you speak to first?" },
            { about: "reasons", text: "What reasons could the partner have?" },
            { about: "result", text: "What would you accept as an outcome?" },
          ],
        },
      ],
    },
  ],
};
