import type { SaidCompetency } from "#core/model/framework.ts";

export const IMPACT_AND_INFLUENCE: SaidCompetency = {
  id: "nato.impact-and-influence",
  name: "Persuasion et influence",
  definition: "Amène les autres à un avis, à une décision ou à un acte par d’autres moyens que l’autorité.",
  levels: [
    {
      label: "Prend de multiples mesures pour persuader",
      indicators: [
        "Prépare des faits, des chiffres ou des exemples avant l’échange.",
        "Avance un deuxième argument quand le premier n’est pas accepté.",
        "Appuie ses paroles d’un document, d’une démonstration ou d’une visite.",
        "Reprend la question après un refus.",
      ],
      anchors: [
        "Exprime un souhait et renonce au premier refus, ou ne montre rien.",
        "Prépare un seul argument et le répète quand il n’est pas accepté.",
        "Essaie plusieurs moyens, appuyés de faits ou d’exemples, et reprend la question après un refus.",
        "Prévoit comment la personne recevra chaque argument et choisit le fond et la forme en conséquence.",
        "Adapte les arguments à plusieurs parties et en fait présenter certains par d’autres\u00a0; l’accord dure.",
      ],
      questions: [
        [
          "Qui a d’abord refusé une de vos propositions\u00a0? Décrivez ce que vous avez fait ensuite.",
          "Qu’avez-vous fait dans les jours qui ont suivi\u00a0?",
          "Pourquoi avez-vous continué, ou arrêté, après la première réponse\u00a0?",
          "Qu’est-ce qui a été convenu en fin de compte\u00a0?",
        ],
        [
          "Décrivez une occasion où il vous fallait obtenir quelque chose de personnes sur lesquelles vous n’aviez pas autorité. Comment avez-vous essayé de les convaincre\u00a0?",
          "Qu’avez-vous dit, montré ou écrit\u00a0?",
          "Lequel de vos arguments a eu le moins d’effet, et pourquoi\u00a0?",
          "Qu’ont-elles finalement fait\u00a0?",
        ],
        [
          "Qu’avez-vous récemment demandé à votre hiérarchie ou à un autre service d’approuver ou de financer\u00a0? Comment avez-vous défendu votre demande\u00a0?",
          "Dans quel ordre avez-vous procédé\u00a0?",
          "Quelle objection attendiez-vous, et pourquoi\u00a0?",
          "Quelle réponse avez-vous reçue\u00a0?",
        ],
      ],
    },
    {
      label: "Utilise des stratégies d’influence complexes",
      indicators: [
        "Cherche à savoir qui décide, qui conseille et ce que chaque partie pourrait perdre.",
        "Combine des voies officielles et officieuses et en fixe l’ordre.",
        "Demande à une personne en qui l’autre partie a confiance de présenter un argument.",
        "Laisse aux parties un moyen de changer de position sans embarras.",
        "Prépare une seconde voie pour le cas où la première serait fermée.",
      ],
      anchors: [
        "Répète une seule position ou s’appuie sur son rang, ou ne montre rien.",
        "Argumente directement auprès de chaque partie, l’une après l’autre, sans plan d’ensemble.",
        "Prévoit plusieurs étapes passant par plusieurs personnes et adapte chacune aux attentes de la partie visée.",
        "Emploie ensemble des voies officielles et officieuses dans un différend et change de plan quand l’une est fermée.",
        "Noue entre organisations des alliances qui survivent à l’affaire et servent ensuite d’autres buts.",
      ],
      questions: [
        [
          "Quand plusieurs parties ont-elles accepté, grâce à votre travail, ce qu’elles avaient d’abord refusé\u00a0? Décrivez votre manière de procéder.",
          "Qu’avez-vous fait en dehors des réunions officielles\u00a0?",
          "Quelle voie avez-vous décidé de ne pas prendre, et pourquoi\u00a0?",
          "Que reste-t-il en vigueur de ce qu’elles ont accepté\u00a0?",
        ],
        [
          "Parlez-nous d’une décision, prise au-dessus ou en dehors de votre organisation, que vous avez contribué à façonner. Qu’avez-vous fait pour cela\u00a0?",
          "Quelle a été votre première démarche, et quelle a été la dernière\u00a0?",
          "Comment avez-vous choisi à qui vous adresser\u00a0?",
          "Qu’est-ce qui, dans la décision, vient de vous, et qu’est-ce qui vient d’autres\u00a0?",
        ],
        [
          "Pensez à un projet pour lequel vous cherchiez des appuis et qu’un opposant influent a bloqué. Comment avez-vous réagi\u00a0?",
          "Qui avez-vous fait intervenir à ce moment-là\u00a0?",
          "Comment expliquiez-vous cette opposition\u00a0?",
          "Qu’aviez-vous obtenu, et comment étaient les relations par la suite\u00a0?",
        ],
      ],
    },
  ],
};
