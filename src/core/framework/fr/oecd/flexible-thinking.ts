import type { SaidCompetency } from "#core/model/framework.ts";

export const FLEXIBLE_THINKING: SaidCompetency = {
  id: "oecd.flexible-thinking",
  name: "Souplesse d’esprit",
  group: "Compétences axées sur les résultats",
  definition:
    "Prend en compte des faits, des avis et des façons de travailler nouveaux et y adapte ses plans ou ses opinions.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Change l’ordre du travail de la journée quand survient une urgence.",
        "Apprend à se servir d’un nouvel outil ou d’une nouvelle procédure et pose des questions sur ce qui n’est pas compris.",
        "Explique une question autrement quand la première explication n’a pas été comprise.",
        "Accepte une correction et l’applique la fois suivante.",
      ],
      anchors: [
        "Refuse un changement ou continue comme avant, ou ne montre rien.",
        "Accepte un changement avec retard ou après plusieurs consignes et revient si possible à l’ancienne façon de faire.",
        "Change de tâche ou de méthode sur demande, apprend ce qui est nouveau et l’applique dès lors.",
        "Voit sans qu’on le lui dise que la façon habituelle ne convient pas au cas et en trouve une autre.",
        "Se prépare à plusieurs changements avant leur date et aide des collègues à traverser chacun d’eux.",
      ],
      questions: [
        [
          "Parlez-nous d’une journée de travail qui ne s’est pas passée comme vous l’aviez prévu. Qu’avez-vous fait quand vous l’avez constaté\u00a0?",
          "Qu’avez-vous traité en premier\u00a0?",
          "Comment avez-vous décidé de ce qui pouvait attendre\u00a0?",
          "Qu’est-ce qui était fait à la fin de la journée\u00a0?",
        ],
        [
          "Quel nouvel outil, quel nouveau système ou quelle nouvelle procédure avez-vous dû apprendre à utiliser au travail\u00a0? Décrivez comment vous avez appris.",
          "Qu’avez-vous fait quand quelque chose ne fonctionnait pas\u00a0?",
          "Qu’est-ce qui était plus difficile qu’avant, et pourquoi\u00a0?",
          "Comment l’utilisez-vous aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Voit quand la procédure habituelle ne convient pas à un cas et en cherche une autre.",
        "Demande à quoi sert une règle avant de l’appliquer à un cas inhabituel.",
        "Reprend l’idée d’un collègue quand elle convient mieux au cas que la sienne.",
        "Replanifie son travail quand les données, les dates ou les instructions changent en cours de travail.",
      ],
      anchors: [
        "Applique une même procédure à chaque cas, même là où elle échoue, ou ne montre rien.",
        "Suit une procédure nouvelle une fois qu’elle est donnée\u00a0; les cas inhabituels attendent des instructions.",
        "Voit où la procédure habituelle ne convient pas, en demande le but et replanifie à temps le travail.",
        "Demande leurs raisons à ceux qui ne sont pas d’accord et renonce à son opinion quand ces raisons sont fondées.",
        "Change d’opinion et de méthode sur plusieurs sujets\u00a0; les nouvelles façons de faire deviennent la règle pour tous.",
      ],
      questions: [
        [
          "Quel cas vous a été soumis alors que la procédure habituelle ne lui convenait pas\u00a0? Expliquez ce que vous en avez fait.",
          "Qui avez-vous interrogé, et sur quoi exactement\u00a0?",
          "Que devait garantir cette procédure\u00a0?",
          "Comment le cas a-t-il été réglé\u00a0?",
        ],
        [
          "Pensez à un travail à moitié fait dont les instructions ou les données ont changé. Comment avez-vous continué à partir de là\u00a0?",
          "Qu’avez-vous abandonné, et qu’avez-vous gardé\u00a0?",
          "Quelles autres façons de continuer voyiez-vous\u00a0?",
          "Qu’a coûté le changement, et qu’a-t-il apporté\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Cherche des personnes d’un autre avis et reformule leur point de vue dans des termes qu’elles acceptent.",
        "Change une opinion déjà défendue quand des données nouvelles la contredisent.",
        "Élabore plusieurs solutions différentes avant d’en recommander une.",
        "Adapte une approche d’un pays ou d’un domaine aux conditions d’un autre.",
      ],
      anchors: [
        "Défend son avis contre les données ou évite les personnes d’un autre avis, ou ne montre rien.",
        "Adapte la méthode au cas\u00a0; ne remet en cause sa propre opinion que si d’autres insistent.",
        "Cherche des avis opposés, compare des solutions différentes et change d’opinion en donnant ses raisons.",
        "Amène un groupe à remettre en cause ses habitudes, essaie avec lui de nouvelles méthodes et réoriente ses plans en cours.",
        "Révise sa position sur plusieurs grands sujets\u00a0; des partenaires extérieurs se mettent à vérifier aussi la leur.",
      ],
      questions: [
        [
          "À quelle opinion professionnelle avez-vous renoncé ces dernières années\u00a0? Racontez-nous comment cela s’est fait.",
          "Qu’avez-vous fait pour vérifier cette opinion\u00a0?",
          "De qui venaient les arguments qui ont le plus compté, et pourquoi\u00a0?",
          "Qu’avez-vous dit à ceux qui connaissaient votre ancienne opinion\u00a0?",
        ],
        [
          "Décrivez un problème pour lequel vous avez élaboré plus d’une solution. Comment avez-vous utilisé ces différentes solutions\u00a0?",
          "Comment avez-vous trouvé les solutions les moins évidentes\u00a0?",
          "Quels arguments y avait-il contre la solution que vous préfériez d’abord\u00a0?",
          "Qu’est-ce qui a été adopté, et avec quel résultat\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Réoriente l’équipe en quelques jours quand les priorités de la hiérarchie changent et dit ce qui est abandonné.",
        "Sollicite des objections à ses propositions et modifie celles-ci quand une objection est fondée.",
        "Fait essayer une méthode nouvelle à petite échelle et décide d’après le résultat.",
        "Fait une exception à une règle, en note la raison et traite de même les cas semblables.",
      ],
      anchors: [
        "Exécute l’ancien plan jusqu’à l’ordre d’arrêter ou fait taire les objections, ou ne montre rien.",
        "Change d’opinion ou de méthode en donnant ses raisons\u00a0; l’équipe l’apprend tard ou continue comme avant.",
        "Réoriente l’équipe à temps, sollicite des objections et fait essayer des méthodes nouvelles avant de décider.",
        "Prépare un département entier à plusieurs avenirs possibles et abandonne à temps un plan antérieur.",
        "Amène plusieurs départements à remettre en cause et à adapter leurs plans\u00a0; ils continuent sans qu’on le leur ordonne.",
      ],
      questions: [
        [
          "Pensez à un moment où les priorités de votre hiérarchie ont changé pendant que votre équipe était au travail. Qu’avez-vous fait des plans de l’équipe\u00a0?",
          "Qu’avez-vous dit à l’équipe, et dans quel délai\u00a0?",
          "Comment avez-vous choisi entre tâches anciennes et nouvelles\u00a0?",
          "Comment l’équipe a-t-elle travaillé dans les mois qui ont suivi\u00a0?",
        ],
        [
          "Parmi les personnes que vous encadriez, qui vous a fait changer une décision\u00a0? Décrivez comment cela s’est passé.",
          "Comment avez-vous réagi d’abord\u00a0?",
          "Quels arguments vous ont fait changer d’avis, et lesquels non\u00a0?",
          "Quel effet cela a-t-il eu sur les discussions suivantes\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Prépare l’organisation à plusieurs avenirs possibles, y compris à ceux que personne ne souhaite.",
        "Abandonne une politique qui porte son nom quand elle ne répond plus à son but.",
        "Réunit des écoles de pensée opposées dans un même débat avant que l’organisation prenne position.",
        "Transforme ce qu’une crise a appris en une façon de travailler durable.",
      ],
      anchors: [
        "Tient pour déloyaux les doutes sur l’orientation ou attend les événements, ou ne montre rien.",
        "Adapte plans et équipes aux événements\u00a0; ne remet en cause l’orientation que si on le demande.",
        "Se prépare à plusieurs avenirs, écoute des avis opposés et abandonne à temps une politique qui porte son nom.",
        "Détourne l’organisation d’une orientation longtemps défendue, en pleine crise et malgré les doutes du public.",
        "Ouvre plusieurs institutions à des approches qu’elles refusaient depuis longtemps\u00a0; le changement survit à de nouveaux dirigeants.",
      ],
      questions: [
        [
          "Quel est le plus grand changement d’orientation que vous ayez décidé pour une organisation ou un département\u00a0? Comment avez-vous pris cette décision\u00a0?",
          "Qui avez-vous écouté avant de décider\u00a0?",
          "Qu’aviez-vous dit ou fait vous-même en faveur de l’ancienne orientation\u00a0?",
          "Que reste-t-il aujourd’hui de ce changement\u00a0?",
        ],
        [
          "Imaginez que, d’ici dix ans, la moitié du travail actuel de votre organisation ne soit plus nécessaire. Comment vous y prépareriez-vous\u00a0?",
          "Que commenceriez-vous la première année\u00a0?",
          "Quelles évolutions suivriez-vous, et pourquoi celles-là\u00a0?",
          "Qu’est-ce qui vous montrerait tôt que vous aviez tort\u00a0?",
        ],
      ],
    },
  ],
};
