import type { SaidCompetency } from "#core/model/framework.ts";

export const ACCOUNTABILITY: SaidCompetency = {
  id: "un-1999.accountability",
  name: "Sens des responsabilités",
  group: "Compétences de base",
  definition:
    "Répond de son travail, de ses promesses et de ses dépenses, ainsi que des tâches confiées à d’autres.",
  indicators: [
    "Reconnaît pour siennes ses propres décisions, même quand elles étaient mauvaises.",
    "Tient des dossiers où une autre personne peut retrouver ce qui a été décidé et pourquoi.",
    "Signale une promesse non tenue avant qu’on le lui demande.",
    "Répare les dommages que son travail a causés.",
  ],
  questions: [
    [
      "Quelle promesse n’avez-vous pas pu tenir au travail\u00a0? Décrivez ce que vous avez fait à ce sujet.",
      "Quand et comment l’avez-vous dit\u00a0?",
      "Qu’est-ce qui vous avait échappé au moment de promettre\u00a0?",
      "Qu’est-ce que la personne concernée y a perdu\u00a0?",
    ],
    [
      "Parlez-nous d’une tâche que vous avez confiée à quelqu’un et qui s’est mal passée. Comment en avez-vous rendu compte\u00a0?",
      "Qu’avez-vous fait pour réparer les dommages\u00a0?",
      "Quelle part de cet échec était la vôtre, et quelle part ne l’était pas\u00a0?",
      "Comment confiez-vous des tâches depuis lors\u00a0?",
    ],
    [
      "De quels fonds, de quel matériel ou de quelles données avez-vous dû répondre\u00a0? Expliquez comment vous avez montré que tout était en ordre.",
      "Qu’avez-vous consigné, et à quelle fréquence\u00a0?",
      "Où le risque d’erreur était-il le plus grand, et pourquoi à cet endroit\u00a0?",
      "Qu’ont constaté les personnes chargées du contrôle\u00a0?",
    ],
  ],
  levels: [],
};
