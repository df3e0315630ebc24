import type { OurLanguage } from "#core/model/our-language.ts";

/** What is read out to every candidate at the beginning. Ours; the panel changes it as it likes. */
export const OPENING_TEXTS: { readonly [K in OurLanguage]: string } = {
  en: "Welcome, and thank you for coming. We introduce ourselves now and say what each of us does here. We ask every candidate the same questions in the same order and we take notes. Take the time you need to think. If a question is not clear, ask us to say it again.",
  fr: "Bienvenue, et merci de votre présence. Nous allons d’abord nous présenter et dire ce que chacun de nous fait ici. Nous posons les mêmes questions à tous les candidats, dans le même ordre, et nous prenons des notes. Prenez le temps qu’il vous faut pour réfléchir. Si une question n’est pas claire, demandez-nous de la répéter.",
};

/** What is read out to every candidate at the end. Ours. */
export const CLOSING_TEXTS: { readonly [K in OurLanguage]: string } = {
  en: "We have come to the end of our questions. Is there anything about your experience that you would like to add? You may now ask us about the post. We will then tell you what happens next and when you will hear from us.",
  fr: "Nous sommes à la fin de nos questions. Souhaitez-vous ajouter quelque chose au sujet de votre expérience\u00a0? Vous pouvez maintenant nous poser des questions sur le poste. Nous vous dirons pour finir comment se poursuit la procédure et quand vous aurez de nos nouvelles.",
};

export const OPENING_MINUTES = 3;
export const QUESTION_MINUTES = 6;
export const CLOSING_MINUTES = 5;

/** Under this many minutes a question is short for one example; a warning, never a block. */
export const SHORT_MINUTES = 6;
