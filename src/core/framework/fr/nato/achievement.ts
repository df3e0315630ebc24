import type { SaidCompetency } from "#core/model/framework.ts";

export const ACHIEVEMENT: SaidCompetency = {
  id: "nato.achievement",
  name: "Recherche de l’excellence",
  definition:
    "Oriente le travail vers un résultat mesurable, vérifie les progrès vers ce résultat et choisit les moyens à y consacrer.",
  levels: [
    {
      label: "S’emploie à satisfaire aux critères fixés",
      indicators: [
        "Se renseigne sur les critères applicables avant de commencer le travail.",
        "Compare le travail aux critères tant qu’il est encore temps de le modifier.",
        "Corrige ce qui est insuffisant avant de remettre le travail.",
        "Prévient à temps les intéressés quand les critères ne peuvent être remplis.",
      ],
      anchors: [
        "Ne connaît pas les critères ou les tient pour l’affaire des autres, ou ne montre rien.",
        "Connaît les critères et cherche à les remplir\u00a0; d’autres découvrent les insuffisances.",
        "Prend d’abord connaissance des critères, vérifie à temps que le travail y répond et corrige les insuffisances.",
        "Remplit les critères, puis s’en fixe de plus stricts et les remplit aussi.",
        "Se fixe des critères plus stricts dans plusieurs tâches\u00a0; les résultats s’améliorent et d’autres adoptent ces critères.",
      ],
      questions: [
        [
          "Pensez à un travail dont quelqu’un d’autre avait fixé la qualité, le délai ou la forme. Qu’avez-vous fait pour répondre à cette exigence\u00a0?",
          "Qu’avez-vous fait avant de commencer le travail proprement dit\u00a0?",
          "Qu’est-ce qui a été le plus difficile à respecter, et pourquoi\u00a0?",
          "Comment le travail fini a-t-il été jugé, et par qui\u00a0?",
        ],
        [
          "Quand avez-vous constaté que votre travail ne répondrait pas à une règle ou à un objectif imposé\u00a0? Comment avez-vous réagi\u00a0?",
          "Qu’avez-vous modifié dans le travail en cours\u00a0?",
          "Quelles autres solutions avez-vous envisagées\u00a0?",
          "Qu’avez-vous finalement remis, et quand\u00a0?",
        ],
        [
          "Quelle procédure écrite ou quelle exigence de qualité avez-vous appliquée le plus longtemps\u00a0? Décrivez une tâche où vous deviez la respecter.",
          "Comment avez-vous procédé à chaque étape de cette tâche\u00a0?",
          "Qu’est-ce qui rendait cette exigence facile ou difficile à appliquer\u00a0?",
          "Qu’a dit de ce travail la personne qui l’a reçu\u00a0?",
        ],
      ],
    },
    {
      label:
        "Fait preuve d’esprit de décision en se fondant sur des considérations et des arbitrages solides",
      indicators: [
        "Cite les options possibles, y compris celle de ne rien faire.",
        "Compare le coût, l’avantage et le risque des options à l’aide de faits ou de chiffres.",
        "Dit à quoi il a fallu renoncer et qui en a supporté le coût.",
        "Décide à la date voulue, avec les informations disponibles.",
        "Indique d’avance ce qui ferait changer la décision.",
      ],
      anchors: [
        "Remet la décision à plus tard ou décide sans comparer les options, ou ne montre rien.",
        "Justifie l’option retenue\u00a0; n’évoque son coût et les autres options que sur demande.",
        "Compare coûts, avantages et risques des options, dit à quoi il faut renoncer et décide à temps.",
        "Décide à temps malgré des faits manquants et des intérêts opposés, et dit ce qui ferait changer la décision.",
        "Tranche plusieurs cas de ce type, avec un effet durable au-delà du poste\u00a0; d’autres adoptent la méthode.",
      ],
      questions: [
        [
          "Parlez-nous d’une décision que vous deviez prendre alors que chaque option avait un coût élevé. Comment avez-vous choisi\u00a0?",
          "Qu’avez-vous fait dans les jours précédant la décision\u00a0?",
          "Quelle option venait en deuxième, et qu’est-ce qui jouait contre elle\u00a0?",
          "Qu’a finalement coûté la décision, et qu’a-t-elle apporté\u00a0?",
        ],
        [
          "Décrivez un cas où vous avez arrêté ou refusé quelque chose d’utile pour rendre autre chose possible. Pour quelles raisons avez-vous fait ce choix\u00a0?",
          "Comment l’avez-vous annoncé à ceux qui y perdaient\u00a0?",
          "Que saviez-vous alors, et que ne pouviez-vous pas savoir\u00a0?",
          "Quelles ont été les suites de ce choix pour chaque partie\u00a0?",
        ],
        [
          "Deux programmes utiles sont demandés, chacun par la moitié de vos partenaires, et votre budget n’en couvre qu’un. Comment décideriez-vous\u00a0?",
          "Que feriez-vous la première semaine\u00a0?",
          "Qu’est-ce qui pourrait vous faire choisir l’autre programme\u00a0?",
          "Comment jugeriez-vous plus tard si ce choix était le bon\u00a0?",
        ],
      ],
    },
  ],
};
