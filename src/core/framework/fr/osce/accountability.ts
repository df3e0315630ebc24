import type { SaidCompetency } from "#core/model/framework.ts";

export const ACCOUNTABILITY: SaidCompetency = {
  id: "osce.accountability",
  name: "Sens des responsabilités",
  group: "Valeurs fondamentales",
  definition:
    "Répond de son travail et des résultats obtenus, y compris pour ce qui a été confié à d’autres.",
  indicators: [
    "Dit ce qui a été promis, ce qui a été fourni et ce qui manque.",
    "Reconnaît un échec sans le rejeter sur d’autres.",
    "Assure le suivi de ce qui a été confié à d’autres.",
    "Tient des dossiers qui permettent à d’autres de vérifier une décision ou un paiement.",
  ],
  questions: [
    [
      "Lequel de vos résultats est resté en deçà de ce que vous aviez promis\u00a0? Racontez-nous ce que vous avez fait.",
      "Comment et quand l’avez-vous signalé\u00a0?",
      "Quelle part de l’échec vous revenait, et pourquoi\u00a0?",
      "Qu’avez-vous changé dans votre travail par la suite\u00a0?",
    ],
    [
      "Pensez à un travail que vous aviez confié à quelqu’un d’autre, mais dont vous deviez encore répondre. Comment l’avez-vous suivi\u00a0?",
      "De quoi aviez-vous convenu avec cette personne au départ\u00a0?",
      "Comment avez-vous décidé de la fréquence des contrôles\u00a0?",
      "Qu’avez-vous dû rectifier\u00a0?",
    ],
  ],
  levels: [],
};
