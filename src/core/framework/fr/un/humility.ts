import type { SaidCompetency } from "#core/model/framework.ts";

export const HUMILITY: SaidCompetency = {
  id: "un.humility",
  name: "Humilité",
  group: "Valeurs",
  definition:
    "Connaît les limites de son savoir, pose des questions à tous et apprend de chacun, et laisse aux autres le mérite qui leur revient.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Dit ouvertement ne pas savoir et demande de l’aide.",
        "Demande des critiques sur son travail et s’en sert.",
        "Nomme ceux dont les idées ou le travail ont mené au résultat.",
        "Abandonne une opinion devant un meilleur argument.",
      ],
      anchors: [
        "S’attribue le travail d’autrui, ou prend la critique pour une attaque, ou ne montre rien.",
        "Accepte la critique ou l’aide qui se présente, sans la demander ni changer grand-chose.",
        "Demande des critiques, modifie son travail en conséquence et nomme ceux dont l’aide a compté.",
        "Soumet son travail à la critique devant un groupe et rend plus facile aux autres d’en faire autant.",
        "Confie la direction, dans plusieurs cas, à des personnes qui en savent plus\u00a0; le groupe travaille ainsi depuis.",
      ],
      questions: [
        [
          "Quelle critique de votre travail vous a le plus appris\u00a0? Racontez-nous ce que vous en avez fait.",
          "Qu’avez-vous fait dans les jours qui ont suivi\u00a0?",
          "Quelle partie n’en avez-vous pas acceptée, et pourquoi\u00a0?",
          "Où un collègue pourrait-il en voir l’effet dans votre travail ultérieur\u00a0?",
        ],
        [
          "Décrivez un résultat pour lequel vous avez reçu des remerciements alors que d’autres y avaient une grande part. Qu’en avez-vous dit\u00a0?",
          "À qui avez-vous parlé des autres, et comment\u00a0?",
          "Comment partagez-vous aujourd’hui le mérite entre eux et vous\u00a0?",
          "Que pensaient les autres de la façon dont le résultat a été présenté\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Reconnaît ses erreurs devant l’équipe.",
        "Invite à exprimer les désaccords avant de décider et montre où ils ont changé la décision.",
        "Fait présenter le travail par la personne qui l’a accompli.",
        "Demande aux membres de l’équipe quel effet sa façon de diriger a sur leur travail.",
      ],
      anchors: [
        "Sanctionne le désaccord ou s’attribue le mérite du travail de l’équipe, ou ne montre rien.",
        "Écoute les objections exprimées\u00a0; n’en demande aucune et ne change aucune décision.",
        "Demande les avis contraires, change une décision en conséquence et reconnaît sa propre erreur devant l’équipe.",
        "Cherche des critiques au-delà de l’équipe, même chez des opposants, et corrige une position prise en public.",
        "Rend normale dans une organisation, depuis son sommet, la correction ouverte des décisions\u00a0; les erreurs y apparaissent tôt.",
      ],
      questions: [
        [
          "Laquelle de vos décisions de responsable avez-vous annulée à la suite d’objections\u00a0? Décrivez ce qui s’est passé entre la décision et son annulation.",
          "Comment avez-vous annoncé le changement\u00a0?",
          "Pourquoi aviez-vous d’abord décidé autrement\u00a0?",
          "Comment vos collaborateurs exprimaient-ils ensuite leurs désaccords avec vous\u00a0?",
        ],
        [
          "Parlez-nous d’une erreur dans votre façon de diriger dont votre équipe a subi les conséquences. Que lui avez-vous dit\u00a0?",
          "Comment et quand avez-vous découvert votre erreur\u00a0?",
          "Qu’est-ce qui vous empêchait de la voir\u00a0?",
          "Qu’est-ce que l’équipe a fait autrement dans le cas suivant\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Va trouver ceux qui critiquent l’organisation et rapporte leurs arguments sans les déformer.",
        "Corrige une position publique quand les faits la contredisent.",
        "Laisse le premier rôle à un partenaire mieux placé.",
        "Prend des dispositions pour apprendre tôt les mauvaises nouvelles.",
      ],
      anchors: [
        "Défend chaque position et n’écoute que ceux qui sont du même avis, ou ne montre rien.",
        "Accepte les objections de son équipe\u00a0; évite les critiques extérieurs et ne corrige rien en public.",
        "Consulte des critiques extérieurs, corrige ouvertement une position connue et laisse la direction à un partenaire qui en sait plus.",
        "Renonce au prestige, à un mandat ou à un projet préféré au profit d’autres, mieux placés.",
        "Fait d’une organisation habituée à avoir raison une organisation qui interroge ceux qu’elle sert et change selon leurs réponses.",
      ],
      questions: [
        [
          "Pensez à une position publique de votre organisation qui s’est révélée erronée alors que vous faisiez partie de ses dirigeants. Comment avez-vous agi\u00a0?",
          "Qu’avez-vous dit en public, et qu’avez-vous dit au sein de l’organisation\u00a0?",
          "Comment avez-vous acquis la certitude qu’elle était erronée\u00a0?",
          "Comment ceux qui critiquaient l’organisation se sont-ils comportés ensuite envers vous\u00a0?",
        ],
        [
          "Quand avez-vous laissé à une autre organisation le premier rôle dans un projet de grande ampleur\u00a0? Racontez-nous comment cela s’est fait.",
          "Qu’avez-vous fait pour que ce transfert réussisse\u00a0?",
          "Qu’a perdu votre propre organisation, et pourquoi l’avez-vous accepté\u00a0?",
          "Comment le projet a-t-il été jugé en fin de compte\u00a0?",
        ],
      ],
    },
  ],
};
