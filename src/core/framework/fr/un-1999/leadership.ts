import type { SaidCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: SaidCompetency = {
  id: "un-1999.leadership",
  name: "Qualités de chef",
  group: "Compétences en matière d’encadrement",
  definition:
    "Conduit un groupe vers un but par l’exemple, par l’argumentation et en réglant ce qui le divise.",
  indicators: [
    "Fait en premier ce qui est demandé aux autres.",
    "Explique en personne une décision douloureuse à ceux qui la subissent.",
    "Règle une querelle avant qu’elle ne divise le groupe.",
    "Obtient l’appui de personnes sans avoir autorité sur elles.",
  ],
  questions: [
    [
      "Décrivez un but vers lequel vous avez conduit un groupe malgré des difficultés. De quoi le groupe avait-il besoin de votre part\u00a0?",
      "Qu’avez-vous d’abord exigé de vous-même\u00a0?",
      "Pourquoi le groupe vous suivait-il, selon vous\u00a0?",
      "Qu’a fait le groupe une fois le but atteint ou manqué\u00a0?",
    ],
    [
      "Quand avez-vous dû décider contre le souhait de la plupart des membres de votre groupe\u00a0? Comment avez-vous procédé\u00a0?",
      "Comment l’avez-vous annoncé au groupe\u00a0?",
      "D’où vous venait la conviction que le groupe se trompait\u00a0?",
      "Que pensait le groupe de cette décision un an plus tard\u00a0?",
    ],
    [
      "Quelle querelle entre des personnes que vous dirigiez a été la plus difficile à régler\u00a0? Racontez-nous votre manière de procéder.",
      "À qui avez-vous parlé, et dans quel ordre\u00a0?",
      "Quelle en était, selon vous, la vraie cause\u00a0?",
      "Comment ont-elles travaillé ensemble par la suite\u00a0?",
    ],
  ],
  levels: [],
};
