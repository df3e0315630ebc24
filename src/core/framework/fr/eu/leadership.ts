import type { SaidCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: SaidCompetency = {
  id: "eu.leadership",
  name: "Encadrement",
  definition:
    "Donne à un groupe un but et une organisation, et permet à ses membres de progresser dans leurs tâches.",
  indicators: [
    "Dit au groupe ce qu’il doit atteindre et pourquoi.",
    "Répartit les tâches selon les capacités et selon ce que chacun veut apprendre.",
    "Félicite et critique en nommant ce qui a été fait.",
    "Décide quand le groupe n’arrive pas à s’accorder.",
  ],
  questions: [
    [
      "Quand avez-vous pris en charge un groupe que personne ne dirigeait\u00a0? Comment avez-vous commencé\u00a0?",
      "Qu’avez-vous dit au groupe au début\u00a0?",
      "Pourquoi est-ce vous qui l’avez pris en charge, et non une autre personne\u00a0?",
      "Comment le groupe a-t-il décrit plus tard votre rôle\u00a0?",
    ],
    [
      "Décrivez comment une personne placée sous votre direction a appris une tâche nouvelle. Quelle a été votre contribution\u00a0?",
      "Qu’avez-vous montré, dit ou laissé faire à cette personne\u00a0?",
      "Comment avez-vous choisi ce qu’il fallait travailler\u00a0?",
      "Que fait cette personne aujourd’hui\u00a0?",
    ],
    [
      "Votre groupe est divisé sur une mesure importante et la date approche. Comment l’amèneriez-vous à une décision\u00a0?",
      "Que demanderiez-vous au groupe avant de décider\u00a0?",
      "Quand décideriez-vous sans le groupe, et pourquoi à ce moment-là\u00a0?",
      "Comment traiteriez-vous ceux qui voulaient l’autre mesure\u00a0?",
    ],
  ],
  levels: [],
};
