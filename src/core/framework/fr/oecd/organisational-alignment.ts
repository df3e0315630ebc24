import type { SaidCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_ALIGNMENT: SaidCompetency = {
  id: "oecd.organisational-alignment",
  name: "Adhésion aux objectifs de l’organisation",
  group: "Compétences stratégiques",
  definition:
    "Lie le travail et les décisions aux objectifs et aux valeurs de l’institution, même quand les intérêts de l’unité ou les intérêts personnels sont autres.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Dit à quoi sert l’unité et ce que sa propre tâche y apporte.",
        "Demande laquelle de deux tâches importe le plus à l’unité.",
        "Respecte les règles de conduite dans les petites choses, comme les cadeaux ou l’usage du matériel.",
        "Exécute une décision telle quelle et fait part de ses doutes à son supérieur hiérarchique.",
      ],
      anchors: [
        "Agit contre les décisions ou enfreint les règles de conduite dans les petites choses, ou ne montre rien.",
        "Fait ses tâches comme demandé\u00a0; il faut lui réexpliquer leur but ou les règles de conduite.",
        "Sait ce que sa tâche apporte, demande quel travail importe le plus et dit ses doutes à son supérieur hiérarchique.",
        "Planifie son travail d’après les objectifs de l’unité et signale une tâche qui ne les sert plus.",
        "Change plusieurs habitudes du service contraires à ses objectifs ou à ses valeurs\u00a0; les collègues suivent.",
      ],
      questions: [
        [
          "Laquelle de vos tâches importait le plus à l’ensemble de votre unité\u00a0? Décrivez la place que vous lui avez donnée à côté des autres.",
          "Que faisiez-vous quand plusieurs tâches se disputaient votre temps\u00a0?",
          "Comment saviez-vous qu’elle importait le plus\u00a0?",
          "Qui l’aurait remarqué si elle n’avait pas été faite\u00a0?",
        ],
        [
          "Quand vous a-t-on dit de faire quelque chose d’une manière que vous jugiez mauvaise\u00a0? Racontez-nous comment vous avez agi.",
          "Qu’avez-vous dit, à qui et quand\u00a0?",
          "Pourquoi jugiez-vous cette manière mauvaise\u00a0?",
          "Qu’est-ce qui a été décidé, et qu’avez-vous fait alors\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Établit son plan de travail d’après les objectifs de l’unité et montre le lien.",
        "Vérifie avec les unités voisines que les plans et les messages ne se contredisent pas.",
        "Nomme une tâche qui a perdu son utilité et propose d’y mettre fin.",
        "Explique aux utilisateurs une décision de l’organisation, même impopulaire.",
      ],
      anchors: [
        "Suit ses propres préférences ou critique les décisions devant les utilisateurs, ou ne montre rien.",
        "Connaît les objectifs de l’unité et exécute les décisions\u00a0; ses plans ne montrent pas comment ils servent ces objectifs.",
        "Planifie d’après les objectifs de l’unité, compare ses plans à ceux des unités voisines et nomme le travail inutile.",
        "Conçoit un projet qui sert plusieurs départements et défend à l’extérieur une ligne combattue en interne.",
        "Accorde les plans de plusieurs unités pour qu’aucun travail ne soit fait deux fois, et elles planifient ainsi depuis.",
      ],
      questions: [
        [
          "Qu’avez-vous commencé, changé ou arrêté dans votre travail parce que votre unité s’était fixé de nouveaux objectifs\u00a0? Expliquez comment vous en avez décidé.",
          "Comment avez-vous appris ce que les nouveaux objectifs exigeaient\u00a0?",
          "Qu’avez-vous poursuivi malgré un lien plus faible avec ces objectifs, et pourquoi\u00a0?",
          "En quoi le changement s’est-il vu dans les résultats de votre travail\u00a0?",
        ],
        [
          "Parlez-nous d’une décision de votre organisation que vous avez dû expliquer à des utilisateurs auxquels elle déplaisait. Comment avez-vous procédé\u00a0?",
          "Comment avez-vous formulé l’explication\u00a0?",
          "Qu’en pensiez-vous vous-même, et pourquoi\u00a0?",
          "Que pensaient les utilisateurs de cette décision en fin de compte\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Conçoit un projet de façon à servir des priorités au-delà de son propre département.",
        "Repère les doublons ou les contradictions avec d’autres départements et convient avec eux d’une même ligne.",
        "Conteste une ligne en interne et la défend à l’extérieur une fois qu’elle est fixée.",
        "Refuse à un partenaire une demande contraire aux valeurs de l’organisation.",
      ],
      anchors: [
        "Poursuit son propre sujet quelles que soient les priorités ou attaque à l’extérieur des lignes convenues, ou ne montre rien.",
        "Planifie son travail d’après les objectifs de l’unité\u00a0; ce sont des collègues qui découvrent les doublons avec d’autres départements.",
        "Sert des priorités communes, convient d’une ligne avec d’autres départements et n’exprime ses doutes qu’en interne.",
        "Renonce à un intérêt de tout un groupe pour un objectif commun et répond aux doutes de ses membres.",
        "Amène des départements rivaux à une même position dans plusieurs domaines, et ils la défendent depuis.",
      ],
      questions: [
        [
          "Quand un de vos projets a-t-il touché au travail d’un autre département, qui voyait les choses autrement\u00a0? Décrivez ce que vous avez fait face à cette différence.",
          "Qu’avez-vous proposé à l’autre département\u00a0?",
          "Laquelle des positions servait le plus l’organisation, et pourquoi\u00a0?",
          "Qu’ont entendu les interlocuteurs extérieurs de la part des deux départements\u00a0?",
        ],
        [
          "Qu’avez-vous fait quand vous avez dû défendre à l’extérieur une position que vous aviez combattue en interne\u00a0? Parlez-nous d’un cas.",
          "Qu’avez-vous dit en interne avant qu’elle soit fixée\u00a0?",
          "Quelle était la limite de ce que vous pouviez défendre, et pourquoi\u00a0?",
          "Qu’a-t-on su de vos doutes à l’extérieur\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Déduit de la stratégie de l’organisation ce que l’équipe fera, changera et arrêtera.",
        "Renonce à de l’argent, à des postes ou à de la visibilité de l’équipe pour un objectif commun.",
        "Explique au personnel les décisions venues d’en haut et répond aux doutes sans accuser la hiérarchie.",
        "Intervient quand un membre de l’équipe enfreint les règles de conduite, quels que soient ses mérites.",
      ],
      anchors: [
        "Défend les intérêts de l’équipe contre tous les autres ou excuse les manquements, ou ne montre rien.",
        "Convient de lignes communes projet par projet\u00a0; le programme de l’équipe reste inchangé.",
        "Déduit de la stratégie ce que l’équipe fait et arrête, cède des moyens pour cela et intervient en cas de manquement.",
        "Lie plusieurs départements à un même programme et met fin à des travaux qui n’ont pas de place dans la mission.",
        "Gagne des départements entiers à des objectifs qu’ils combattaient\u00a0; leur personnel les défend depuis.",
      ],
      questions: [
        [
          "Quand un objectif de toute l’organisation a-t-il coûté à votre équipe de l’argent, des postes ou de l’attention\u00a0? Dites-nous ce que vous avez décidé.",
          "Comment l’avez-vous dit à l’équipe\u00a0?",
          "Qu’est-ce qui aurait justifié un refus\u00a0?",
          "Qu’y a gagné l’organisation, et qu’y a gagné l’équipe\u00a0?",
        ],
        [
          "Un membre compétent de votre équipe enfreint une règle de conduite peu avant une échéance importante. Que feriez-vous\u00a0?",
          "Quelles démarches feriez-vous le premier jour\u00a0?",
          "Que devriez-vous savoir avant de décider, et pourquoi\u00a0?",
          "Qu’est-ce que le reste de l’équipe devrait en retenir\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Donne à l’organisation quelques objectifs que le personnel de tout rang peut nommer.",
        "Met fin à des activités qui ont des partisans mais pas de place dans la mission.",
        "Récompense les responsables qui cèdent quelque chose de leur département pour une priorité commune.",
        "Maintient les valeurs de l’organisation quand un membre ou un bailleur de fonds fait pression pour les écarter.",
      ],
      anchors: [
        "Laisse chaque département suivre sa propre voie ou écarte des valeurs sous la pression, ou ne montre rien.",
        "Guide son propre département selon les objectifs communs\u00a0; laisse subsister les contradictions avec les autres.",
        "Donne à l’organisation quelques objectifs que le personnel peut nommer, arrête ce qui n’y répond pas et maintient ses valeurs.",
        "Rassemble une organisation divisée par une fusion, des réductions ou un scandale autour d’objectifs fixés avec le personnel.",
        "Renouvelle la raison d’être d’institutions\u00a0; membres, personnel et successeurs agissent d’après elle depuis des années.",
      ],
      questions: [
        [
          "Pensez à une période où des secteurs de votre organisation allaient dans des directions différentes. Quelles mesures avez-vous prises\u00a0?",
          "À quoi avez-vous demandé à chaque secteur de renoncer\u00a0?",
          "Pourquoi chacun tenait-il à sa propre direction\u00a0?",
          "À quoi voyait-on, deux ans plus tard, si cela avait réussi\u00a0?",
        ],
        [
          "Comment avez-vous agi quand quelqu’un qui avait du pouvoir sur votre organisation a demandé une chose contraire aux valeurs de celle-ci\u00a0? Parlez-nous d’un cas.",
          "Qu’avez-vous répondu, et qui l’a su\u00a0?",
          "À quelles conséquences vous attendiez-vous en cas de refus\u00a0?",
          "Qu’est-ce que votre réponse a coûté, et qu’a-t-elle préservé\u00a0?",
        ],
      ],
    },
  ],
};
