import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: SaidCompetency = {
  id: "osce.communication",
  name: "Communication",
  group: "Compétences de base",
  definition: "Transmet l’information et écoute, de sorte que les deux parties comprennent la même chose.",
  indicators: [
    "Commence par ce que l’autre personne a besoin de savoir.",
    "Redit avec ses propres mots ce qui a été entendu avant d’y répondre.",
    "Change de mots et de forme pour des lecteurs d’une autre langue ou d’un autre domaine.",
    "Annonce sans délai une mauvaise nouvelle aux intéressés.",
  ],
  questions: [
    [
      "Parlez-nous d’une mauvaise nouvelle que vous avez dû donner à des personnes au travail. Comment l’avez-vous annoncée\u00a0?",
      "Qu’avez-vous dit d’abord, et qu’avez-vous dit ensuite\u00a0?",
      "De quoi avez-vous tenu compte avant de choisir le moment\u00a0?",
      "Qu’est-ce que ces personnes ont fait de la nouvelle\u00a0?",
    ],
    [
      "Décrivez un sujet compliqué que vous avez expliqué à des personnes qui avaient peu de temps. Comment avez-vous préparé cette explication\u00a0?",
      "Quelles parties avez-vous laissées de côté\u00a0?",
      "Comment saviez-vous ce dont elles avaient besoin\u00a0?",
      "Qu’ont-elles décidé ou fait\u00a0?",
    ],
  ],
  levels: [],
};
