import type { SaidCompetency } from "#core/model/framework.ts";

export const STRATEGIC_NETWORKING: SaidCompetency = {
  id: "oecd.strategic-networking",
  name: "Création de réseaux stratégiques",
  group: "Compétences stratégiques",
  definition:
    "Noue et entretient, à l’intérieur et à l’extérieur, des contacts qui servent le travail aujourd’hui et dans les années à venir.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Connaît une personne à appeler dans chaque service lié au travail.",
        "Note qui s’occupe de quoi et comment joindre chacun, là où les collègues peuvent le trouver.",
        "Rend l’aide reçue.",
        "Présente aux nouveaux collègues les personnes dont ils auront besoin.",
      ],
      anchors: [
        "Travaille sans contacts ou perd ceux d’un prédécesseur, ou ne montre rien.",
        "Connaît les personnes de son service\u00a0; les contacts ailleurs sont noués par d’autres ou seulement en urgence.",
        "Sait qui appeler dans les services liés au travail, note les contacts pour ses collègues et rend l’aide reçue.",
        "Échange des informations avec des spécialistes d’ailleurs et leur parle même sans rien avoir à demander.",
        "Réunit des personnes de plusieurs services aux tâches semblables, et elles s’entraident depuis.",
      ],
      questions: [
        [
          "En dehors de votre service, qui pouviez-vous appeler quand vous aviez besoin d’aide dans votre travail\u00a0? Racontez-nous comment ce contact a commencé.",
          "Qu’avez-vous fait pour garder ce contact\u00a0?",
          "Pourquoi cette personne, et non l’adresse officielle\u00a0?",
          "Quel problème ce contact a-t-il permis de résoudre\u00a0?",
        ],
        [
          "Décrivez un événement, un cours ou une visite où vous avez rencontré des personnes d’autres services. Qu’ont donné ces contacts\u00a0?",
          "À qui avez-vous reparlé par la suite\u00a0?",
          "En quoi était-il utile de connaître ces personnes\u00a0?",
          "Qu’avez-vous pu faire pour l’une d’elles\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Garde le contact avec des spécialistes d’autres organisations entre deux demandes.",
        "Offre des données, des projets de texte ou son expérience avant d’en demander aux autres.",
        "Apprend par ses contacts ce qui n’est pas publié, et respecte ce qui est confidentiel.",
        "Présente l’un à l’autre deux contacts qui peuvent s’entraider.",
      ],
      anchors: [
        "Prend à ses contacts sans rien donner ou répète leurs confidences, ou ne montre rien.",
        "Sait qui appeler dans les services liés au travail\u00a0; ne cherche des spécialistes ailleurs que lorsque le travail s’arrête.",
        "Donne des informations à des spécialistes d’ailleurs, en reçoit d’eux et les présente les uns aux autres.",
        "Détermine de quels contacts un projet aura besoin et les noue tôt, même dans des institutions inconnues.",
        "Lance un échange durable entre spécialistes de nombreuses organisations\u00a0; d’autres l’animent depuis.",
      ],
      questions: [
        [
          "Comment avez-vous entretenu un contact avec un spécialiste d’une autre organisation\u00a0? Dites-nous ce que ce contact a donné.",
          "Qu’avez-vous échangé, et à quelle fréquence\u00a0?",
          "Que n’auriez-vous pas pu apprendre par des sources publiées\u00a0?",
          "Qu’y a gagné l’autre partie\u00a0?",
        ],
        [
          "Quand avez-vous eu besoin d’un savoir que personne n’avait dans votre organisation\u00a0? Expliquez où vous l’avez cherché.",
          "Comment avez-vous joint la personne qui le possédait\u00a0?",
          "Pourquoi cette personne a-t-elle bien voulu vous aider\u00a0?",
          "Qu’est devenu ce contact\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Dresse, au début d’un projet, la liste de ceux dont le savoir, l’accord ou l’appui sera nécessaire.",
        "Prend contact avec des ministères, des universités ou des institutions avant de leur demander quoi que ce soit.",
        "Réunit des contacts qui ne se connaissent pas et leur donne une question commune.",
        "Apprend par ses contacts quels sujets se présenteront ensuite.",
      ],
      anchors: [
        "Ne rencontre que des personnes de son domaine ou ne cherche les autres qu’en cas de besoin, ou ne montre rien.",
        "Échange des informations entre spécialistes\u00a0; rencontre trop tard ceux dont l’appui est nécessaire au projet.",
        "Prévoit les contacts qu’exige un projet, les noue tôt et réunit autour d’une question des personnes qui ne se connaissent pas.",
        "Décide des relations dont tout un groupe aura besoin dans les années à venir et les répartit entre ses membres.",
        "Crée entre pays et domaines un cercle dont les membres travaillent ensuite ensemble sans son fondateur.",
      ],
      questions: [
        [
          "Quels contacts avez-vous dû nouer pour un projet alors que vous n’en aviez aucun\u00a0? Décrivez comment vous avez fait, et avec qui.",
          "Qui avez-vous contacté en premier, et avec quelle proposition\u00a0?",
          "Pourquoi le projet avait-il besoin de ces personnes\u00a0?",
          "Lesquels de ces contacts utilisez-vous encore, et pour quoi faire\u00a0?",
        ],
        [
          "Parlez-nous de personnes qui ne se connaissaient pas avant que vous les réunissiez. Que vouliez-vous obtenir, et comment avez-vous fait\u00a0?",
          "Comment avez-vous éveillé l’intérêt de chacune\u00a0?",
          "Que pouvaient-elles faire ensemble et non chacune de son côté\u00a0?",
          "Combien de temps le contact entre elles a-t-il duré\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Décide quelles relations il faudra à l’équipe dans trois ans et qui les nouera.",
        "Répartit les contacts importants entre plusieurs membres de l’équipe.",
        "Approche une institution rivale pour un travail qu’aucune des deux ne peut faire seule.",
        "Ouvre au personnel l’accès à ses propres contacts de haut rang.",
      ],
      anchors: [
        "Traite les contacts en propriété privée ou s’en remet au hasard, ou ne montre rien.",
        "Noue des contacts pour ses propres projets\u00a0; au départ d’une personne, l’équipe perd la relation.",
        "Planifie les relations de l’équipe, les répartit entre ses membres et approche des rivaux pour un travail commun.",
        "Dialogue avec des groupes méfiants envers l’organisation et rencontre, avant une crise, des dirigeants de nombreux domaines.",
        "Conclut entre plusieurs institutions des alliances qui mènent des programmes communs sous les responsables suivants.",
      ],
      questions: [
        [
          "Comment avez-vous décidé avec quelles personnes et quelles institutions votre équipe devait être en contact\u00a0? Expliquez-le par un exemple.",
          "Comment avez-vous associé les membres de l’équipe\u00a0?",
          "À quel contact avez-vous renoncé, et pourquoi\u00a0?",
          "Qu’y a gagné l’équipe dans les années suivantes\u00a0?",
        ],
        [
          "Avec quel rival ou concurrent de votre organisation avez-vous travaillé\u00a0? Racontez-nous comment ce contact a commencé et évolué.",
          "Comment avez-vous établi le premier contact\u00a0?",
          "Que risquait chaque partie d’y perdre\u00a0?",
          "Dans quels domaines les deux institutions travaillent-elles ensemble aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Parle avec des dirigeants des pouvoirs publics, des entreprises, des syndicats et des milieux scientifiques avant qu’il y ait une crise.",
        "Noue le dialogue avec des groupes qui se méfiaient de l’organisation.",
        "Fonde des forums qui continuent quand l’organisation ne les accueille plus.",
        "Transmet ses relations en personne avant de quitter un poste.",
      ],
      anchors: [
        "Rencontre des personnes du même avis ou utilise ses relations pour son propre prestige, ou ne montre rien.",
        "Planifie les relations d’un seul département\u00a0; rencontre par hasard les dirigeants et les critiques d’autres domaines.",
        "Rencontre avant une crise des dirigeants de nombreux domaines, dialogue avec des groupes méfiants et transmet ses relations.",
        "Obtient par ses relations de l’aide dans une crise qui menace l’organisation, même de la part de ses critiques.",
        "Fonde entre secteurs ou pays des alliances qui grandissent depuis et agissent sans leur fondateur.",
      ],
      questions: [
        [
          "En dehors de votre organisation, qui ne lui faisait pas confiance et a ensuite travaillé avec elle grâce à vous\u00a0? Décrivez comment la relation s’est développée.",
          "Quelle a été votre attitude lors de la première rencontre\u00a0?",
          "Sur quoi reposait cette méfiance\u00a0?",
          "Qu’avez-vous fait ensemble depuis\u00a0?",
        ],
        [
          "Quand des relations que vous aviez nouées des années auparavant ont-elles aidé votre organisation dans un moment difficile\u00a0? Racontez-nous ce qui s’est passé.",
          "Qu’avez-vous demandé, et à qui\u00a0?",
          "Pourquoi ces personnes ont-elles bien voulu aider\u00a0?",
          "Qui entretient ces relations aujourd’hui\u00a0?",
        ],
      ],
    },
  ],
};
