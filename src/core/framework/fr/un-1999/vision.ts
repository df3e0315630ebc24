import type { SaidCompetency } from "#core/model/framework.ts";

export const VISION: SaidCompetency = {
  id: "un-1999.vision",
  name: "Hauteur de vues",
  group: "Compétences en matière d’encadrement",
  definition:
    "Voit dans quel sens évolue un domaine d’activité et lui donne un but auquel chacun peut travailler.",
  indicators: [
    "Décrit en quoi le domaine sera différent dans cinq ou dix ans, et d’après quels indices.",
    "Indique ce que l’unité doit cesser ou commencer en raison de l’évolution du domaine.",
    "Dit à chaque groupe ce que le but à long terme signifie pour sa prochaine tâche.",
    "Signale les risques de l’orientation choisie.",
  ],
  questions: [
    [
      "Parlez-nous d’une évolution de votre domaine que vous avez remarquée tôt. Qu’avez-vous fait en conséquence\u00a0?",
      "Qui avez-vous essayé d’en convaincre, et comment\u00a0?",
      "Sur quels signes vous fondiez-vous\u00a0?",
      "Qu’est-ce qui s’est produit autrement que vous ne l’attendiez\u00a0?",
    ],
    [
      "Quel but à long terme avez-vous donné à une unité ou à un projet\u00a0? Décrivez ce qu’il signifiait pour le travail quotidien de chacun.",
      "Comment avez-vous présenté ce but\u00a0?",
      "Quels autres buts avez-vous envisagés\u00a0?",
      "Où en est maintenant l’unité ou le projet\u00a0?",
    ],
    [
      "Vous prenez la direction d’une unité qui travaille au fil des demandes. Comment lui donneriez-vous une orientation\u00a0?",
      "Qui écouteriez-vous avant de décider\u00a0?",
      "À quoi renonceriez-vous pour cela, et pourquoi\u00a0?",
      "Qu’est-ce qui serait visible au bout de deux ans\u00a0?",
    ],
  ],
  levels: [],
};
