import type { SaidCompetency } from "#core/model/framework.ts";

export const MANAGING_CHANGE: SaidCompetency = {
  id: "general.managing-change",
  name: "Conduite du changement",
  definition: "Passe d’une ancienne façon de travailler à une nouvelle et aide les autres à faire de même.",
  levels: [
    {
      label: "Adapte son propre travail au changement",
      indicators: [
        "Cherche ce qu’un changement signifie pour ses propres tâches.",
        "Essaie la nouvelle méthode avant de la juger.",
        "Signale une difficulté en y joignant une proposition.",
        "Poursuit le travail courant pendant le changement.",
      ],
      anchors: [
        "Ne tient pas compte du changement ou y résiste sans donner de raisons, ou ne montre rien.",
        "Change son travail avec retard ou sur instruction, puis retombe dans ses anciennes habitudes.",
        "Cherche ce que le changement signifie pour ses tâches, essaie la nouvelle méthode et poursuit le travail courant.",
        "Explique le changement à des collègues inquiets et les aide dans les premières étapes.",
        "Prépare plusieurs groupes à des changements\u00a0; ils adoptent ensuite de nouvelles méthodes sans aide.",
      ],
      questions: [
        [
          "Quel changement au travail a le plus touché vos propres tâches\u00a0? Racontez-nous ce que vous avez fait quand il est survenu.",
          "Qu’avez-vous fait les premières semaines\u00a0?",
          "Que pensiez-vous de ce changement, et pourquoi\u00a0?",
          "Comment accomplissiez-vous ces tâches quelques mois plus tard\u00a0?",
        ],
        [
          "Décrivez un outil ou un procédé nouveau que vous trouviez moins bon que l’ancien. Comment avez-vous réagi\u00a0?",
          "Qu’avez-vous fait quand vous en avez remarqué les défauts\u00a0?",
          "D’après quoi avez-vous comparé les deux\u00a0?",
          "Quelle suite a été donnée à vos remarques\u00a0?",
        ],
      ],
    },
    {
      label: "Prépare les autres au changement",
      indicators: [
        "Dit tôt aux personnes concernées ce qui changera pour elles et ce qui ne changera pas.",
        "Écoute les objections et distingue les craintes des faits.",
        "Essaie le changement à petite échelle et le corrige.",
        "Redemande, des mois plus tard, comment fonctionne la nouvelle méthode.",
      ],
      anchors: [
        "Annonce le changement et laisse les autres y faire face seuls, ou ne montre rien.",
        "S’adapte pour sa part\u00a0; ne répond aux questions sur le changement que lorsque d’autres viennent en poser.",
        "Dit tôt ce qui va changer, entend les objections, essaie le changement à petite échelle et le corrige.",
        "Lance le changement, obtient qu’il soit décidé et adapte les règles ou les structures.",
        "Conduit dans plusieurs unités des changements qui durent après le départ des responsables.",
      ],
      questions: [
        [
          "Parlez-nous d’un changement auquel vous avez dû préparer d’autres personnes. Comment avez-vous procédé\u00a0?",
          "Quand et comment les avez-vous informées\u00a0?",
          "Quelle objection avez-vous trouvée justifiée, et pourquoi\u00a0?",
          "Que faisaient-elles encore à l’ancienne manière par la suite\u00a0?",
        ],
        [
          "Qui s’est le plus opposé à un changement que vous deviez introduire\u00a0? Décrivez comment vous avez agi avec cette personne ou ce groupe.",
          "Qu’avez-vous demandé, et qu’avez-vous offert\u00a0?",
          "D’où venait cette opposition, à votre avis\u00a0?",
          "Que pensait du changement, à la fin, cette personne ou ce groupe\u00a0?",
        ],
      ],
    },
    {
      label: "Transforme le fonctionnement d’une organisation",
      indicators: [
        "Montre par des preuves pourquoi le fonctionnement actuel ne peut pas durer.",
        "Gagne des alliés parmi ceux qui pourraient arrêter le changement.",
        "Adapte les règles, le budget et les postes pour que la nouvelle méthode puisse durer.",
        "Met fin aux anciennes pratiques à une date fixée.",
      ],
      anchors: [
        "Annonce une réforme et la laisse sans suite, ou ne montre rien.",
        "Prépare son propre personnel au changement\u00a0; les règles, le budget et les autres unités restent inchangés.",
        "Montre pourquoi il faut changer, gagne des alliés et adapte règles, budget et postes pour que cela dure.",
        "Mène le changement à terme malgré un adversaire puissant, un manque d’argent ou un premier échec.",
        "Change le fonctionnement de plusieurs organisations\u00a0; depuis, chacune continue de l’améliorer sans pression.",
      ],
      questions: [
        [
          "Quel changement de toute une organisation ou d’une grande unité avez-vous réalisé\u00a0? Expliquez les étapes que vous avez suivies.",
          "Qui avez-vous convaincu en premier, et comment\u00a0?",
          "Quelle part de l’ancien fonctionnement avez-vous gardée, et pourquoi\u00a0?",
          "Quelle part du changement était en place deux ans plus tard\u00a0?",
        ],
        [
          "Quand une réforme que vous dirigiez s’est-elle arrêtée\u00a0? Racontez-nous ce que vous avez fait ensuite.",
          "Qu’avez-vous modifié dans votre plan\u00a0?",
          "Pourquoi s’était-elle arrêtée, à votre avis\u00a0?",
          "Qu’est-ce qui a finalement été obtenu, et qu’est-ce qui a été abandonné\u00a0?",
        ],
      ],
    },
  ],
};
