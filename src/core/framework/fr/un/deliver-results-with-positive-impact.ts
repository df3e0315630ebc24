import type { SaidCompetency } from "#core/model/framework.ts";

export const DELIVER_RESULTS_WITH_POSITIVE_IMPACT: SaidCompetency = {
  id: "un.deliver-results-with-positive-impact",
  name: "Obtenir des résultats ayant un impact positif",
  group: "Comportements",
  definition:
    "Mène le travail au terme convenu et vérifie s’il a changé quelque chose pour ceux à qui il était destiné.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Convient à l’avance de ce que le travail achevé doit contenir.",
        "Prévient tôt quand un délai ne peut pas être tenu et propose une autre solution.",
        "Vérifie que le travail répond à son but avant de le transmettre.",
        "Demande après coup aux utilisateurs si le travail leur a servi.",
      ],
      anchors: [
        "Laisse le travail inachevé ou en retard et accuse les circonstances, ou ne montre rien.",
        "Achève la tâche après des rappels, ou sans demander à quoi elle sert.",
        "Achève le travail comme convenu, signale tôt les difficultés et demande aux utilisateurs s’il leur a servi.",
        "Conduit un groupe à un résultat commun\u00a0: fixe l’indicateur, suit l’avancement et lève les obstacles.",
        "Élève tout un service à un niveau que les utilisateurs confirment et que d’autres maintiennent depuis.",
      ],
      questions: [
        [
          "Dans quelle situation avez-vous dû achever un travail important malgré des obstacles\u00a0? Décrivez étape par étape ce que vous avez fait.",
          "Qu’avez-vous fait quand le premier obstacle est apparu\u00a0?",
          "Qu’avez-vous laissé de côté, et pourquoi\u00a0?",
          "Qui a utilisé le travail achevé, et pour quoi faire\u00a0?",
        ],
        [
          "Lequel de vos travaux s’est révélé peu utile aux autres\u00a0? Racontez-nous comment vous l’avez appris.",
          "Qu’avez-vous fait alors\u00a0?",
          "Que supposiez-vous au sujet de son utilité\u00a0?",
          "Comment avez-vous vérifié depuis l’utilité de votre travail\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Mesure le travail de l’équipe par son effet autant que par sa quantité.",
        "Lève les obstacles que les membres de l’équipe ne peuvent pas lever.",
        "Parle d’un engagement non tenu avec la personne concernée, sans tarder et en privé.",
        "Arrête un travail qui coûte des efforts et n’a pas d’effet.",
      ],
      anchors: [
        "Rend compte d’activités au lieu de résultats, ou excuse les engagements non tenus, ou ne montre rien.",
        "Respecte ses propres délais\u00a0; ne regarde le travail de l’équipe qu’à l’échéance.",
        "Fixe des indicateurs d’effet, suit l’avancement, lève les obstacles et aborde tôt les engagements non tenus.",
        "Améliore l’effet du travail de plusieurs unités en déplaçant personnel et argent vers ce qui réussit.",
        "Change ce qu’une organisation apporte à ceux qu’elle sert, comme le montrent des indicateurs sur plusieurs années.",
      ],
      questions: [
        [
          "Décrivez un résultat que votre équipe s’était engagée à obtenir et qu’elle était sur le point de manquer. Qu’avez-vous fait\u00a0?",
          "Qu’avez-vous changé dans le travail de l’équipe\u00a0?",
          "Pourquoi le travail avait-il pris du retard\u00a0?",
          "Qu’est-ce qui a été achevé, quand, et à quel prix\u00a0?",
        ],
        [
          "Comment avez-vous su si le travail d’une équipe que vous dirigiez produisait un effet\u00a0? Parlez-nous d’un cas précis.",
          "Qu’avez-vous mesuré, et comment\u00a0?",
          "De quel chiffre vous méfiiez-vous, et pourquoi\u00a0?",
          "Qu’est-ce que l’équipe a arrêté ou commencé à la suite de cela\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Engage l’organisation sur un petit nombre de buts, avec des indicateurs que des tiers peuvent vérifier.",
        "Déplace argent et personnel vers les travaux qui se sont révélés utiles, malgré les protestations.",
        "Rend compte des échecs et des effets secondaires en même temps que des réussites.",
        "Demande aux chefs de service de répondre de l’effet de leur travail sur les bénéficiaires.",
      ],
      anchors: [
        "Annonce des buts que personne ne peut vérifier, ou affirme des effets sans preuve, ou ne montre rien.",
        "Assure les résultats d’une unité\u00a0; ne touche ni aux buts, ni à l’argent, ni aux indicateurs de l’organisation.",
        "Engage l’organisation sur quelques buts vérifiables, y affecte argent et personnel et rend compte des échecs.",
        "Obtient, dans une crise ou après une réduction des fonds, un résultat qui dépend de plusieurs organisations.",
        "Améliore les conditions de vie de larges groupes de population\u00a0: des tiers le vérifient, ses successeurs maintiennent ces progrès.",
      ],
      questions: [
        [
          "Quel but avez-vous poursuivi le plus longtemps à la tête d’une organisation ou d’une grande unité\u00a0? Décrivez ce qui en a résulté.",
          "Qu’avez-vous déplacé, arrêté ou lancé pour l’atteindre\u00a0?",
          "Pourquoi avez-vous placé ce but avant d’autres\u00a0?",
          "Qui, à l’extérieur, en a confirmé l’effet, et comment\u00a0?",
        ],
        [
          "Quand avez-vous retiré de l’argent ou du personnel à un programme au profit d’un autre\u00a0? Racontez-nous comment vous avez fait.",
          "Comment avez-vous traité ceux qui perdaient de l’argent ou du personnel\u00a0?",
          "Quels éléments appuyaient votre décision, et lesquels manquaient\u00a0?",
          "Quels effets n’aviez-vous pas prévus\u00a0?",
        ],
      ],
    },
  ],
};
