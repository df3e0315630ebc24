import type { SaidCompetency } from "#core/model/framework.ts";

export const IMPACT_AND_INFLUENCE: SaidCompetency = {
  id: "nato.impact-and-influence",
  name: "Persuasion et influence",
  definition: "Amène les autres à un avis, à une décision ou à un acte par d’autres moyens que l’autorité.",
  levels: [
    {
      label: "Prend de multiples mesures pour persuader",
      indicators: [
        "Prépare des faits, des chiffres ou des exemples avant l’entretien.",
        "Présente un deuxième argument quand le premier n’est pas accepté.",
        "Appuie la parole par un document, une démonstration ou une visite.",
        "Revient sur la question après un refus.",
      ],
      anchors: [
        "Exprime un souhait et renonce au premier refus, ou ne montre rien.",
        "Prépare un seul argument et le répète quand il n’est pas accepté.",
        "Essaie plusieurs moyens différents, avec des faits ou des exemples, et revient après un refus.",
        "Prévoit comment chaque argument sera reçu et choisit le fond et la forme pour cette personne.",
        "Adapte les arguments à plusieurs parties, en confie certains à d’autres\u00a0; l’accord dure.",
      ],
      questions: [
        [
          "Qui a d’abord refusé une de vos propositions\u00a0? Décrivez ce que vous avez fait ensuite.",
          "Qu’avez-vous fait dans les jours qui ont suivi\u00a0?",
          "Pourquoi avez-vous continué, ou arrêté, après la première réponse\u00a0?",
          "Sur quoi vous êtes-vous finalement mis d’accord\u00a0?",
        ],
        [
          "Décrivez une occasion où vous aviez besoin de personnes sur lesquelles vous n’aviez pas autorité. Comment avez-vous essayé de les convaincre\u00a0?",
          "Qu’avez-vous dit, montré ou écrit\u00a0?",
          "Lequel de vos arguments a eu le moins d’effet, et pourquoi\u00a0?",
          "Qu’ont-elles fait en fin de compte\u00a0?",
        ],
        [
          "Qu’avez-vous récemment demandé à votre hiérarchie ou à un autre service d’approuver ou de payer\u00a0? Comment l’avez-vous défendu\u00a0?",
          "Dans quel ordre avez-vous procédé\u00a0?",
          "Quelle objection attendiez-vous, et pourquoi\u00a0?",
          "Quelle réponse avez-vous reçue\u00a0?",
        ],
      ],
    },
    {
      label: "Utilise des stratégies d’influence complexes",
      indicators: [
        "Cherche qui décide, qui conseille et ce que chaque partie pourrait perdre.",
        "Combine des voies officielles et non officielles et en fixe l’ordre.",
        "Demande à une personne en qui l’autre partie a confiance de présenter un argument.",
        "Laisse aux parties un moyen de changer de position sans embarras.",
        "Prépare une seconde voie pour le cas où la première serait fermée.",
      ],
      anchors: [
        "Répète une seule position ou s’appuie sur son rang, ou ne montre rien.",
        "Argumente directement avec une partie après l’autre, sans plan d’ensemble.",
        "Prévoit plusieurs étapes passant par plusieurs personnes et adapte chacune aux attentes de la partie visée.",
        "Emploie ensemble voies officielles et non officielles et change de plan quand l’une est fermée.",
        "Bâtit entre organisations des alliances qui durent après l’affaire et servent des buts ultérieurs.",
      ],
      questions: [
        [
          "Quand plusieurs parties ont-elles accepté, grâce à votre travail, ce qu’elles avaient d’abord refusé\u00a0? Décrivez votre manière de procéder.",
          "Qu’avez-vous fait en dehors des réunions officielles\u00a0?",
          "Quelle voie avez-vous décidé de ne pas prendre, et pourquoi\u00a0?",
          "Qu’est-ce qui reste en vigueur de ce qu’elles ont accepté\u00a0?",
        ],
        [
          "Parlez-nous d’une décision, prise au-dessus ou en dehors de votre organisation, que vous avez aidé à façonner. Comment vous y êtes-vous pris\u00a0?",
          "Quelle a été votre première démarche, et quelle a été la dernière\u00a0?",
          "Comment avez-vous choisi à qui vous adresser\u00a0?",
          "Qu’est-ce que la décision doit à vous, et aux autres\u00a0?",
        ],
        [
          "Pensez à une tentative d’obtenir un appui pour un projet, bloquée par un opposant influent. Qu’avez-vous fait ensuite\u00a0?",
          "Qui avez-vous fait intervenir à ce moment-là\u00a0?",
          "Comment expliquiez-vous cette opposition\u00a0?",
          "Qu’aviez-vous gagné, et quelles étaient ensuite les relations\u00a0?",
        ],
      ],
    },
  ],
};
