import type { SaidCompetency } from "#core/model/framework.ts";

export const JUDGEMENT_DECISION_MAKING: SaidCompetency = {
  id: "un-1999.judgement-decision-making",
  name: "Sûreté de jugement et aptitude à décider",
  group: "Compétences en matière d’encadrement",
  definition:
    "Pèse les faits, les risques et les effets sur les personnes, et tranche à temps même quand une inconnue demeure.",
  indicators: [
    "Désigne le fait, ou les deux faits, dont dépend le choix.",
    "Demande l’avis d’une personne qui fera sans doute des objections.",
    "Fixe la date à laquelle il faut décider et s’y tient.",
    "Dit aux intéressés ce qui est décidé, pourquoi, et ce qui reste ouvert.",
  ],
  questions: [
    [
      "Quelle décision avez-vous prise alors que des faits importants manquaient encore\u00a0? Décrivez les étapes qui y ont mené.",
      "Comment avez-vous employé le temps dont vous disposiez\u00a0?",
      "Quel fait manquant vous préoccupait le plus, et pourquoi\u00a0?",
      "Comment jugez-vous cette décision aujourd’hui\u00a0?",
    ],
    [
      "Parlez-nous d’une de vos décisions qui a eu des effets fâcheux pour d’autres personnes. Comment avez-vous pesé ces effets\u00a0?",
      "Qui avez-vous consulté avant de décider\u00a0?",
      "Quelle autre solution avez-vous failli choisir, et qu’est-ce qui s’y opposait\u00a0?",
      "Que s’est-il passé ensuite pour ces personnes\u00a0?",
    ],
    [
      "Quelle décision avez-vous prise trop tard ou trop tôt\u00a0? Expliquez ce que vous en pensez maintenant.",
      "Qu’avez-vous fait jusqu’au moment de décider\u00a0?",
      "Qu’est-ce qui vous a fait attendre, ou agir à la hâte\u00a0?",
      "Comment choisissez-vous le moment désormais\u00a0?",
    ],
  ],
  levels: [],
};
