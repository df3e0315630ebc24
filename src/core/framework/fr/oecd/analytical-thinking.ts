import type { SaidCompetency } from "#core/model/framework.ts";

export const ANALYTICAL_THINKING: SaidCompetency = {
  id: "oecd.analytical-thinking",
  name: "Raisonnement analytique",
  group: "Compétences axées sur les résultats",
  definition:
    "Décompose une question, vérifie ce que les données permettent de dire et tire des conclusions que d’autres peuvent suivre.",
  levels: [
    {
      label: "Niveau 1",
      indicators: [
        "Rassemble les faits nécessaires à une demande et note d’où vient chacun.",
        "Remarque un chiffre, une date ou un nom qui ne concorde pas avec le reste.",
        "Demande ce qui a causé un problème avant de choisir un remède.",
        "Classe l’information de sorte qu’une autre personne puisse la trouver.",
      ],
      anchors: [
        "Transmet l’information sans la lire ou complète au hasard ce qui manque, ou ne montre rien.",
        "Rassemble ce qui est demandé\u00a0; d’autres trouvent les lacunes et les contradictions.",
        "Rassemble les faits avec leurs sources, remarque ce qui ne concorde pas et en demande la cause.",
        "Compare des sources divergentes, trouve la raison de l’écart et dit ce que les chiffres ne peuvent montrer.",
        "Remonte à l’origine d’erreurs répétées dans plusieurs dossiers\u00a0; des collègues changent leur façon d’enregistrer.",
      ],
      questions: [
        [
          "À quelle occasion avez-vous remarqué qu’un élément d’un document, d’une liste ou d’un ensemble de chiffres ne pouvait pas être juste\u00a0? Qu’avez-vous fait alors\u00a0?",
          "Où avez-vous cherché pour le vérifier\u00a0?",
          "Qu’est-ce qui vous en a fait douter\u00a0?",
          "Qu’est-ce qui a été changé finalement, et par qui\u00a0?",
        ],
        [
          "Décrivez une demande pour laquelle vous deviez chercher des informations à différents endroits. Comment avez-vous composé la réponse\u00a0?",
          "À quels endroits avez-vous cherché, et dans quel ordre\u00a0?",
          "Comment avez-vous décidé de ce qu’il fallait y mettre\u00a0?",
          "Qu’a fait la personne de ce que vous lui aviez fourni\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 2",
      indicators: [
        "Choisit entre des méthodes connues et dit ce que chacune suppose.",
        "Compare les sources et explique pourquoi elles diffèrent.",
        "Sépare ce que les données montrent de ce qu’elles laissent seulement supposer.",
        "Vérifie un résultat par un autre calcul ou sur d’autres cas.",
      ],
      anchors: [
        "Emploie une méthode sans en connaître les limites ou prend les chiffres tels quels, ou ne montre rien.",
        "Emploie la méthode habituelle\u00a0; remarque, sans l’expliquer, que les sources diffèrent.",
        "Justifie la méthode, explique pourquoi les sources diffèrent et dit ce que les données n’établissent pas.",
        "Tire d’une demande confuse des questions auxquelles on peut répondre et confronte des explications rivales.",
        "Tranche par ses propres vérifications plusieurs résultats contestés\u00a0; d’autres spécialistes emploient cette méthode.",
      ],
      questions: [
        [
          "Quelles deux sources vous ont donné des réponses différentes à la même question\u00a0? Racontez-nous comment vous avez traité cet écart.",
          "Qu’avez-vous comparé en détail\u00a0?",
          "Quelle explication avez-vous écartée, et sur quelle base\u00a0?",
          "Quelle réponse avez-vous retenue, et qu’en avez-vous dit\u00a0?",
        ],
        [
          "Pensez à une tâche pour laquelle plusieurs méthodes étaient possibles. Comment avez-vous fait votre choix\u00a0?",
          "Qu’avez-vous essayé avant de décider\u00a0?",
          "Dans quelle situation l’autre méthode aurait-elle été meilleure\u00a0?",
          "Que pouviez-vous affirmer à la fin, et que ne pouviez-vous pas affirmer\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 3",
      indicators: [
        "Transforme une demande vague en questions auxquelles des données peuvent répondre.",
        "S’appuie sur plus d’une discipline ou plus d’un pays pour expliquer un problème.",
        "Confronte sa propre conclusion à l’explication rivale la plus convaincante.",
        "Dit quel est le degré de certitude d’une recommandation et ce qui la ferait changer.",
      ],
      anchors: [
        "Répète les idées admises ou choisit les données selon la conclusion voulue, ou ne montre rien.",
        "Explique les données de son domaine par une méthode connue\u00a0; n’aborde d’autres explications que si on le demande.",
        "Tire d’une demande vague des questions précises, vérifie les explications rivales et dit la certitude de l’avis.",
        "Réunit les résultats de plusieurs projets en un seul jugement et trouve le point faible de travaux d’autrui.",
        "Change la compréhension d’un problème controversé\u00a0; des décisions de plusieurs pays ou organismes s’y appuient.",
      ],
      questions: [
        [
          "Parlez-nous d’une question vaste ou confuse à laquelle vous deviez répondre en vous appuyant sur des données. Comment l’avez-vous traitée\u00a0?",
          "Quelle partie de la question avez-vous examinée en premier\u00a0?",
          "Qu’est-ce qui pouvait aussi expliquer ce que vous avez trouvé\u00a0?",
          "Qui a utilisé votre réponse, et pour quoi faire\u00a0?",
        ],
        [
          "Qu’avez-vous trouvé, dans l’une de vos études, que vous n’attendiez pas\u00a0? Décrivez comment vous avez obtenu ce résultat.",
          "Qu’avez-vous lu, mesuré ou demandé\u00a0?",
          "Qu’attendiez-vous, et sur quelle base\u00a0?",
          "Qu’avez-vous conseillé, et qu’ont objecté les autres\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 4",
      indicators: [
        "Décide des questions que l’équipe étudie et de celles qu’elle laisse de côté.",
        "Trouve le point faible du travail de spécialistes en les interrogeant sur leurs hypothèses.",
        "Réunit les résultats de plusieurs projets en un seul jugement pour ceux qui décident.",
        "Agit sur des données incomplètes et nomme le risque pris.",
      ],
      anchors: [
        "Accepte ou rejette les résultats des spécialistes sans les vérifier, ou ne montre rien.",
        "Vérifie les explications dans ses propres études\u00a0; les résultats de l’équipe restent sans jugement d’ensemble.",
        "Vérifie les hypothèses de l’équipe, réunit ses résultats en un seul jugement et en nomme le risque.",
        "Montre un lien entre des problèmes que plusieurs équipes étudiaient séparément et réoriente leur travail.",
        "Évite plusieurs erreurs coûteuses en reliant des domaines\u00a0; ailleurs, des responsables posent les mêmes questions.",
      ],
      questions: [
        [
          "Qui vous a apporté une étude ou une proposition dont les conclusions vous semblaient douteuses\u00a0? Comment l’avez-vous examinée\u00a0?",
          "Quelles questions avez-vous posées, et à qui\u00a0?",
          "Qu’est-ce qui a fait naître votre doute\u00a0?",
          "Qu’est devenue ensuite l’étude ou la proposition\u00a0?",
        ],
        [
          "Décrivez une décision que vous avez fondée sur les travaux de plusieurs personnes qui n’étaient pas d’accord. Comment avez-vous formé votre jugement\u00a0?",
          "Qu’avez-vous fait de leurs divergences\u00a0?",
          "Qu’est-ce que vous ne saviez pas au moment de décider\u00a0?",
          "Comment voyez-vous cette décision aujourd’hui\u00a0?",
        ],
      ],
    },
    {
      label: "Niveau 5",
      indicators: [
        "Relie des évolutions de domaines étudiés séparément et dit ce qu’il en résulte pour l’action publique.",
        "Établit comment une mesure prise dans un pays ou un secteur agit sur d’autres au fil des ans.",
        "Commande des études sur des questions que personne au pouvoir ne pose encore.",
        "Dit aux décideurs quand les données contredisent une position qu’ils défendent.",
      ],
      anchors: [
        "S’en tient à des réponses passées ou à l’avis de ceux qui ont le pouvoir, ou ne montre rien.",
        "Juge un à un les résultats de ses unités\u00a0; n’aborde les effets entre domaines que si on le demande.",
        "Relie des domaines séparés, suit les effets d’un pays et d’une année à l’autre et énonce les résultats qui dérangent.",
        "Prévoit un problème des années à l’avance, fait réunir à temps les données et les défend contre les attaques.",
        "Apporte à des gouvernements ou à tout un secteur une compréhension nouvelle de plusieurs problèmes\u00a0; les politiques en découlent.",
      ],
      questions: [
        [
          "Pensez à deux sujets que d’autres traitaient séparément et entre lesquels vous voyiez un lien. Qu’avez-vous fait de cette idée\u00a0?",
          "Comment avez-vous fait connaître ce lien\u00a0?",
          "Pourquoi ces deux sujets étaient-ils traités séparément\u00a0?",
          "Qu’est-ce qui a été décidé autrement grâce à cela\u00a0?",
        ],
        [
          "Supposez que des données nouvelles contredisent une politique que votre organe directeur vient d’adopter. Que feriez-vous de ces données\u00a0?",
          "À qui en parleriez-vous d’abord, et sous quelle forme\u00a0?",
          "Qu’est-ce qui pourrait vous faire attendre\u00a0?",
          "Comment sauriez-vous que ces données ont été prises en compte\u00a0?",
        ],
      ],
    },
  ],
};
