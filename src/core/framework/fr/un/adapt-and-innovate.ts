import type { SaidCompetency } from "#core/model/framework.ts";

export const ADAPT_AND_INNOVATE: SaidCompetency = {
  id: "un.adapt-and-innovate",
  name: "S’adapter et innover",
  group: "Comportements",
  definition:
    "Modifie sa façon de travailler quand les circonstances changent, et essaie de nouvelles méthodes que d’autres peuvent reprendre.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Poursuit un travail utile quand les plans, les outils ou les consignes changent.",
        "Remet en cause une étape qui ne remplit plus sa fonction.",
        "Essaie d’abord une nouvelle méthode à petite échelle.",
        "Dit aux autres ce qui a échoué dans un essai et ce qui en a résulté.",
      ],
      anchors: [
        "Refuse un changement ou attend qu’il passe, ou ne montre rien.",
        "Suit les nouvelles consignes après avoir reçu de l’aide\u00a0; n’essaie rien de nouveau.",
        "Adapte son travail à un changement, essaie une nouvelle méthode à petite échelle et en examine l’effet.",
        "Gagne un groupe à une nouvelle méthode\u00a0: donne aux autres la liberté d’essayer, répond aux doutes et diffuse ce qui a réussi.",
        "Change, par une idée nouvelle, la façon de travailler de plusieurs services, qui s’y tiennent depuis.",
      ],
      questions: [
        [
          "Quel changement au travail a le plus bouleversé vos plans\u00a0? Racontez-nous comment vous avez continué.",
          "Qu’avez-vous fait en premier quand vous l’avez appris\u00a0?",
          "Que trouviez-vous mauvais dans ce changement, et que trouviez-vous bon\u00a0?",
          "Comment se passait votre travail quelques mois plus tard\u00a0?",
        ],
        [
          "Pensez à une façon de travailler que vous avez modifiée de votre propre initiative. Qu’est-ce qui est à l’origine de ce changement\u00a0?",
          "Comment l’avez-vous mis à l’essai\u00a0?",
          "Quelles raisons y avait-il de ne rien changer\u00a0?",
          "Qui travaille de cette façon aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Donne à l’équipe du temps pour un essai et fixe une limite à ce qui peut être perdu.",
        "Explique les raisons d’un changement et sollicite les objections.",
        "Diffuse ce qui a réussi lors d’un essai et met fin au reste.",
        "Défend les personnes dont l’essai, préparé avec soin, a échoué.",
      ],
      anchors: [
        "Bloque les propositions ou transmet les changements sans en donner les raisons, ou ne montre rien.",
        "Modifie sa propre façon de travailler\u00a0; informe l’équipe des changements sans lui laisser la liberté d’essayer.",
        "Donne à l’équipe la liberté d’essayer, explique les raisons des changements et diffuse ce qui a réussi.",
        "Fait d’un essai une prestation ou une règle nouvelle de l’organisation, malgré les doutes de la hiérarchie ou de l’extérieur.",
        "Renouvelle plus d’une fois l’action d’une organisation et laisse en place des personnes capables de continuer sans aide.",
      ],
      questions: [
        [
          "Quand une personne de votre équipe a-t-elle proposé une façon de travailler qui semblait risquée\u00a0? Décrivez la suite que vous avez donnée à cette proposition.",
          "Quelles limites avez-vous fixées\u00a0?",
          "Quel risque voyiez-vous, et pour qui\u00a0?",
          "Qu’est-ce qui en a été conservé en fin de compte\u00a0?",
        ],
        [
          "Comment avez-vous dirigé une équipe pendant un changement que la plupart de ses membres ne souhaitaient pas\u00a0? Parlez-nous de votre rôle.",
          "Qu’avez-vous dit à l’équipe, et à quel moment\u00a0?",
          "Quelles objections étaient justifiées, à votre avis\u00a0?",
          "Comment l’équipe travaillait-elle une fois le changement accompli\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Remplace une prestation dépassée avant que les circonstances ne l’imposent.",
        "Réserve de l’argent et du personnel à des essais dont l’issue est incertaine.",
        "Gagne l’adhésion de ceux qui doivent supporter le changement, à l’intérieur comme à l’extérieur.",
        "Maintient les prestations essentielles pendant que l’organisation change.",
      ],
      anchors: [
        "Défend l’ordre établi ou annonce un changement sans moyens, ou ne montre rien.",
        "Introduit de nouvelles méthodes dans une seule unité\u00a0; attend que d’autres changent l’organisation.",
        "Change l’organisation avant que ce ne soit nécessaire, maintient ses prestations et gagne l’adhésion des intéressés.",
        "Conduit un tel changement pendant une crise ou contre des opposants puissants, et change de voie quand les résultats sont mauvais.",
        "Crée une façon de travailler que d’autres organisations adoptent et qui survit au départ de ceux qui l’ont lancée.",
      ],
      questions: [
        [
          "Parlez-nous du plus grand changement que vous ayez conduit dans une organisation. Qu’est-ce qui le rendait nécessaire\u00a0?",
          "Comment avez-vous maintenu entre-temps les prestations quotidiennes\u00a0?",
          "Quelle solution plus lente ou plus limitée avez-vous écartée, et pourquoi\u00a0?",
          "Que reste-t-il de ce changement aujourd’hui\u00a0?",
        ],
        [
          "Une nouvelle technologie pourrait remplacer un service que votre organisation rend depuis des décennies, et les usagers sont divisés. Que feriez-vous\u00a0?",
          "Par quel essai commenceriez-vous, et à quelle échelle\u00a0?",
          "Qu’est-ce qui vous ferait garder l’ancien service\u00a0?",
          "Comment sauriez-vous lequel des deux sert le mieux les usagers\u00a0?",
        ],
      ],
    },
  ],
};
