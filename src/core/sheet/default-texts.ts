/** Opening text read out to every candidate. Ours; the panel changes it as it likes. */
export const OPENING_TEXT =
  "Welcome, and thank you for coming. We introduce ourselves now and say what each of us does here. We ask every candidate the same questions in the same order and we take notes. Take the time you need to think. If a question is not clear, ask us to say it again.";

/** Closing text read out to every candidate. Ours. */
export const CLOSING_TEXT =
  "We have come to the end of our questions. Is there anything about your experience that you would like to add? You may now ask us about the post. We will then tell you what happens next and when you will hear from us.";

export const OPENING_MINUTES = 3;
export const QUESTION_MINUTES = 6;
export const CLOSING_MINUTES = 5;

/** Under this many minutes a question is short for one example; a warning, never a block. */
export const SHORT_MINUTES = 6;
