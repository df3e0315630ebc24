import type { SaidCompetency } from "#core/model/framework.ts";

export const INTEGRITY: SaidCompetency = {
  id: "un.integrity",
  name: "Intégrité",
  group: "Valeurs",
  definition:
    "Respecte les règles et ses promesses quand un avantage, un ami ou un supérieur pousse à faire le contraire.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Reconnaît une erreur avant que d’autres ne la découvrent.",
        "Déclare un intérêt personnel et ne prend pas part à la décision.",
        "Refuse un cadeau, une faveur ou un raccourci que les règles n’autorisent pas.",
        "Signale un manquement par la voie prévue à cet effet.",
      ],
      anchors: [
        "Cache une erreur, contourne une règle par intérêt ou accuse les autres, ou ne montre rien.",
        "Suit les règles quand cela ne coûte rien, ou ne reconnaît une erreur qu’une fois découverte.",
        "Reconnaît une erreur ou déclare un intérêt sans qu’on le demande, refuse ce que les règles interdisent et en accepte le prix.",
        "Aide des collègues à voir un point douteux dans leur travail et veille à ce qu’il soit corrigé et consigné.",
        "Met fin à une pratique qui incitait à contourner les règles\u00a0; d’autres s’en tiennent depuis à la nouvelle.",
      ],
      questions: [
        [
          "Pensez à une erreur dans votre travail que personne d’autre n’avait remarquée. Qu’avez-vous fait en la découvrant\u00a0?",
          "Qui en avez-vous informé, et quand\u00a0?",
          "Quelles raisons y avait-il de ne rien dire\u00a0?",
          "Quelles conséquences l’erreur a-t-elle eues, pour vous et pour d’autres\u00a0?",
        ],
        [
          "Quand vous a-t-on demandé au travail quelque chose que les règles n’autorisaient pas\u00a0? Décrivez votre réponse.",
          "Qu’avez-vous dit exactement à la personne qui le demandait\u00a0?",
          "Que pouvait vous coûter chacune des réponses possibles\u00a0?",
          "Quelles ont été ensuite vos relations avec cette personne\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Donne, pour les décisions sur l’argent, les postes et les contrats, des raisons que chacun peut vérifier.",
        "Protège des représailles la personne qui signale un manquement.",
        "Traite le manquement d’un employé apprécié comme celui de tout autre.",
        "Discute avec l’équipe de cas douteux avant qu’ils ne se présentent.",
      ],
      anchors: [
        "Tolère des manquements, ou use de son poste à son profit ou à celui d’amis, ou ne montre rien.",
        "Suit les règles à titre personnel\u00a0; ne traite les manquements des autres que tard ou sur instruction.",
        "Traite un manquement quelle que soit la personne en cause, protège celle qui le signale et donne ouvertement ses raisons.",
        "Refuse de contourner une règle sous la pression de la hiérarchie ou de l’extérieur et met en place des contrôles valables pour tous.",
        "Change ce qu’une organisation tolère\u00a0: les manquements y apparaissent plus tôt et sont signalés sans crainte.",
      ],
      questions: [
        [
          "Décrivez un cas où une personne placée sous votre autorité avait enfreint une règle. Comment l’avez-vous traité\u00a0?",
          "Qu’avez-vous fait les premiers jours\u00a0?",
          "Quel poids avez-vous donné aux mérites de la personne par rapport au manquement\u00a0?",
          "Qu’est-ce que le reste de l’équipe en a retenu\u00a0?",
        ],
        [
          "Quelle décision sur de l’argent, un contrat ou un poste vous a été la plus difficile à justifier devant d’autres\u00a0? Racontez-nous comment vous l’avez expliquée.",
          "Qu’avez-vous mis par écrit, et pour qui\u00a0?",
          "Quels intérêts avez-vous tenus à l’écart de la décision, et comment\u00a0?",
          "Qui a contesté la décision plus tard, et quelle en a été la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Refuse de déroger à une règle, malgré l’insistance de gouvernements, de donateurs ou de supérieurs.",
        "Publie les constats gênants des audits et des évaluations et y donne suite.",
        "Met en place des contrôles qui s’imposent aussi à la direction.",
        "Répond en public des défaillances de l’organisation.",
      ],
      anchors: [
        "Cède à la pression ou dissimule une défaillance, ou ne montre rien.",
        "Fait respecter les règles par son personnel\u00a0; évite le conflit quand la pression vient de la hiérarchie ou de l’extérieur.",
        "Résiste à une pression extérieure contre une règle, répond en public d’une défaillance et renforce les contrôles.",
        "Fait passer un principe avant l’argent, les alliés ou sa carrière dans un cas suivi par beaucoup, et dit pourquoi.",
        "Rétablit la confiance dans une organisation après des défaillances graves, par des règles et des exemples qui durent après son mandat.",
      ],
      questions: [
        [
          "Quand un gouvernement, un donateur ou un supérieur a-t-il insisté pour que vous dérogiez à une règle\u00a0? Décrivez la suite de l’affaire.",
          "Qu’avez-vous répondu, et sous quelle forme\u00a0?",
          "Que vous attendiez-vous à perdre en répondant ainsi\u00a0?",
          "Quelles ont été les suites, pour l’affaire et pour vous\u00a0?",
        ],
        [
          "Parlez-nous d’une défaillance dont vous avez dû répondre au nom d’une organisation. Comment l’avez-vous fait connaître\u00a0?",
          "Qui avez-vous informé en premier, et de quoi\u00a0?",
          "Pourquoi avez-vous choisi ce moment et cette forme\u00a0?",
          "Qu’est-ce qui a rendu moins probable que cela se reproduise\u00a0?",
        ],
      ],
    },
  ],
};
