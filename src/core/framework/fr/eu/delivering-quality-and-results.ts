import type { SaidCompetency } from "#core/model/framework.ts";

export const DELIVERING_QUALITY_AND_RESULTS: SaidCompetency = {
  id: "eu.delivering-quality-and-results",
  name: "Qualité et résultats",
  definition: "Assume la responsabilité d’un travail exact, complet et achevé à temps.",
  indicators: [
    "Convient à l’avance de ce que doit contenir le travail achevé.",
    "Cherche les erreurs dans le travail avant de le transmettre.",
    "Respecte les règles de procédure quand le temps presse.",
    "Lève un obstacle avant de demander plus de temps.",
  ],
  questions: [
    [
      "Pensez à un travail qui devait être à la fois rapide et sans erreur. Comment avez-vous procédé\u00a0?",
      "Quelles vérifications avez-vous faites, et quand\u00a0?",
      "Où avez-vous gagné du temps, et pourquoi à cet endroit\u00a0?",
      "Qu’a-t-on trouvé ensuite d’inexact ou de manquant\u00a0?",
    ],
    [
      "Quel obstacle s’est opposé à l’achèvement d’une de vos tâches\u00a0? Racontez-nous ce que vous avez fait alors.",
      "Qu’avez-vous essayé d’abord, et qu’avez-vous essayé ensuite\u00a0?",
      "Pourquoi l’obstacle n’avait-il pas été prévu\u00a0?",
      "Quand la tâche a-t-elle été achevée, et dans quelle mesure était-elle complète\u00a0?",
    ],
  ],
  levels: [],
};
