import type { FrameworkCompetency } from "#core/model/framework.ts";
import { ADVANCED, AWARENESS, BASIC, EXPERT, INTERMEDIATE } from "#core/framework/opm/proficiency-levels.ts";

export const ATTENTION_TO_DETAIL: FrameworkCompetency = {
  id: "opm.attention-to-detail",
  name: "Attention to Detail",
  nameStanding: "attested",
  alsoNamed: ["Souci du détail"],
  group: "IT posts",
  definition: "Checks facts, figures and steps until the work contains no error that matters.",
  levels: [
    {
      id: "opm.attention-to-detail.awareness",
      ...AWARENESS,
      indicators: [
        "Follows a checklist line by line in a short, familiar task.",
        "Asks a supervisor to look at the first pieces of work.",
        "Corrects the errors that others point out.",
      ],
      anchors: [
        "Handed work over without looking at it again, or showed nothing.",
        "Checked part of a short task; the rest was checked only after a supervisor had asked.",
        "Checked a short, familiar task line by line as instructed and corrected what others pointed out.",
        "Found slips in a longer piece of work before handing it over, and asked about doubtful entries.",
        "Found own slips in several longer pieces of work, noted them and did not repeat them.",
      ],
      questions: [
        {
          id: "opm.attention-to-detail.awareness.q1",
          type: "past",
          text: "Describe a short task in which every entry had to be correct. How did you check it?",
          probes: [
            { about: "action", text: "What did you do before you handed it over?" },
            { about: "reasons", text: "Why did you check it in that way?" },
            { about: "result", text: "What was found when someone else looked at it?" },
          ],
        },
        {
          id: "opm.attention-to-detail.awareness.q2",
          type: "situational",
          text: "A supervisor gives you a checklist for a new task, and one of its steps makes no sense to you. What would you do?",
          probes: [
            { about: "action", text: "What would you do with the rest of the task meanwhile?" },
            { about: "reasons", text: "What would you consider before you decide?" },
            { about: "result", text: "How would you know that the task was finished correctly?" },
          ],
        },
      ],
    },
    {
      id: "opm.attention-to-detail.basic",
      ...BASIC,
      indicators: [
        "Compares names, dates and figures in a longer piece of work with their sources.",
        "Finds own slips before the work is handed over.",
        "Asks a more experienced colleague when two sources disagree.",
        "Keeps a note of errors made, so as not to repeat them.",
      ],
      anchors: [
        "Left the checking to others, and the same errors came back, or showed nothing.",
        "Followed a given list in a short task; errors outside the list were found by others.",
        "Compared a longer piece of work with its sources, found own slips and asked where sources disagreed.",
        "Saw contradictions between the parts of a complex piece of work and needed advice on a single point.",
        "Made several complex pieces of work agree in all their parts, under time pressure and with little advice.",
      ],
      questions: [
        {
          id: "opm.attention-to-detail.basic.q1",
          type: "past",
          text: "When did you find an error in your own work before anyone else saw it? How did you come across it?",
          probes: [
            { about: "action", text: "What did you do about it?" },
            { about: "reasons", text: "How do you explain that it happened?" },
            { about: "result", text: "What have you done differently since then?" },
          ],
        },
        {
          id: "opm.attention-to-detail.basic.q2",
          type: "past",
          text: "Tell us about two sources that gave different information for the same piece of work. How did you deal with it?",
          probes: [
            { about: "action", text: "What were your first steps?" },
            { about: "reasons", text: "How did you decide which source to trust?" },
            { about: "result", text: "What stood in the finished work?" },
          ],
        },
      ],
    },
    {
      id: "opm.attention-to-detail.intermediate",
      ...INTERMEDIATE,
      indicators: [
        "Checks how a change in one part affects figures or texts in other parts.",
        "Notices what is missing as much as what is wrong.",
        "Decides under time pressure which points must be verified and which can wait.",
        "Seeks advice only on points that no rule or source settles.",
      ],
      anchors: [
        "Trusted the work as it was when time became short, or showed nothing.",
        "Compared each part with its source; contradictions between the parts were pointed out by others.",
        "Checked whether many parts agreed, saw what was missing and chose under pressure what to verify.",
        "Found without help an error that earlier checks had missed, and traced it to the step that let it through.",
        "Traced errors in large or unfamiliar work to their origins and built checks that ended them.",
      ],
      questions: [
        {
          id: "opm.attention-to-detail.intermediate.q1",
          type: "past",
          text: "Which piece of work with many connected parts did you have to finish under time pressure? How did you keep it correct?",
          probes: [
            { about: "action", text: "What did you verify yourself, and in which order?" },
            { about: "reasons", text: "What did you leave unchecked, and why?" },
            { about: "result", text: "Which errors came to light later?" },
          ],
        },
        {
          id: "opm.attention-to-detail.intermediate.q2",
          type: "past",
          text: "Describe something important that was missing from a document, plan or system and that you noticed. What led you to it?",
          probes: [
            { about: "action", text: "What did you do once you had noticed the gap?" },
            { about: "reasons", text: "Why had others not seen it, in your view?" },
            { about: "result", text: "What happened to the work afterwards?" },
          ],
        },
      ],
    },
    {
      id: "opm.attention-to-detail.advanced",
      ...ADVANCED,
      indicators: [
        "Verifies large or unfamiliar material from many contributors without supervision.",
        "Traces an error to the step of the process that let it through.",
        "Designs checks that catch such errors before delivery.",
        "Weighs the cost of a check against the harm that an error could do.",
      ],
      anchors: [
        "Worked around errors without asking where they came from, or showed nothing.",
        "Corrected errors in work with many parts; the step that had caused them stayed as it was.",
        "Verified large, unfamiliar material alone, traced errors to their cause and built a check against them.",
        "Advised other units on what to verify in work where one error could have done grave harm.",
        "Set the standard of accuracy for such critical work, and other organisations have followed it since.",
      ],
      questions: [
        {
          id: "opm.attention-to-detail.advanced.q1",
          type: "past",
          text: "Tell us about an error that had passed through several hands before you found it. How did you trace its origin?",
          probes: [
            { about: "action", text: "What did you examine, step by step?" },
            { about: "reasons", text: "Which explanations did you rule out, and on what grounds?" },
            { about: "result", text: "What was altered in the process, and did it hold?" },
          ],
        },
        {
          id: "opm.attention-to-detail.advanced.q2",
          type: "past",
          text: "What material have you had to verify in a field that was new to you? Explain how you went about it.",
          probes: [
            { about: "action", text: "Which checks did you devise yourself?" },
            { about: "reasons", text: "How did you weigh the effort against the risk?" },
            { about: "result", text: "How correct did the material prove to be in use?" },
          ],
        },
      ],
    },
    {
      id: "opm.attention-to-detail.expert",
      ...EXPERT,
      indicators: [
        "Sets the standard of accuracy for work in which one error could cause grave harm.",
        "Finds faults in material that specialists had already approved.",
        "Advises other units on what to verify, how deeply and at what cost.",
        "Trains others to see errors of a kind that they used to miss.",
      ],
      anchors: [
        "Relied on approvals by others without testing them, or showed nothing.",
        "Verified complex material alone and built checks for one team; nothing of it reached other units.",
        "Set the standard for work where one error could do grave harm, and advised others on meeting it.",
        "Found in such critical work a fault that specialists had approved, and taught them to see its kind.",
        "Changed how several organisations verify critical work; the methods went on without further help.",
      ],
      questions: [
        {
          id: "opm.attention-to-detail.expert.q1",
          type: "past",
          text: "Think of work in which a single error could have caused grave harm. What did you lay down for those who did it?",
          probes: [
            { about: "action", text: "How did you arrive at those rules?" },
            { about: "reasons", text: "What did you decide not to require, and why?" },
            { about: "result", text: "What do people still follow, and what have they dropped?" },
          ],
        },
        {
          id: "opm.attention-to-detail.expert.q2",
          type: "past",
          text: "Where have you found a fault in something that specialists had approved? Describe how you brought it to light.",
          probes: [
            { about: "action", text: "What did you show them as proof?" },
            { about: "reasons", text: "Why had their checks not caught it?" },
            { about: "result", text: "What has been verified differently since?" },
          ],
        },
      ],
    },
  ],
};
