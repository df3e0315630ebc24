import type { FrameworkCompetency } from "#core/model/framework.ts";

export const ANALYTICAL_THINKING: FrameworkCompetency = {
  id: "oecd.analytical-thinking",
  name: "Analytical Thinking",
  nameStanding: "attested",
  alsoNamed: ["Raisonnement analytique", "Esprit d'analyse", "Capacité d'analyse", "Analytical Skills"],
  group: "Delivery-related",
  definition:
    "Breaks a question down, tests what the evidence can bear and draws conclusions that others can follow.",
  levels: [
    {
      id: "oecd.analytical-thinking.level-1",
      label: "Level 1",
      labelStanding: "attested",
      number: 1,
      alsoLabelled: ["Niveau 1"],
      order: 1,
      orderStanding: "attested",
      indicators: [
        "Collects the facts that a request needs and notes where each came from.",
        "Notices a figure, date or name that does not agree with the rest.",
        "Asks what caused a problem before choosing a remedy.",
        "Sorts information so that another person can find it.",
      ],
      anchors: [
        "Passed on information unread or guessed at what was missing, or showed nothing.",
        "Collected what was asked for; gaps and contradictions were found by others.",
        "Collected the facts with their sources, noticed what did not agree and asked for the cause.",
        "Compared sources that differed, worked out the reason and said what the figures could not show.",
        "Traced repeated errors in several files to their origin; colleagues changed how they record.",
      ],
      questions: [
        {
          id: "oecd.analytical-thinking.level-1.q1",
          type: "past",
          text: "When did you notice that something in a document, a list or a set of figures could not be right? What did you do then?",
          probes: [
            { about: "action", text: "Where did you look in order to check it?" },
            { about: "reasons", text: "What made you doubt it?" },
            { about: "result", text: "What was changed in the end, and by whom?" },
          ],
        },
        {
          id: "oecd.analytical-thinking.level-1.q2",
          type: "past",
          text: "Describe a request for which you had to look for information in different places. How did you put the answer together?",
          probes: [
            { about: "action", text: "Which places did you search, and in which order?" },
            { about: "reasons", text: "How did you decide what to include?" },
            { about: "result", text: "What did the person do with what you supplied?" },
          ],
        },
      ],
    },
    {
      id: "oecd.analytical-thinking.level-2",
      label: "Level 2",
      labelStanding: "attested",
      number: 2,
      alsoLabelled: ["Niveau 2"],
      order: 2,
      orderStanding: "attested",
      indicators: [
        "Chooses between known methods and says what each assumes.",
        "Compares sources and explains why they differ.",
        "Separates what the data show from what they only suggest.",
        "Repeats a result with another calculation or on other cases.",
      ],
      anchors: [
        "Used a method without knowing its limits or took figures as they came, or showed nothing.",
        "Used the customary method; noticed that sources differed and did not explain why.",
        "Gave reasons for the method, explained why sources differed and said what the data left open.",
        "Turned an unclear request into answerable questions and set rival explanations against each other.",
        "Settled several disputed findings by own tests; other specialists use the method today.",
      ],
      questions: [
        {
          id: "oecd.analytical-thinking.level-2.q1",
          type: "past",
          text: "Which two sources have given you different answers to the same question? Tell us how you dealt with the difference.",
          probes: [
            { about: "action", text: "What did you compare in detail?" },
            { about: "reasons", text: "Which explanation did you rule out, and on what grounds?" },
            { about: "result", text: "Which answer did you use, and what did you say about it?" },
          ],
        },
        {
          id: "oecd.analytical-thinking.level-2.q2",
          type: "past",
          text: "Think of a task for which more than one method could be used. How did you make your choice?",
          probes: [
            { about: "action", text: "What did you try out before you decided?" },
            { about: "reasons", text: "In which situation would the other method have been better?" },
            { about: "result", text: "What could you say at the end, and what could you not?" },
          ],
        },
      ],
    },
    {
      id: "oecd.analytical-thinking.level-3",
      label: "Level 3",
      labelStanding: "attested",
      number: 3,
      alsoLabelled: ["Niveau 3"],
      order: 3,
      orderStanding: "attested",
      indicators: [
        "Turns a vague request into questions that evidence can answer.",
        "Draws on more than one discipline or country to explain a problem.",
        "Sets the most convincing rival explanation against own conclusion.",
        "States how certain a recommendation is and what would change it.",
      ],
      anchors: [
        "Repeated accepted views or chose evidence to suit a conclusion, or showed nothing.",
        "Explained data of own field with a known method; other explanations came up only when asked.",
        "Made a vague request answerable, tested rival explanations and said how certain the advice was.",
        "Joined findings of several projects into one judgement and found the weak point in others' work.",
        "Changed how a disputed problem is understood; decisions in several countries or bodies rest on it.",
      ],
      questions: [
        {
          id: "oecd.analytical-thinking.level-3.q1",
          type: "past",
          text: "Tell us about a broad or unclear question that you had to answer with evidence. How did you work on it?",
          probes: [
            { about: "action", text: "Which part of the question did you examine first?" },
            { about: "reasons", text: "What else could have explained what you found?" },
            { about: "result", text: "Who used your answer, and for what?" },
          ],
        },
        {
          id: "oecd.analytical-thinking.level-3.q2",
          type: "past",
          text: "What did you find in a study of yours that you had not expected? Describe how you arrived at it.",
          probes: [
            { about: "action", text: "What did you read, measure or ask?" },
            { about: "reasons", text: "What had you expected, and on what basis?" },
            { about: "result", text: "What did you advise, and what did others object?" },
          ],
        },
      ],
    },
    {
      id: "oecd.analytical-thinking.level-4",
      label: "Level 4",
      labelStanding: "attested",
      number: 4,
      alsoLabelled: ["Niveau 4"],
      order: 4,
      orderStanding: "attested",
      indicators: [
        "Decides which questions the team studies and which it leaves.",
        "Finds the weak point in specialists' work by asking about its assumptions.",
        "Joins findings from several projects into one judgement for those who decide.",
        "Acts on incomplete evidence and names the risk taken.",
      ],
      anchors: [
        "Accepted or rejected specialists' findings without testing them, or showed nothing.",
        "Tested explanations in own studies; the team's findings stood side by side without a judgement.",
        "Tested the team's assumptions, joined its findings into one judgement and named the risk in it.",
        "Showed that problems which several teams studied apart were connected, and redirected their work.",
        "Prevented several costly errors by linking fields; managers elsewhere now ask the same questions.",
      ],
      questions: [
        {
          id: "oecd.analytical-thinking.level-4.q1",
          type: "past",
          text: "Who has brought you a study or proposal whose conclusions you doubted? How did you examine it?",
          probes: [
            { about: "action", text: "Which questions did you ask, and of whom?" },
            { about: "reasons", text: "What gave rise to your doubt?" },
            { about: "result", text: "What happened to the study or proposal afterwards?" },
          ],
        },
        {
          id: "oecd.analytical-thinking.level-4.q2",
          type: "past",
          text: "Describe a decision that you based on the work of several people who did not agree. How did you form your judgement?",
          probes: [
            { about: "action", text: "What did you do with the differences between them?" },
            { about: "reasons", text: "What did you not know when you decided?" },
            { about: "result", text: "How do you see the decision today?" },
          ],
        },
      ],
    },
    {
      id: "oecd.analytical-thinking.level-5",
      label: "Level 5",
      labelStanding: "attested",
      number: 5,
      alsoLabelled: ["Niveau 5"],
      order: 5,
      orderStanding: "attested",
      indicators: [
        "Links developments in fields that are studied apart and says what follows for policy.",
        "Works out how a measure in one country or sector affects others over the years.",
        "Orders evidence on questions that nobody in power asks yet.",
        "Tells decision makers when the evidence contradicts a position they hold.",
      ],
      anchors: [
        "Relied on past answers or on the opinion of those in power, or showed nothing.",
        "Judged the findings of own units one by one; effects between fields came up only when asked.",
        "Linked separate fields, traced effects across countries and years and stated unwelcome findings.",
        "Foresaw a problem years ahead, had the evidence built up in time and defended it under attack.",
        "Gave governments or a whole sector a new understanding of several problems, and policy followed it.",
      ],
      questions: [
        {
          id: "oecd.analytical-thinking.level-5.q1",
          type: "past",
          text: "Think of two subjects that others treated apart and that you saw as connected. What did you do with that insight?",
          probes: [
            { about: "action", text: "How did you make the connection known?" },
            { about: "reasons", text: "Why had the two subjects been treated apart?" },
            { about: "result", text: "What was decided differently because of it?" },
          ],
        },
        {
          id: "oecd.analytical-thinking.level-5.q2",
          type: "situational",
          text: "Suppose new evidence contradicts a policy that your governing body has just adopted. What would you do with it?",
          probes: [
            { about: "action", text: "Whom would you tell first, and in what form?" },
            { about: "reasons", text: "What could make you wait?" },
            { about: "result", text: "How would you know that the evidence had been heard?" },
          ],
        },
      ],
    },
  ],
};
