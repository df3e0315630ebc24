import type { SaidCompetency } from "#core/model/framework.ts";

export const STRATEGIC_THINKING: SaidCompetency = {
  id: "osce.strategic-thinking",
  name: "Réflexion stratégique",
  group: "Compétences en matière d’encadrement",
  definition: "Relie les choix présents à des buts et à des évolutions éloignés de plusieurs années.",
  indicators: [
    "Cite des évolutions qui toucheront le travail et ce qu’elles peuvent entraîner.",
    "Fixe un but à long terme et en déduit les étapes de l’année en cours.",
    "Examine comment d’autres organisations réagiront.",
    "Renonce à un gain à court terme qui nuirait à un but ultérieur.",
  ],
  questions: [
    [
      "Quelle évolution avez-vous vue venir des années avant qu’elle ne touche votre travail\u00a0? Décrivez vos préparatifs.",
      "Qu’avez-vous fait en premier à ce sujet\u00a0?",
      "Sur quels signes reposait votre avis\u00a0?",
      "En quoi a-t-elle été différente de ce que vous attendiez\u00a0?",
    ],
    [
      "Décrivez un choix par lequel vous avez renoncé à un gain immédiat pour un but éloigné de plusieurs années. Comment l’avez-vous justifié\u00a0?",
      "Comment l’avez-vous expliqué à ceux qui voulaient ce gain\u00a0?",
      "Qu’est-ce qui aurait pu montrer que vous vous trompiez\u00a0?",
      "Où en est ce but aujourd’hui\u00a0?",
    ],
    [
      "Vous prenez la direction d’une unité dont la tâche pourrait perdre sa raison d’être d’ici à cinq ans. Comment vous y prépareriez-vous\u00a0?",
      "À quelles questions répondriez-vous en premier, et avec qui\u00a0?",
      "À quels avenirs possibles vous prépareriez-vous, et pourquoi à ceux-là\u00a0?",
      "Que devrait savoir faire l’unité au bout de trois ans\u00a0?",
    ],
  ],
  levels: [],
};
