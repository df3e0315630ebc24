import type { SaidCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: SaidCompetency = {
  id: "osce.leadership",
  name: "Aptitude à diriger",
  group: "Compétences en matière d’encadrement",
  definition:
    "Donne aux personnes une orientation, leur fait confiance et répond de ce qu’elles font ensemble.",
  indicators: [
    "Explique le but et les raisons à ceux qui exécutent le travail.",
    "Confie des tâches avec les pouvoirs qu’elles exigent.",
    "Dit aux personnes ce qu’elles font bien et ce qu’elles doivent changer.",
    "Protège le groupe des pressions qui gênent son travail.",
  ],
  questions: [
    [
      "Parlez-nous d’un groupe de personnes dont vous dirigiez le travail. Comment l’avez-vous mené à un résultat\u00a0?",
      "Qu’avez-vous décidé vous-même, et qu’avez-vous délégué\u00a0?",
      "Pourquoi avez-vous dirigé ce groupe de cette façon\u00a0?",
      "Que savait faire le groupe à la fin qu’il ne savait pas faire avant\u00a0?",
    ],
    [
      "Pensez à un conflit entre deux personnes qui travaillaient pour vous. Quelles mesures avez-vous prises\u00a0?",
      "Comment avez-vous entendu chacune d’elles\u00a0?",
      "Quel était, selon vous, l’objet du conflit\u00a0?",
      "Comment travaillaient-elles ensemble quelques mois plus tard\u00a0?",
    ],
  ],
  levels: [],
};
