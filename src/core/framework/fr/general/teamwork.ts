import type { SaidCompetency } from "#core/model/framework.ts";

export const TEAMWORK: SaidCompetency = {
  id: "general.teamwork",
  name: "Travail en équipe",
  definition: "Associe son travail et ses connaissances à ceux des autres pour atteindre un résultat commun.",
  levels: [
    {
      label: "Accomplit la part de travail convenue",
      indicators: [
        "Convient avec ses collègues de la répartition des tâches.",
        "Livre sa part sous la forme dont les autres ont besoin.",
        "Informe spontanément ses collègues des retards et des changements.",
        "Accepte une décision commune et travaille en conséquence.",
      ],
      anchors: [
        "Travaille sans les autres ou contre eux, ou ne montre rien.",
        "Fait sa part\u00a0; les autres n’apprennent les retards ou les changements qu’en posant des questions.",
        "Fait la part convenue sous la forme voulue par les autres et les informe spontanément des retards et des changements.",
        "Remarque la difficulté d’un collègue ou une querelle et intervient dans l’intérêt du résultat commun.",
        "Amène plusieurs équipes à s’entraider et à se parler franchement, et elles continuent de le faire.",
      ],
      questions: [
        [
          "Quel travail avez-vous produit avec d’autres\u00a0? Décrivez qui a fait quoi.",
          "Qu’avez-vous remis aux autres, et quand\u00a0?",
          "Comment avez-vous décidé ensemble qui ferait quoi\u00a0?",
          "Comment le travail commun a-t-il été reçu\u00a0?",
        ],
        [
          "Parlez-nous d’une décision commune contraire à votre avis. Qu’avez-vous fait ensuite\u00a0?",
          "Qu’avez-vous dit avant qu’elle soit prise\u00a0?",
          "Qu’est-ce qui plaidait en faveur de l’avis des autres\u00a0?",
          "Comment le travail s’est-il poursuivi à partir de là\u00a0?",
        ],
      ],
    },
    {
      label: "Aide l’équipe à travailler ensemble",
      indicators: [
        "Demande leur avis aux membres qui parlent peu.",
        "Aborde ouvertement un désaccord avant qu’il ne nuise.",
        "Modifie ses propres plans pour soulager un collègue.",
        "Mentionne la part des autres en rendant compte d’un résultat.",
      ],
      anchors: [
        "Aggrave les conflits ou ne s’occupe que de ses propres tâches, ou ne montre rien.",
        "Fait sa part et partage l’information\u00a0; laisse à d’autres le soin de régler les tensions et les inégalités de charge.",
        "Demande l’avis de tous les membres, parle ouvertement des désaccords et modifie ses plans pour soulager les autres.",
        "Forme un groupe de travail de personnes d’unités différentes et convient avec elles de règles communes.",
        "Bâtit entre organisations une coopération qui se poursuit après la fin de la première tâche.",
      ],
      questions: [
        [
          "Quand les membres d’une équipe dont vous faisiez partie ont-ils eu du mal à travailler ensemble\u00a0? Décrivez ce que vous avez fait.",
          "À qui avez-vous parlé, et comment\u00a0?",
          "D’où venait la difficulté, à votre avis\u00a0?",
          "Comment l’équipe a-t-elle travaillé ensemble par la suite\u00a0?",
        ],
        [
          "Qui, dans une de vos équipes, n’était pas assez écouté ou portait une trop grande part du travail\u00a0? Racontez-nous comment vous avez réagi.",
          "Qu’avez-vous changé pour cela dans votre propre travail\u00a0?",
          "Comment vous expliquiez-vous la situation\u00a0?",
          "Qu’est-ce qui a changé ensuite pour cette personne\u00a0?",
        ],
      ],
    },
    {
      label: "Réunit des unités différentes dans un travail commun",
      indicators: [
        "Trouve un but commun à des unités aux attributions différentes.",
        "Convient de règles pour partager l’information, le travail et le mérite.",
        "Traite les rivalités par des faits et une procédure convenue.",
        "Assure la suite de la coopération quand les personnes changent.",
      ],
      anchors: [
        "Ne défend que les intérêts de sa propre unité et en retient les informations, ou ne montre rien.",
        "Améliore la coopération dans une seule équipe\u00a0; traite les autres unités en étrangères.",
        "Trouve un but commun à plusieurs unités, convient de règles pour travailler ensemble et traite les rivalités.",
        "Réunit des unités ou des organisations qui refusaient de coopérer ou s’opposaient les unes aux autres.",
        "Met en place des formes de coopération que de nombreux organismes utilisent et qui survivent aux changements de personnes.",
      ],
      questions: [
        [
          "Décrivez comment vous avez amené au moins deux unités ou organisations à travailler à une même tâche. Quel a été votre propre rôle\u00a0?",
          "Quel a été le premier point d’accord\u00a0?",
          "Que craignait ou voulait chaque partie, à votre avis\u00a0?",
          "Quelle part de cette coopération existe aujourd’hui\u00a0?",
        ],
        [
          "Quel service ou quelle organisation partenaire refusait de partager avec vous le travail ou l’information\u00a0? Racontez-nous comment vous avez agi.",
          "Qu’avez-vous offert ou partagé de votre côté\u00a0?",
          "Comment expliquiez-vous cette réticence\u00a0?",
          "Qu’est-ce qui a finalement été partagé, et pendant combien de temps\u00a0?",
        ],
      ],
    },
  ],
};
