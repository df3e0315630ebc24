import type { SaidCompetency } from "#core/model/framework.ts";

export const CREATIVITY: SaidCompetency = {
  id: "un-1999.creativity",
  name: "Créativité",
  group: "Compétences de base",
  definition: "Trouve de nouvelles façons de faire ou de résoudre quelque chose, et les met à l’épreuve.",
  indicators: [
    "Prend une idée d’un autre domaine et l’essaie dans son propre travail.",
    "Met une solution inhabituelle en regard de la solution habituelle avant de choisir.",
    "Essaie une idée à petite échelle avant de demander de l’argent ou du personnel.",
    "Abandonne sa propre idée quand l’essai la contredit.",
  ],
  questions: [
    [
      "Quelle est la solution la plus inhabituelle que vous ayez essayée au travail\u00a0? Racontez-nous comment l’idée vous en est venue.",
      "Comment avez-vous fait de cette idée quelque chose d’utilisable\u00a0?",
      "Quelles solutions habituelles avez-vous écartées, et pourquoi\u00a0?",
      "Qu’en utilise-t-on aujourd’hui\u00a0?",
    ],
    [
      "Décrivez une pratique courante pour laquelle vous avez trouvé une nouvelle manière de faire. Comment les autres l’ont-ils accueillie\u00a0?",
      "Qu’avez-vous fait pour essayer la nouvelle manière\u00a0?",
      "Qu’est-ce qui n’allait pas dans l’ancienne manière\u00a0?",
      "Combien de temps, d’argent ou d’ennuis a-t-elle épargnés\u00a0?",
    ],
    [
      "Pensez à une de vos idées qui n’a pas fonctionné dans la pratique. Qu’en avez-vous fait\u00a0?",
      "Au bout de combien de temps l’avez-vous mise à l’essai\u00a0?",
      "De quoi n’aviez-vous pas tenu compte\u00a0?",
      "Qu’en avez-vous utilisé plus tard\u00a0?",
    ],
  ],
  levels: [],
};
