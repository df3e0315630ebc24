import type { SaidCompetency } from "#core/model/framework.ts";

export const INTEGRITY: SaidCompetency = {
  id: "osce.integrity",
  name: "Intégrité",
  group: "Valeurs fondamentales",
  definition:
    "Respecte les règles, tient ses promesses et fait passer l’intérêt public avant l’avantage privé.",
  indicators: [
    "Refuse un cadeau ou une faveur qui pourrait influencer une décision.",
    "Fait connaître ses intérêts personnels avant qu’ils ne touchent au travail.",
    "Reconnaît une erreur personnelle avant qu’elle ne cause un dommage.",
    "Expose des faits que la hiérarchie ne veut pas entendre.",
  ],
  questions: [
    [
      "Décrivez une occasion où quelqu’un vous a offert ou demandé une faveur que vous jugiez déplacée. Comment avez-vous réagi\u00a0?",
      "Quels ont été vos premiers mots\u00a0?",
      "Qu’est-ce qui la rendait déplacée à vos yeux\u00a0?",
      "À qui en avez-vous parlé, et quelles en ont été les suites\u00a0?",
    ],
    [
      "Quand avez-vous dû dire à un supérieur hiérarchique une chose qui allait lui déplaire\u00a0? Comment avez-vous procédé\u00a0?",
      "Comment avez-vous choisi le moment et les mots\u00a0?",
      "Qu’est-ce qui plaidait pour le silence\u00a0?",
      "Comment ce supérieur a-t-il réagi, sur le moment et plus tard\u00a0?",
    ],
  ],
  levels: [],
};
