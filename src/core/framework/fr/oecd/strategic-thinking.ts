import type { SaidCompetency } from "#core/model/framework.ts";

export const STRATEGIC_THINKING: SaidCompetency = {
  id: "oecd.strategic-thinking",
  name: "Réflexion stratégique",
  group: "Compétences stratégiques",
  definition:
    "Considère le travail présent au regard d’objectifs et de changements à plusieurs années de distance, et choisit en conséquence.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Dit à quoi sert son propre travail une fois remis.",
        "Prévoit quelques semaines à l’avance et prépare ce qui sera alors nécessaire.",
        "Signale comment un changement dans une tâche touchera la suivante.",
        "Se renseigne sur les projets de l’unité qui modifieront son propre travail.",
      ],
      anchors: [
        "Fait la tâche du jour sans penser à la suivante, ou ne montre rien.",
        "Prépare les jours suivants\u00a0; d’autres signalent les effets sur les étapes ultérieures.",
        "Prévoit des semaines à l’avance, sait à quoi sert son travail et signale les effets sur l’étape suivante.",
        "Remarque une évolution dans le domaine et propose une façon de s’y préparer en un an ou deux.",
        "Prépare le service à plusieurs changements des mois à l’avance\u00a0; les collègues planifient ainsi depuis.",
      ],
      questions: [
        [
          "Décrivez quelque chose que vous avez préparé longtemps avant qu’on vous le demande. Qu’est-ce qui vous a fait commencer\u00a0?",
          "Qu’avez-vous préparé, et quand\u00a0?",
          "Que se serait-il passé sans cette préparation\u00a0?",
          "À quoi cela a-t-il servi\u00a0?",
        ],
        [
          "Comment le plan ou le changement le plus récent de votre unité a-t-il touché vos propres tâches\u00a0? Dites-nous ce que vous avez fait en l’apprenant.",
          "Qu’avez-vous demandé à ce sujet\u00a0?",
          "Quels effets attendiez-vous, et pourquoi\u00a0?",
          "Qu’est-ce qui a été différent de vos attentes\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Remarque les évolutions de son domaine et dit ce qu’elles signifieront d’ici un an ou deux.",
        "Examine ce qu’une proposition signifiera pour les autres unités et pour les années suivantes.",
        "Choisit des outils ou des méthodes qui répondront aussi aux besoins futurs.",
        "Compare le coût présent d’une solution à son coût ultérieur.",
      ],
      anchors: [
        "Résout chaque problème pour l’immédiat ou ignore les évolutions du domaine, ou ne montre rien.",
        "Prévoit quelques semaines à l’avance dans ses tâches\u00a0; ne voit les coûts et besoins ultérieurs que lorsqu’ils surviennent.",
        "Voit ce que des évolutions signifieront dans un an ou deux et pèse les coûts ultérieurs et les effets sur d’autres.",
        "Relie son sujet à des évolutions d’autres domaines et présente des choix pour différents avenirs.",
        "Propose plusieurs changements que les besoins ultérieurs confirment\u00a0; d’autres unités s’en servent comme base.",
      ],
      questions: [
        [
          "Pensez à une évolution de votre domaine qui a changé votre travail. Qu’avez-vous fait quand elle a commencé à être visible\u00a0?",
          "Qui avez-vous prévenu, et qu’avez-vous proposé\u00a0?",
          "Quels signes vous paraissaient importants, et pourquoi\u00a0?",
          "Dans quelle mesure l’évolution a-t-elle suivi vos prévisions\u00a0?",
        ],
        [
          "Quel choix avez-vous dû faire entre une solution rapide et une solution durable\u00a0? Expliquez comment vous avez décidé.",
          "Qu’avez-vous calculé ou cherché à savoir\u00a0?",
          "Qu’est-ce qui plaidait pour la solution rapide\u00a0?",
          "Qu’est-ce que ce choix a coûté ou épargné jusqu’ici\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Rattache une question d’aujourd’hui aux évolutions que les membres connaîtront dans cinq ans.",
        "Choisit les sujets de travail d’après ce qui comptera, non d’après ce qu’on demande aujourd’hui.",
        "Présente des options pour différents avenirs, et le signe qui indique lequel s’annonce.",
        "Situe sa proposition par rapport à ce que d’autres institutions font ou prévoient.",
      ],
      anchors: [
        "Prolonge les tendances présentes ou répète l’opinion commune, ou ne montre rien.",
        "Voit les évolutions de son domaine et leurs coûts\u00a0; laisse de côté d’autres domaines et d’autres avenirs.",
        "Choisit les sujets d’après les besoins futurs, présente des options pour différents avenirs et sait ce que d’autres prévoient.",
        "Fixe à un groupe une orientation de plusieurs années et nomme ce à quoi renoncer pour la suivre.",
        "Ouvre plusieurs sujets des années avant que d’autres en voient l’importance\u00a0; des institutions s’y réfèrent dans leurs plans.",
      ],
      questions: [
        [
          "Pensez à un conseil que vous avez donné et qui portait sur un horizon de plusieurs années. Comment avez-vous formé votre opinion\u00a0?",
          "Qu’avez-vous étudié en dehors de votre domaine\u00a0?",
          "Quels autres avenirs jugiez-vous possibles, et pourquoi\u00a0?",
          "Qu’est-ce qui s’est réalisé jusqu’ici, et qu’est-ce qui ne s’est pas réalisé\u00a0?",
        ],
        [
          "Parlez-nous d’un sujet sur lequel vous avez proposé de travailler avant que d’autres en voient le besoin. Comment l’avez-vous justifié\u00a0?",
          "Qu’avez-vous fait pour lancer ce travail\u00a0?",
          "Pourquoi l’avez-vous préféré à des travaux plus urgents\u00a0?",
          "Qui y travaille maintenant\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Fixe à l’équipe une orientation de trois à cinq ans et nomme ce à quoi celle-ci renoncera.",
        "Prévoit ce que feront d’autres institutions et décide où l’équipe prend la tête, participe ou se retire.",
        "Divise l’orientation en étapes dont l’échec se remarquerait tôt.",
        "Revoit l’orientation quand ses hypothèses ne tiennent plus.",
      ],
      anchors: [
        "Dirige d’échéance en échéance ou fait de tout une priorité, ou ne montre rien.",
        "Prévoit les évolutions dans ses propres projets\u00a0; le travail de l’équipe suit les demandes de l’année.",
        "Fixe une orientation pour des années, nomme ce à quoi renoncer et la revoit quand ses hypothèses ne tiennent plus.",
        "Déduit des changements du monde ce que toute l’institution doit modifier, et l’obtient en partie.",
        "Donne à plusieurs départements une orientation pour des années\u00a0; les faits la confirment et les successeurs la gardent.",
      ],
      questions: [
        [
          "Quelle orientation avez-vous fixée à une équipe pour plusieurs années\u00a0? Expliquez comment vous l’avez choisie.",
          "Comment l’avez-vous traduite en étapes\u00a0?",
          "À quoi avez-vous décidé de renoncer, et pourquoi\u00a0?",
          "Où en était l’équipe à la fin de cette période\u00a0?",
        ],
        [
          "Qu’avez-vous fait quand une hypothèse à la base des plans de votre équipe s’est révélée fausse\u00a0? Décrivez un exemple.",
          "Comment l’avez-vous découvert\u00a0?",
          "Sur quoi cette hypothèse reposait-elle\u00a0?",
          "Comment vérifiez-vous vos hypothèses aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Décrit comment changera le monde autour de l’organisation et quelle sera la place de celle-ci.",
        "Choisit peu d’orientations parmi de nombreuses demandes et dit ce qui est laissé à d’autres institutions.",
        "Investit dans une capacité qui ne sera utile que des années plus tard.",
        "Associe les membres et le personnel jusqu’à ce qu’ils puissent expliquer eux-mêmes l’orientation.",
      ],
      anchors: [
        "Annonce des objectifs sans faire de choix ou s’adapte à chaque nouvelle demande, ou ne montre rien.",
        "Fixe une orientation à son propre département\u00a0; n’aborde la place de toute l’organisation que si on le demande.",
        "Décrit les changements à venir, retient peu d’orientations et crée une capacité pour les besoins d’années ultérieures.",
        "Donne à une organisation menacée une nouvelle place parmi d’autres et rallie des membres qui voulaient la dissoudre.",
        "Donne à tout un domaine une orientation que des gouvernements ou des institutions suivent pendant dix ans.",
      ],
      questions: [
        [
          "Quel est le choix à long terme le plus important que vous ayez fait pour une organisation\u00a0? Expliquez comment vous l’avez arrêté et défendu.",
          "Quelle a été votre propre part dans ce choix\u00a0?",
          "Quelles autres orientations étaient possibles\u00a0?",
          "Qu’est-ce que ce choix a apporté, et qu’a-t-il coûté\u00a0?",
        ],
        [
          "Une nouvelle institution commence à offrir, à moindre coût, ce qui fait la réputation de votre organisation. Comment réagiriez-vous\u00a0?",
          "Que voudriez-vous savoir en premier\u00a0?",
          "Dans quels domaines choisiriez-vous la concurrence, la coopération ou le retrait, et pourquoi\u00a0?",
          "Pour quoi votre organisation devrait-elle être connue dix ans plus tard\u00a0?",
        ],
      ],
    },
  ],
};
