import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_KNOWLEDGE: FrameworkCompetency = {
  id: "oecd.organisational-knowledge",
  name: "Organisational Knowledge",
  nameStanding: "attested",
  alsoNamed: [
    "Connaissance de l'organisation",
    "Connaissance de l'institution",
    "Knowledge of the Organisation",
  ],
  group: "Interpersonal",
  definition:
    "Understands how the institution decides, who does what in it and why, and uses that to bring work forward.",
  levels: [
    {
      id: "oecd.organisational-knowledge.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Sends a question or a document to the office that deals with it.",
        "Finds the rule or form for a task and applies the version in force.",
        "Explains to a newcomer or visitor who does what.",
        "Asks colleagues how things are done where no rule says it.",
      ],
      anchors: [
        "Guessed where a matter belonged or passed it to anyone, or showed nothing.",
        "Knew the people and rules of own office; matters for other offices had to be redirected.",
        "Found the office concerned and the rule in force, and explained to others who does what.",
        "Planned by the dates of other offices, knew what a rule was for and informed those affected early.",
        "Described procedures in a form that several offices use; newcomers have learned from it since.",
      ],
      questions: [
        {
          id: "oecd.organisational-knowledge.level-1.q1",
          type: "past",
          text: "How did you learn who does what in the organisation you joined last? Tell us about the first months.",
          probes: [
            { about: "action", text: "Whom did you ask, and about what?" },
            { about: "reasons", text: "What was hardest to find out, and why?" },
            { about: "result", text: "Who came to you with such questions later?" },
          ],
        },
        {
          id: "oecd.organisational-knowledge.level-1.q2",
          type: "past",
          text: "Describe a matter that reached you although it belonged to another office. How did you deal with it?",
          probes: [
            { about: "action", text: "How did you find the office concerned?" },
            { about: "reasons", text: "Why had it come to you?" },
            { about: "result", text: "How did you know that it had arrived?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-knowledge.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Explains the purpose of a rule or a committee, not only its wording.",
        "Plans own work by the dates of budget, committees and yearly reports.",
        "Informs offices that own work affects before they have to ask.",
        "Knows whose advice is sought before a signature, though no rule requires it.",
      ],
      anchors: [
        "Called rules mere obstacles or informed other offices too late, or showed nothing.",
        "Used the right office and form; dates, purposes and offices affected were pointed out by others.",
        "Planned by the institution's dates, knew the purpose of its rules and informed offices affected.",
        "Traced a proposal's path through all bodies and explained their positions by history and duties.",
        "Shortened several procedures across offices without loss to their purpose; the short form is in force.",
      ],
      questions: [
        {
          id: "oecd.organisational-knowledge.level-2.q1",
          type: "past",
          text: "Which internal procedure have you had to take through a number of offices? Explain what you took into account.",
          probes: [
            { about: "action", text: "Whom did you inform before you began?" },
            { about: "reasons", text: "What purpose did the slowest step serve?" },
            { about: "result", text: "When was it completed, compared with your plan?" },
          ],
        },
        {
          id: "oecd.organisational-knowledge.level-2.q2",
          type: "past",
          text: "When did a rule or an office that you had overlooked delay your work? Describe what happened then.",
          probes: [
            { about: "action", text: "What did you do in order to go on?" },
            { about: "reasons", text: "What had made you overlook it?" },
            { about: "result", text: "What do you do before such work now?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-knowledge.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Traces the path of a proposal through committees and offices before writing it.",
        "Explains the position of a member or department by its past and its duties.",
        "Knows who is heard on a subject, whatever their rank.",
        "Uses earlier decisions of the institution to support or correct a proposal.",
      ],
      anchors: [
        "Treated decisions as accidents or blamed politics for refusals, or showed nothing.",
        "Knew rules, dates and offices; the interests behind a decision were seen only afterwards.",
        "Planned a proposal's path, knew who is heard and explained positions by history and duties.",
        "Foresaw what changes elsewhere meant for a group and put forward proposals when they could pass.",
        "Opened blocked paths for several proposals; people of all ranks have asked for an assessment since.",
      ],
      questions: [
        {
          id: "oecd.organisational-knowledge.level-3.q1",
          type: "past",
          text: "How have you taken a proposal through an organisation in which many bodies had to agree? Describe the path of one proposal.",
          probes: [
            { about: "action", text: "What did you find out before you started?" },
            { about: "reasons", text: "Whose view counted more than their rank suggests, and why?" },
            { about: "result", text: "Where did the path differ from what you had expected?" },
          ],
        },
        {
          id: "oecd.organisational-knowledge.level-3.q2",
          type: "past",
          text: "Think of a decision in your organisation that many did not understand. What did you find out about its reasons?",
          probes: [
            { about: "action", text: "Which people or records did you consult?" },
            { about: "reasons", text: "What other explanation did you consider?" },
            { about: "result", text: "How did you use what you had learned?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-knowledge.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Sees early which changes above or beside the team will touch its work.",
        "Chooses the body, the ally and the month in which a proposal can pass.",
        "Explains to the team what lies behind a decision without breaking a confidence.",
        "Names the habit or interest that blocks a reform, and works on it.",
      ],
      anchors: [
        "Relied on rumours or learned of changes with everybody else, or showed nothing.",
        "Knew the path for own proposals; changes elsewhere reached the team unprepared.",
        "Saw changes coming, found body and time for proposals and named the interests that blocked them.",
        "Foresaw how members or owners would divide over a reform and altered a structure for all.",
        "Changed how several departments decide together; they have used the arrangement without help since.",
      ],
      questions: [
        {
          id: "oecd.organisational-knowledge.level-4.q1",
          type: "past",
          text: "Think of a proposal of your team that had little chance in your organisation. How did you proceed with it?",
          probes: [
            { about: "action", text: "Which body or person did you choose, and when?" },
            { about: "reasons", text: "What stood against the proposal that nobody said aloud?" },
            { about: "result", text: "What has become of it?" },
          ],
        },
        {
          id: "oecd.organisational-knowledge.level-4.q2",
          type: "past",
          text: "Which change in your organisation did you see coming before others did? Tell us how you used that knowledge.",
          probes: [
            { about: "action", text: "What did you do for your team?" },
            { about: "reasons", text: "What signs did you base it on?" },
            { about: "result", text: "Where were you wrong?" },
          ],
        },
      ],
    },
    {
      id: "oecd.organisational-knowledge.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Knows what each member or owner wants from the institution and what divides them.",
        "Foresees how a new rule of decision will shift weight between members, staff and management.",
        "Changes structures that no longer fit what the institution has to do.",
        "Records for successors why decisions were taken, so that they need not be argued anew.",
      ],
      anchors: [
        "Took the written rules for the whole truth or was surprised by the board, or showed nothing.",
        "Knew the institution from one department; motives of members or owners came up only when asked.",
        "Knew what divides members or owners, foresaw shifts of weight and changed structures that did not fit.",
        "Reformed an institution against those who profited from its weakness, without losing a member.",
        "Renewed the rules by which an institution decides; they have worked through later conflicts.",
      ],
      questions: [
        {
          id: "oecd.organisational-knowledge.level-5.q1",
          type: "past",
          text: "When did you change how an organisation decides or is structured? Tell us what you had understood about it before.",
          probes: [
            { about: "action", text: "How did you learn what happens behind the formal structure?" },
            { about: "reasons", text: "Who profited from the old arrangement, and how?" },
            { about: "result", text: "What has not worked as you intended?" },
          ],
        },
        {
          id: "oecd.organisational-knowledge.level-5.q2",
          type: "past",
          text: "Describe a division among the owners, members or funders of an organisation in which you had responsibility. How did you take account of it?",
          probes: [
            { about: "action", text: "How did you learn what each of them wanted?" },
            { about: "reasons", text: "Where did the division come from?" },
            { about: "result", text: "What could you achieve in spite of it, and what not?" },
          ],
        },
      ],
    },
  ],
};
