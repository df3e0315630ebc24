import type { FiveAnchors, UnplacedQuestion } from "#core/model/framework.ts";

/** For a competency whose level is known only by its label. "What is required" is the label shown beside it. */
export const GENERAL_ANCHORS: FiveAnchors = [
  "Acted against what is required or described nothing done in person, or showed nothing.",
  "Did part of what is required, or did it only when prompted or in an easier situation.",
  "Did what is required, in an example with own actions, reasons and result.",
  "Did what is required in a harder situation or with wider reach than the post demands.",
  "Went beyond what is required in several examples, with lasting effect on others.",
];

/** Works as it stands under the name of any competency. */
export const GENERAL_QUESTION: UnplacedQuestion = {
  text: "Which situation in your work has demanded most of you in this respect? Tell us what you did.",
  probes: [
    { about: "action", text: "What was your own part in that situation?" },
    { about: "reasons", text: "What else could you have done, and why did you not?" },
    { about: "result", text: "What was different afterwards because of you?" },
  ],
};

/** For a knowledge criterion: coverage, correctness, judgement. The panel's subject expert edits them. */
export const KNOWLEDGE_ANCHORS: FiveAnchors = [
  "Named no main point or made errors that would do harm in the post, or showed nothing.",
  "Covered some main points; left gaps or errors that a colleague would have to correct.",
  "Covered the main points correctly and said which of them matter most in practice.",
  "Covered limits, exceptions and risks as well, and gave reasons for choosing between methods.",
  "Weighed disputed or unusual points from several sides; other specialists could act on the answer.",
];

/** Works as it stands under the name of any field of knowledge; meant to be replaced by the expert's own. */
export const KNOWLEDGE_QUESTION: UnplacedQuestion = {
  text: "What must a person know about this subject to work without supervision? Choose one part of it and explain it to us.",
  probes: [
    { about: "action", text: "Where in your own work did you apply that?" },
    { about: "reasons", text: "Why did you choose that part, and what did you leave out?" },
    { about: "result", text: "What follows if that part is done wrongly?" },
  ],
};
