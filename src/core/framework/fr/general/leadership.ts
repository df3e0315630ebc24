import type { SaidCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: SaidCompetency = {
  id: "general.leadership",
  name: "Aptitude à diriger",
  definition: "Fixe un objectif à d’autres personnes et les aide à l’atteindre ensemble.",
  levels: [
    {
      label: "Guide des collègues dans une tâche",
      indicators: [
        "Explique à ses collègues à quoi sert la tâche.",
        "Répartit la tâche selon ce que chaque personne sait faire.",
        "S’informe de l’avancement et aide là où le travail s’est arrêté.",
        "Assume la responsabilité du résultat commun.",
      ],
      anchors: [
        "Laisse ses collègues sans directives ou fait toute la tâche à leur place, ou ne montre rien.",
        "Distribue le travail\u00a0; n’explique le but et n’aide que si ses collègues le demandent.",
        "Explique le but, répartit la tâche selon les capacités et aide là où le travail s’est arrêté.",
        "Fixe avec une équipe des objectifs à plus long terme et parle franchement à un membre dont le travail est insuffisant.",
        "Amène une équipe à atteindre des objectifs qu’elle croyait hors de portée\u00a0; elle garde la façon de travailler ainsi acquise.",
      ],
      questions: [
        [
          "Parlez-nous d’une tâche pour laquelle vous avez dû guider un ou plusieurs collègues. Comment les avez-vous guidés\u00a0?",
          "Comment avez-vous réparti le travail\u00a0?",
          "Pourquoi avez-vous confié cette partie à cette personne\u00a0?",
          "Qu’ont dit vos collègues de votre manière de les guider\u00a0?",
        ],
        [
          "Dans quel cas un collègue que vous guidiez n’a-t-il fait aucun progrès\u00a0? Qu’avez-vous fait alors\u00a0?",
          "Comment avez-vous parlé à ce collègue\u00a0?",
          "Quelle en était la cause, à votre avis\u00a0?",
          "Comment la tâche a-t-elle été achevée\u00a0?",
        ],
      ],
    },
    {
      label: "Dirige une équipe vers ses objectifs",
      indicators: [
        "Convient d’objectifs avec chaque membre et les revoit au cours de l’année.",
        "Parle tôt et en privé à une personne dont le travail est insuffisant.",
        "Laisse les membres décider eux-mêmes de ce qu’ils peuvent décider.",
        "Plaide pour obtenir le personnel, le temps et l’argent dont l’équipe a besoin.",
      ],
      anchors: [
        "Se borne à donner des ordres ou laisse l’équipe sans direction, ou ne montre rien.",
        "Guide l’équipe tâche par tâche\u00a0; ne fixe pas d’objectifs à plus long terme et n’aborde pas les résultats insuffisants.",
        "Convient d’objectifs avec les membres, les revoit, laisse chacun décider et aborde les résultats insuffisants.",
        "Confie des domaines entiers à d’autres chefs d’équipe et veille à ce qu’ils respectent des objectifs communs.",
        "Prépare plusieurs membres à diriger\u00a0; ils obtiennent ensuite des résultats avec leurs propres équipes.",
      ],
      questions: [
        [
          "Quelle équipe avez-vous dirigée pendant un an de travail ou plus\u00a0? Décrivez comment vous avez fixé et suivi ses objectifs.",
          "Comment avez-vous fait le point sur l’avancement pendant cette période\u00a0?",
          "Quel objectif avez-vous modifié ou abandonné, et pourquoi\u00a0?",
          "Quels résultats l’équipe avait-elle obtenus à la fin\u00a0?",
        ],
        [
          "Pensez à un membre de votre équipe dont le travail restait en deçà de ce qui était nécessaire. Quelles mesures avez-vous prises\u00a0?",
          "Qu’avez-vous dit lors du premier entretien\u00a0?",
          "Quelle en était la raison, selon vous\u00a0?",
          "Comment le travail de cette personne a-t-il évolué\u00a0?",
        ],
      ],
    },
    {
      label: "Dirige par l’intermédiaire d’autres responsables",
      indicators: [
        "Donne aux chefs d’unité une même direction et leur laisse le choix des moyens.",
        "Met fin à la rivalité entre unités par une règle ou un objectif commun.",
        "Choisit et prépare des personnes pour des postes de responsabilité.",
        "Modifie la structure quand elle fait obstacle aux objectifs.",
      ],
      anchors: [
        "S’immisce dans les tâches quotidiennes ou laisse les unités rivaliser, ou ne montre rien.",
        "Obtient des résultats avec sa propre équipe\u00a0; les autres chefs ne suivent que là où ils sont déjà d’accord.",
        "Donne à plusieurs chefs une même direction, leur laisse le choix des moyens et met fin à la rivalité entre unités.",
        "Garde un tel groupe uni malgré des restrictions, un conflit ou un échec, et le groupe conserve ses objectifs.",
        "Laisse à son départ, à plusieurs niveaux, des chefs d’unité qui suivent la même direction pendant des années.",
      ],
      questions: [
        [
          "Comment avez-vous amené les chefs de différentes unités à suivre une même direction\u00a0? Décrivez un cas.",
          "Qu’avez-vous décidé vous-même, et que leur avez-vous laissé décider\u00a0?",
          "Sur quoi leurs intérêts divergeaient-ils, et pourquoi\u00a0?",
          "Qu’est-ce que les unités ont fait ensemble qu’elles ne faisaient pas auparavant\u00a0?",
        ],
        [
          "Un chef d’unité atteint tous ses objectifs, mais perd du personnel. Que feriez-vous si ce chef d’unité relevait de vous\u00a0?",
          "À qui parleriez-vous, et dans quel ordre\u00a0?",
          "Qu’est-ce qui pourrait expliquer ces départs\u00a0?",
          "Comment jugeriez-vous vos mesures au bout de six mois\u00a0?",
        ],
      ],
    },
  ],
};
