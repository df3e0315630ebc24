import type { SaidCompetency } from "#core/model/framework.ts";

export const TEAMWORK: SaidCompetency = {
  id: "un-1999.teamwork",
  name: "Esprit d’équipe",
  group: "Compétences de base",
  definition:
    "Accomplit la part convenue d’une tâche commune de façon que les parts de tous s’accordent entre elles.",
  indicators: [
    "Signale tôt aux autres les changements dans sa propre part.",
    "Demande comment le travail remis sera utilisé par la personne suivante.",
    "Prend en charge une tâche hors de sa part quand, sans cela, le groupe s’arrêterait.",
    "Exprime son désaccord devant le groupe, là où l’on peut y répondre.",
  ],
  questions: [
    [
      "Décrivez la dernière tâche que vous avez achevée dans un groupe dont les membres dépendaient les uns des autres. De quoi avaient-ils besoin de votre part\u00a0?",
      "Qu’avez-vous fait au-delà de la part convenue\u00a0?",
      "Comment le groupe a-t-il décidé qui ferait quoi\u00a0?",
      "Qu’est-ce que le groupe faisait mieux à la fin qu’au début\u00a0?",
    ],
    [
      "Dans quel groupe dont vous faisiez partie le travail en commun se passait-il mal\u00a0? Racontez-nous ce que vous avez essayé.",
      "Qu’avez-vous dit, et à qui\u00a0?",
      "Qu’est-ce qui, selon vous, était à l’origine de ces difficultés\u00a0?",
      "Qu’est-ce qui a changé dans le groupe, et qu’est-ce qui n’a pas changé\u00a0?",
    ],
    [
      "Quand votre avis n’a-t-il été partagé par personne dans un groupe\u00a0? Comment avez-vous agi sur le moment et ensuite\u00a0?",
      "Comment avez-vous présenté votre avis\u00a0?",
      "Que voyaient les autres que vous ne voyiez pas\u00a0?",
      "Que pensez-vous aujourd’hui de cet avis\u00a0?",
    ],
  ],
  levels: [],
};
