import type { SaidCompetency } from "#core/model/framework.ts";

export const WORKING_WITH_OTHERS: SaidCompetency = {
  id: "eu.working-with-others",
  name: "Travail d’équipe",
  definition: "Partage son savoir et ses efforts avec ses collègues et les aide à atteindre leurs buts.",
  indicators: [
    "Demande aux collègues ce dont ils ont besoin avant de commencer un travail commun.",
    "Répartit les tâches selon ce que chaque collègue fait le plus facilement.",
    "Aide un collègue en dehors de ses propres tâches.",
    "Règle une dispute en tête à tête avant qu’elle ne s’aggrave.",
  ],
  questions: [
    [
      "Parlez-nous, sans dire son nom, d’un collègue avec qui il vous était difficile de travailler. Comment avez-vous agi\u00a0?",
      "Qu’avez-vous changé dans votre propre comportement\u00a0?",
      "Comment la difficulté se présentait-elle du point de vue de ce collègue\u00a0?",
      "Qu’avez-vous produit ensemble en fin de compte\u00a0?",
    ],
    [
      "Quel service avez-vous rendu récemment à un collègue, en dehors de vos fonctions\u00a0? Expliquez comment cela s’est présenté.",
      "Combien de temps personnel y avez-vous consacré\u00a0?",
      "Pourquoi avez-vous aidé à ce moment-là\u00a0?",
      "Qu’est-ce que cela a changé pour ce collègue\u00a0?",
    ],
  ],
  levels: [],
};
