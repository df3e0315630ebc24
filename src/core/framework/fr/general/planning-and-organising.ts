import type { SaidCompetency } from "#core/model/framework.ts";

export const PLANNING_AND_ORGANISING: SaidCompetency = {
  id: "general.planning-and-organising",
  name: "Planification et organisation",
  definition:
    "Fixe d’avance les objectifs, les étapes, les dates et les moyens, et s’en sert pour conduire le travail.",
  levels: [
    {
      label: "Organise son propre travail",
      indicators: [
        "Dresse la liste des tâches, avec leurs dates et ce dont chacune dépend.",
        "Fait passer en premier ce que d’autres attendent.",
        "Prévient à temps quand un délai ne peut pas être tenu.",
        "Range documents et fichiers de façon que d’autres les trouvent.",
      ],
      anchors: [
        "Travaille sans plan et laisse passer les échéances, ou ne montre rien.",
        "Planifie sa journée\u00a0; les retards n’apparaissent que lorsque d’autres réclament le travail.",
        "Planifie ses tâches et ses dates, fait passer en premier ce que d’autres attendent et prévient à temps.",
        "Planifie le travail de plusieurs personnes, prévoit une marge pour les retards et déplace l’aide là où elle manque.",
        "Planifie le travail commun dans plusieurs projets\u00a0; d’autres équipes reprennent la méthode.",
      ],
      questions: [
        [
          "Comment avez-vous organisé votre travail dans une période où vous aviez plus de tâches que de temps\u00a0? Décrivez une de ces périodes.",
          "Qu’avez-vous fait en premier, et qu’avez-vous fait en dernier\u00a0?",
          "Comment avez-vous décidé ce qui pouvait attendre\u00a0?",
          "Quelles échéances avez-vous respectées, et lesquelles avez-vous dépassées\u00a0?",
        ],
        [
          "Parlez-nous d’un délai que vous ne pouviez pas tenir. Qu’avez-vous fait quand vous l’avez compris\u00a0?",
          "Quand et comment avez-vous informé les intéressés\u00a0?",
          "Qu’est-ce qui avait causé le retard\u00a0?",
          "Quand le travail a-t-il été remis, et dans quel état\u00a0?",
        ],
      ],
    },
    {
      label: "Planifie le travail d’une équipe",
      indicators: [
        "Divise un objectif en étapes, avec pour chacune une personne et une date.",
        "Réserve du temps et de l’argent pour les imprévus.",
        "Compare l’avancement au plan à des dates fixes.",
        "Déplace des personnes ou des moyens quand une partie prend du retard.",
      ],
      anchors: [
        "Distribue les tâches comme elles viennent, sans vue d’ensemble, ou ne montre rien.",
        "Planifie et tient ses propres dates\u00a0; les retards des autres restent inaperçus jusqu’à la fin.",
        "Divise l’objectif en étapes avec des personnes et des dates, suit l’avancement et déplace des moyens à temps.",
        "Coordonne pendant des années les plans de plusieurs équipes et affecte argent et personnel selon des priorités énoncées.",
        "Planifie des programmes communs à plusieurs organisations, réalisés en plusieurs années dans les délais et le budget.",
      ],
      questions: [
        [
          "Décrivez un projet dans lequel plusieurs personnes dépendaient de votre plan. Comment avez-vous établi ce plan\u00a0?",
          "Comment avez-vous suivi l’avancement\u00a0?",
          "Où aviez-vous prévu une marge pour les retards, et pourquoi là\u00a0?",
          "Quel écart y avait-il entre le plan et le résultat\u00a0?",
        ],
        [
          "Quand avez-vous dû changer un plan en cours de travail\u00a0? Racontez-nous ce que vous avez changé.",
          "Qui a dû faire autre chose, et comment le lui avez-vous dit\u00a0?",
          "Quel autre changement avez-vous envisagé\u00a0?",
          "Quel effet le changement a-t-il eu sur les dates, les coûts et la qualité\u00a0?",
        ],
      ],
    },
    {
      label: "Planifie des programmes sur plusieurs années",
      indicators: [
        "Déduit les priorités des objectifs de l’organisation et énonce ce qui ne sera pas fait.",
        "Lie les postes et l’argent aux résultats.",
        "Accorde ses plans avec ceux de partenaires qui suivent d’autres calendriers.",
        "Se prépare à des risques qui peuvent ne survenir qu’après des années.",
      ],
      anchors: [
        "Reconduit le plan de l’année précédente sans se demander à quoi il sert, ou ne montre rien.",
        "Planifie l’année à venir pour une seule unité\u00a0; laisse de côté les années suivantes et les autres unités.",
        "Fixe des priorités pour les années à venir, y rattache personnel et argent et accorde ses plans avec ceux des partenaires.",
        "Reconstruit un tel programme après une réduction du budget ou une crise et sauve les résultats les plus importants.",
        "Fait de ce mode de planification l’habitude de plusieurs organisations, qui s’en servent pour comparer leurs résultats.",
      ],
      questions: [
        [
          "Quel programme de plusieurs années avez-vous planifié ou repensé\u00a0? Expliquez comment vous en avez fixé les priorités.",
          "Qui avez-vous consulté, et à quel moment\u00a0?",
          "Qu’avez-vous laissé de côté, et comment l’avez-vous justifié\u00a0?",
          "Quels résultats étaient atteints au milieu de la période\u00a0?",
        ],
        [
          "Votre programme de cinq ans perd un tiers de son budget la deuxième année. Comment planifieriez-vous les années restantes\u00a0?",
          "Que feriez-vous le premier mois\u00a0?",
          "D’après quoi choisiriez-vous ce qu’il faut arrêter\u00a0?",
          "Comment sauriez-vous, la cinquième année, que le choix était bon\u00a0?",
        ],
      ],
    },
  ],
};
