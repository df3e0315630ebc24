import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMUNICATING: SaidCompetency = {
  id: "eu.communicating",
  name: "Communication",
  definition:
    "Dit et écrit les choses de façon que le destinataire les saisisse, et prend en compte la réponse.",
  indicators: [
    "Indique le but d’un exposé ou d’un texte dès le début.",
    "Répond à la question posée.",
    "Remarque l’incompréhension de ceux qui écoutent et explique autrement.",
    "Rédige des textes dont on peut se servir sans poser d’autre question.",
  ],
  questions: [
    [
      "Parlez-nous d’un de vos exposés ou textes sur lequel d’autres devaient fonder une décision. Comment l’avez-vous préparé\u00a0?",
      "Qu’avez-vous changé entre la première version et la dernière\u00a0?",
      "Que supposiez-vous au sujet de vos lecteurs ou auditeurs, et pourquoi\u00a0?",
      "Qu’ont-ils décidé, et quelle part vos mots y ont-ils eue\u00a0?",
    ],
    [
      "Quand avez-vous remarqué, en parlant, qu’on ne vous suivait pas\u00a0? Décrivez ce que vous avez fait.",
      "Qu’avez-vous changé à ce moment-là\u00a0?",
      "Qu’est-ce qui rendait vos propos difficiles à suivre\u00a0?",
      "Comment avez-vous su ce que les gens avaient compris en fin de compte\u00a0?",
    ],
  ],
  levels: [],
};
