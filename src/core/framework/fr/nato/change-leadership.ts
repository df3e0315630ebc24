import type { SaidCompetency } from "#core/model/framework.ts";

export const CHANGE_LEADERSHIP: SaidCompetency = {
  id: "nato.change-leadership",
  name: "Promotion du changement",
  definition:
    "Défend une nouvelle manière de travailler et accompagne les intéressés jusqu’à ce qu’elle devienne la pratique courante.",
  levels: [
    {
      label: "Défend le changement",
      indicators: [
        "Dit ouvertement et en personne pourquoi la pratique actuelle doit cesser.",
        "Nomme ce que les intéressés vont perdre et y apporte une réponse.",
        "Trouve des personnes prêtes à défendre le changement dans leur équipe.",
        "Travaille de la nouvelle manière avant de le demander aux autres.",
        "Défend le changement pendant que les résultats se font attendre.",
      ],
      anchors: [
        "Annonce un changement sans donner de raisons ni d’aide, ou ne montre rien.",
        "Explique le changement et répond aux questions\u00a0; laisse à d’autres les objections et les pertes.",
        "Plaide ouvertement pour le changement, s’occupe de ce que chacun y perd et amène d’autres à le défendre.",
        "Défend le changement malgré une opposition ouverte ou un échec, et l’ajuste sans renoncer au but.",
        "Change les pratiques de plusieurs unités ou organisations\u00a0; d’autres poursuivent sans qu’on le leur demande.",
      ],
      questions: [
        [
          "Quelle nouvelle manière de travailler avez-vous défendue alors que la plupart des intéressés préféraient l’ancienne\u00a0? Qu’avez-vous fait\u00a0?",
          "À qui avez-vous parlé d’abord, et qu’avez-vous dit\u00a0?",
          "Qu’y avait-il de juste dans les objections, à votre avis\u00a0?",
          "Qu’en reste-t-il aujourd’hui\u00a0?",
        ],
        [
          "Parlez-nous d’une réforme dont vous aviez la responsabilité et qui a ralenti ou rencontré des résistances. Comment avez-vous réagi\u00a0?",
          "Qu’avez-vous fait vous-même autrement à partir de ce moment\u00a0?",
          "Qu’est-ce qui vous a fait continuer, ou arrêter\u00a0?",
          "Où en était la réforme quand vous avez cessé de vous en occuper\u00a0?",
        ],
        [
          "Décrivez une pratique ancienne à laquelle vous avez mis fin. Comment avez-vous agi envers les personnes qui en dépendaient\u00a0?",
          "Quel a été votre propre rôle les premières semaines\u00a0?",
          "Pourquoi cette pratique devait-elle cesser à ce moment-là\u00a0?",
          "Qui travaillait autrement un an plus tard, et qui ne le faisait pas\u00a0?",
        ],
      ],
    },
  ],
};
