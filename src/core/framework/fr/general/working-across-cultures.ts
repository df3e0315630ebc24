import type { SaidCompetency } from "#core/model/framework.ts";

export const WORKING_ACROSS_CULTURES: SaidCompetency = {
  id: "general.working-across-cultures",
  name: "Travail en milieu multiculturel",
  definition:
    "Coopère avec des personnes aux habitudes et aux attentes différentes et traite chacune avec le même respect.",
  levels: [
    {
      label: "Respecte d’autres façons de travailler",
      indicators: [
        "Demande comment on procède ailleurs avant d’y voir une erreur.",
        "Emploie des mots simples avec les personnes qui s’expriment dans une seconde langue.",
        "Suit les formes de politesse que d’autres attendent.",
        "Proteste contre une remarque qui rabaisse une personne ou un groupe.",
      ],
      anchors: [
        "Juge les autres d’après ses propres habitudes ou les rabaisse, ou ne montre rien.",
        "Conserve une attitude polie\u00a0; n’apprend ce que les autres attendent qu’après les avoir offensés.",
        "S’informe des usages des autres avant de juger, emploie des mots simples et suit leurs formes de politesse.",
        "Change sa façon de travailler pour que des personnes venues d’ailleurs participent à égalité.",
        "Change les habitudes de plusieurs groupes multiculturels, et des membres de chaque côté disent ce qu’ils y ont gagné.",
      ],
      questions: [
        [
          "Parlez-nous d’une personne dont la façon de travailler vous semblait d’abord étrange. Comment avez-vous travaillé avec elle\u00a0?",
          "Qu’avez-vous demandé ou dit à propos de cette différence\u00a0?",
          "À quoi vous attendiez-vous, et d’où cela venait-il\u00a0?",
          "Qu’avez-vous gardé de la façon de faire de cette personne\u00a0?",
        ],
        [
          "Quand avez-vous, sans le vouloir, offensé ou dérouté une personne d’un autre pays ou d’une autre profession\u00a0? Qu’avez-vous fait ensuite\u00a0?",
          "Qu’avez-vous fait quand vous l’avez remarqué\u00a0?",
          "Comment expliquiez-vous cette réaction\u00a0?",
          "Quelles ont été vos relations par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "S’adapte aux collègues d’autres cultures",
      indicators: [
        "Choisit une formulation directe ou indirecte selon la personne à qui s’adresse le message.",
        "Explique ses propres usages sans les présenter comme la norme.",
        "Prévoit réunions et délais de façon que toutes les parties puissent participer.",
        "Vérifie si un silence ou un accord signifie la même chose pour tous.",
      ],
      anchors: [
        "Attend de tous les autres qu’ils s’adaptent, ou ne montre rien.",
        "Respecte les différences mais ne change rien à sa façon de travailler.",
        "Adapte mots, réunions et délais aux personnes concernées et vérifie ce que signifie pour elles un accord.",
        "Se sert des différences d’un groupe multiculturel pour trouver un résultat qu’aucune partie n’aurait trouvé seule.",
        "Crée l’unité dans plusieurs groupes multiculturels, qui gardent leurs règles communes quand leurs membres changent.",
      ],
      questions: [
        [
          "Décrivez un travail avec des personnes d’autres cultures pour lequel vous avez dû changer vos propres habitudes. Qu’avez-vous changé\u00a0?",
          "Comment avez-vous su ce qu’il fallait changer\u00a0?",
          "Quelle habitude avez-vous décidé de garder, et pourquoi\u00a0?",
          "Comment les autres ont-ils réagi à ce changement\u00a0?",
        ],
        [
          "Quel malentendu entre des personnes de cultures ou de parcours différents avez-vous aidé à dissiper\u00a0? Racontez-nous comment.",
          "Comment avez-vous su ce que chaque partie avait voulu dire\u00a0?",
          "D’où venait le malentendu\u00a0?",
          "Qu’est-ce que les deux parties ont fait autrement par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Rend les différences utiles à un groupe",
      indicators: [
        "Réunit des personnes qui voient une question de différentes manières.",
        "Donne à chacun un moyen de se faire entendre, quels que soient sa langue et son rang.",
        "Transforme un conflit d’usages en règles que le groupe se donne.",
        "Supprime les pratiques qui excluent certaines personnes.",
      ],
      anchors: [
        "Laisse les usages d’une partie du groupe dominer l’ensemble, ou ne montre rien.",
        "S’adapte à chaque personne\u00a0; le groupe reste divisé par les usages ou la langue.",
        "Donne à tous un moyen de se faire entendre et amène le groupe à tirer ses propres règles de ses différences.",
        "Donne à tous une voix égale dans un groupe divisé par un ancien conflit ou une inégalité de pouvoir.",
        "Change les pratiques de plusieurs organisations\u00a0; des personnes auparavant exclues participent aux décisions.",
      ],
      questions: [
        [
          "Comment avez-vous dirigé ou organisé un groupe dont les membres avaient des habitudes de travail différentes\u00a0? Décrivez un de ces groupes.",
          "Qu’avez-vous fait à la première réunion\u00a0?",
          "Quelle différence considériez-vous comme un avantage, et pourquoi\u00a0?",
          "Qu’est-ce que les différences ont apporté au résultat, et qu’ont-elles coûté\u00a0?",
        ],
        [
          "Les membres d’un bureau ne prennent jamais la parole en réunion commune, et les décisions ne sont pas appliquées dans ce bureau. Que feriez-vous\u00a0?",
          "Comment aborderiez-vous ces membres\u00a0?",
          "Quelles causes différentes cela pourrait-il avoir\u00a0?",
          "À quoi verriez-vous une amélioration\u00a0?",
        ],
      ],
    },
  ],
};
