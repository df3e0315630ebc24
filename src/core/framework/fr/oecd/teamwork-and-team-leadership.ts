import type { SaidCompetency } from "#core/model/framework.ts";

export const TEAMWORK_AND_TEAM_LEADERSHIP: SaidCompetency = {
  id: "oecd.teamwork-and-team-leadership",
  name: "Travail en équipe et direction d’équipe",
  group: "Compétences axées sur les résultats",
  definition:
    "Apporte son travail et ses connaissances à un résultat commun et, en position de responsabilité, amène les autres à faire de même.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Fait la part convenue du travail commun pour la date fixée.",
        "Prévient à temps ses collègues de ce qui change pour eux.",
        "Offre son aide quand un collègue est surchargé de travail.",
        "Parle d’abord au collègue concerné en cas de désaccord.",
      ],
      anchors: [
        "Évite les tâches communes ou rend ses collègues responsables de ce qui échoue, ou ne montre rien.",
        "Fait la part attribuée\u00a0; n’informe ou n’aide ses collègues que s’ils le demandent.",
        "Fait la part convenue à temps, dit aux autres ce qui les concerne et offre spontanément son aide.",
        "Coordonne une tâche entre égaux, leur demande ce qu’ils savent et propose une façon de régler un désaccord.",
        "Coordonne plusieurs tâches de sorte que les collègues se mettent à partager travail et informations, et ils le font encore.",
      ],
      questions: [
        [
          "Pensez à une tâche que vous et vos collègues ne pouviez finir qu’ensemble. Quelle a été votre contribution\u00a0?",
          "Qu’avez-vous fait qui n’avait pas été convenu\u00a0?",
          "Pourquoi cette part du travail vous revenait-elle\u00a0?",
          "Qu’ont dit vos collègues de ce travail par la suite\u00a0?",
        ],
        [
          "Quand avez-vous été en désaccord avec un collègue sur la manière de faire quelque chose\u00a0? Décrivez comment vous avez agi.",
          "Qu’avez-vous dit, et à qui\u00a0?",
          "Quel était le point de vue de votre collègue\u00a0?",
          "Comment avez-vous travaillé ensemble après cela\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Coordonne une tâche commune entre égaux et leur rappelle les dates.",
        "Demande à ses collègues ce qu’ils savent avant d’arrêter sa propre opinion.",
        "Montre à un nouveau collègue comment se fait le travail et vérifie que tout est compris.",
        "Nomme un désaccord dans le groupe et propose une façon de le régler.",
      ],
      anchors: [
        "Fait une tâche commune sans les autres ou garde pour soi son savoir, ou ne montre rien.",
        "Informe et aide ses collègues\u00a0; laisse à quelqu’un d’autre la coordination et les désaccords.",
        "Coordonne des égaux, utilise ce que chacun sait et propose une façon de régler un désaccord.",
        "Convient du but et des rôles avec un groupe de plusieurs unités et dit aux membres ce qui manque dans leur travail.",
        "Forme entre unités plusieurs groupes qui continuent de travailler ensemble et intègrent sans aide les nouveaux venus.",
      ],
      questions: [
        [
          "Décrivez une tâche que vous avez coordonnée entre collègues de même rang. Comment avez-vous procédé\u00a0?",
          "Que faisiez-vous quand quelqu’un était en retard\u00a0?",
          "Pourquoi avez-vous réparti la tâche de cette façon\u00a0?",
          "Que feraient vos collègues autrement la prochaine fois\u00a0?",
        ],
        [
          "Parlez-nous d’un nouveau collègue que vous avez aidé à apprendre le travail. Comment avez-vous fait\u00a0?",
          "Qu’avez-vous montré ou expliqué en premier\u00a0?",
          "Qu’est-ce qui était le plus difficile pour ce collègue, et pourquoi\u00a0?",
          "Que savait faire ce collègue sans aide par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Convient du but, des rôles et des dates avec un groupe de projet dont les membres relèvent d’autres chefs.",
        "Fait s’exprimer les membres qui parlent peu et ceux qui s’opposent.",
        "Dit à un collègue ce qui manquait dans un travail précis, et ce qui a été utile.",
        "Dit en public ce que chacun a apporté.",
      ],
      anchors: [
        "Distribue les tâches sans but commun ou laisse des différends sans solution, ou ne montre rien.",
        "Coordonne dates et documents entre égaux\u00a0; n’aborde ni les rôles ni les objections.",
        "Convient du but et des rôles avec des personnes relevant d’autres chefs, fait dire les objections et commente le travail.",
        "Délègue des responsabilités entières dans une équipe permanente, aborde un travail insuffisant et met fin à un conflit.",
        "Dirige plusieurs équipes permanentes pendant des années\u00a0; des membres en reprennent les méthodes dans d’autres organisations.",
      ],
      questions: [
        [
          "Comment avez-vous travaillé avec un groupe de projet dont les membres relevaient d’autres chefs\u00a0? Parlez-nous d’un tel groupe.",
          "De quoi avez-vous convenu avec les membres au début\u00a0?",
          "Qui a été le plus difficile à associer, et pourquoi\u00a0?",
          "Qu’a produit le groupe, et qu’en est-il advenu\u00a0?",
        ],
        [
          "Quel projet commun a souffert parce que la part d’une personne était insuffisante\u00a0? Décrivez comment vous avez traité cette situation.",
          "Comment avez-vous abordé la question avec cette personne\u00a0?",
          "Qu’est-ce qui, à votre avis, en était la cause\u00a0?",
          "Qu’est-ce qui a changé dans le travail, et entre vous deux\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Délègue des responsabilités entières avec les pouvoirs nécessaires, et s’informe de l’avancement.",
        "Aborde tôt et en privé un travail insuffisant, faits à l’appui, et convient de la suite.",
        "Règle un conflit qui dure dans l’équipe après avoir entendu chaque partie.",
        "Répond à l’extérieur des erreurs de l’équipe et en discute en interne.",
      ],
      anchors: [
        "Décide de tout sans les autres ou évite les conversations difficiles, ou ne montre rien.",
        "Guide des personnes dans des projets isolés\u00a0; laisse de côté le travail insuffisant ou les conflits qui durent.",
        "Délègue avec les pouvoirs nécessaires, aborde tôt un travail insuffisant et entend chaque partie à un conflit.",
        "Réunit dans une même tâche des équipes rivales de chefs différents et en rend ces chefs responsables.",
        "Met fin à plusieurs rivalités entre équipes\u00a0; leurs chefs règlent depuis leurs différends sans qu’on le leur dise.",
      ],
      questions: [
        [
          "Quelle décision, que vous preniez auparavant vous-même, avez-vous confiée à un membre de votre équipe\u00a0? Racontez-nous comment vous avez fait.",
          "De quoi avez-vous convenu avec cette personne au début\u00a0?",
          "Pourquoi cette décision, et pourquoi cette personne\u00a0?",
          "Qu’en a fait cette personne\u00a0?",
        ],
        [
          "Décrivez un conflit qui a duré un certain temps dans votre équipe. Qu’avez-vous fait pour y mettre fin\u00a0?",
          "À qui avez-vous parlé, et dans quel ordre\u00a0?",
          "Qu’y avait-il derrière ce conflit, à votre avis\u00a0?",
          "Comment ces personnes travaillaient-elles ensemble un an plus tard\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Amène les chefs d’unité à agir comme une seule équipe et à soutenir des décisions qu’ils avaient contestées.",
        "Réunit des unités concurrentes dans une même tâche, avec une responsabilité partagée.",
        "Rencontre le personnel de tout rang, écoute les nouvelles désagréables et agit en conséquence.",
        "Prend des mesures contre un chef d’unité dont les résultats sont obtenus aux dépens du personnel.",
      ],
      anchors: [
        "Ne tient pas compte des rivalités entre unités ou s’appuie sur quelques chefs proches, ou ne montre rien.",
        "Dirige ses chefs d’unité un par un\u00a0; les unités restent rivales et leur personnel n’est pas entendu.",
        "Fait agir les chefs comme une équipe, réunit des unités rivales dans une tâche et agit d’après les nouvelles désagréables du personnel.",
        "Rassemble chefs et personnel dans une crise ou une fusion et répond en personne à ceux qui y perdent.",
        "Change la façon dont on travaille ensemble dans plusieurs institutions\u00a0; le changement dure sous de nouveaux dirigeants.",
      ],
      questions: [
        [
          "Décrivez deux secteurs de votre organisation qui travaillaient l’un contre l’autre. Qu’avez-vous entrepris à ce sujet\u00a0?",
          "Qu’avez-vous demandé aux deux chefs\u00a0?",
          "Que gagnait chaque secteur à cette rivalité\u00a0?",
          "Quelles formes de travail commun existent encore\u00a0?",
        ],
        [
          "Quand une information reçue du personnel, et non de vos chefs d’unité, vous a-t-elle fait agir\u00a0? Dites-nous ce que vous avez fait.",
          "Qu’avez-vous fait avant de parler aux chefs d’unité\u00a0?",
          "Pourquoi ne l’aviez-vous pas apprise par eux\u00a0?",
          "Qu’ont retenu de votre réaction le personnel et les chefs d’unité\u00a0?",
        ],
      ],
    },
  ],
};
