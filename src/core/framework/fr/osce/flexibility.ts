import type { SaidCompetency } from "#core/model/framework.ts";

export const FLEXIBILITY: SaidCompetency = {
  id: "osce.flexibility",
  name: "Flexibilité",
  group: "Compétences de base",
  definition: "Abandonne un plan, une méthode ou un avis qui ne convient plus, et en trouve un autre.",
  indicators: [
    "Dit quand des faits nouveaux l’ont fait changer d’avis.",
    "Accepte à bref délai une autre tâche ou un autre lieu de travail.",
    "Essaie une seconde voie quand la première est fermée.",
    "Travaille selon des règles ou des usages qui ne lui sont pas familiers.",
  ],
  questions: [
    [
      "Quand des faits nouveaux vous ont-ils fait abandonner un avis que vous aviez défendu\u00a0? Racontez-nous ce qui s’est passé.",
      "Comment avez-vous dit aux autres que votre avis avait changé\u00a0?",
      "Quel fait a pesé le plus, et pourquoi\u00a0?",
      "Quelles ont été les suites de votre nouvel avis\u00a0?",
    ],
    [
      "Décrivez une journée ou une semaine de travail qui ne s’est pas déroulée selon votre plan. Qu’avez-vous changé\u00a0?",
      "Qu’avez-vous abandonné, et qu’avez-vous pris en charge\u00a0?",
      "Comment avez-vous décidé de ce qu’il fallait encore faire\u00a0?",
      "Qu’aviez-vous achevé à la fin\u00a0?",
    ],
  ],
  levels: [],
};
