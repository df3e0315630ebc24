import type { SaidCompetency } from "#core/model/framework.ts";

export const PRIORITISING_AND_ORGANISING: SaidCompetency = {
  id: "eu.prioritising-and-organising",
  name: "Définition des priorités et organisation",
  definition:
    "Place en premier le travail le plus important, organise le temps et les moyens nécessaires, et les réorganise au besoin.",
  indicators: [
    "Dit d’après quel critère une tâche passe avant une autre.",
    "Refuse ou confie à d’autres le travail qui n’entre pas dans son emploi du temps.",
    "Garde une part de temps libre pour l’imprévu.",
    "Change aussitôt l’ordre des travaux quand une affaire urgente survient.",
  ],
  questions: [
    [
      "Quand avez-vous dû choisir entre deux tâches promises l’une et l’autre\u00a0? Comment avez-vous choisi\u00a0?",
      "Qu’avez-vous dit à la personne dont la tâche passait en second\u00a0?",
      "D’après quoi mesuriez-vous l’importance de chacune\u00a0?",
      "Quand les deux tâches ont-elles été achevées\u00a0?",
    ],
    [
      "Décrivez un événement ou un projet que vous avez dû organiser et qui comportait de nombreux éléments. Comment avez-vous gardé l’ensemble en ordre\u00a0?",
      "Quels outils ou quelles listes avez-vous utilisés\u00a0?",
      "Quel élément suiviez-vous avec le plus d’attention, et pourquoi\u00a0?",
      "Qu’avez-vous oublié ou sous-estimé\u00a0?",
    ],
    [
      "Une demande urgente arrive alors que deux collègues sont absents et que votre rapport est attendu pour demain. Que feriez-vous en premier\u00a0?",
      "À qui parleriez-vous, et de quoi\u00a0?",
      "Qu’est-ce qui déterminerait l’ordre des tâches\u00a0?",
      "Qu’est-ce qui serait prêt demain, et qu’est-ce qui ne le serait pas\u00a0?",
    ],
  ],
  levels: [],
};
