import type { SaidCompetency } from "#core/model/framework.ts";

export const MANAGING_PERFORMANCE: SaidCompetency = {
  id: "un-1999.managing-performance",
  name: "Suivi du comportement professionnel",
  group: "Compétences en matière d’encadrement",
  definition:
    "Convient avec les personnes de ce qu’elles doivent accomplir, en suit l’avancement et leur dit où elles en sont.",
  indicators: [
    "Convient avec chaque personne de résultats que les deux parties peuvent vérifier.",
    "Parle du travail plusieurs fois dans l’année, et non à la fin seulement.",
    "Appuie l’éloge et la critique sur un exemple précis.",
    "Réagit tôt à un travail insuffisant, en offrant de l’aide et en fixant une date.",
  ],
  questions: [
    [
      "Décrivez comment vous avez convenu, avec une personne sous votre responsabilité, de son travail de l’année. Qu’avez-vous fait dans les mois suivants\u00a0?",
      "À quelle fréquence vous rencontriez-vous, et à quel sujet\u00a0?",
      "Sur quel point étiez-vous d’abord en désaccord\u00a0?",
      "Comment l’année s’est-elle terminée pour cette personne\u00a0?",
    ],
    [
      "Parlez-nous d’un membre du personnel dont le travail restait en deçà de ce qui était nécessaire. Quelles mesures avez-vous prises\u00a0?",
      "De quoi avez-vous convenu, et pour quelle date\u00a0?",
      "Qu’est-ce qui expliquait la faiblesse de ce travail\u00a0?",
      "Comment la question a-t-elle été réglée\u00a0?",
    ],
    [
      "Qu’avez-vous fait pour une personne de votre équipe capable de faire plus que n’en demandait son poste\u00a0? Décrivez un exemple.",
      "Quelles tâches avez-vous trouvées pour cette personne\u00a0?",
      "Quelles limites le poste ou les règles imposaient-ils\u00a0?",
      "Qu’est-ce que cela a apporté à la personne et à l’équipe\u00a0?",
    ],
  ],
  levels: [],
};
