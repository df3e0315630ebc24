import type { SaidCompetency } from "#core/model/framework.ts";

export const CONTINUOUS_LEARNING: SaidCompetency = {
  id: "general.continuous-learning",
  name: "Apprentissage continu",
  definition:
    "Acquiert de nouvelles connaissances et compétences par le travail, l’étude et le contact avec d’autres, et s’en sert.",
  levels: [
    {
      label: "Apprend ce que la tâche exige",
      indicators: [
        "Dit quelles connaissances lui manquent avant de commencer une tâche.",
        "Interroge quelqu’un qui sait ou consulte la documentation.",
        "Se sert d’une nouvelle compétence peu après l’avoir acquise.",
        "Dit ce qu’une erreur lui a appris.",
      ],
      anchors: [
        "Refuse d’apprendre ou cache ses lacunes, ou ne montre rien.",
        "Apprend quand on le lui demande\u00a0; il faut lui montrer de nouveau la même chose.",
        "Voit ce qui lui manque pour la tâche, l’apprend à temps et s’en sert.",
        "Pense aux tâches à venir et commence, sans qu’on le lui demande, à apprendre ce qu’elles exigent.",
        "Apprend d’avance pour plusieurs tâches et forme des collègues, qui y arrivent ensuite sans aide.",
      ],
      questions: [
        [
          "Qu’avez-vous dû apprendre pour une tâche nouvelle pour vous\u00a0? Racontez-nous comment vous l’avez appris.",
          "À qui ou à quoi avez-vous eu recours en premier\u00a0?",
          "Qu’est-ce qui a été le plus difficile à apprendre, et pourquoi\u00a0?",
          "Comment l’avez-vous mis en pratique dans cette tâche\u00a0?",
        ],
        [
          "Décrivez une de vos erreurs qui vous a appris quelque chose. Comment avez-vous agi face à cette erreur\u00a0?",
          "Qu’avez-vous fait pour la corriger\u00a0?",
          "Pourquoi s’était-elle produite\u00a0?",
          "Qu’avez-vous fait autrement depuis\u00a0?",
        ],
      ],
    },
    {
      label: "Apprend en prévision des tâches à venir",
      indicators: [
        "Demande à d’autres de critiquer son travail et agit d’après leurs remarques.",
        "Suit l’évolution du domaine et dit ce qu’elle signifie pour le poste.",
        "Se fixe un but d’apprentissage avec une date et trouve le temps nécessaire.",
        "Cherche des tâches qui exigent plus que ses compétences actuelles.",
      ],
      anchors: [
        "Se contente d’un savoir ancien et ne voit pas le besoin d’apprendre davantage, ou ne montre rien.",
        "Apprend ce que la tâche présente exige et rien de plus.",
        "Prévoit ce que les tâches à venir exigeront, se fixe un but d’apprentissage et l’atteint en plus du travail quotidien.",
        "Tire de son apprentissage une formation ou un guide écrit pour ses collègues, qui s’en servent.",
        "Change ce que plusieurs services apprennent et la façon de l’apprendre\u00a0; l’habitude demeure après le premier cours.",
      ],
      questions: [
        [
          "Quelle compétence avez-vous acquise alors que personne ne vous l’avait encore demandée\u00a0? Décrivez comment vous avez fait.",
          "Quand et comment en avez-vous trouvé le temps\u00a0?",
          "Qu’est-ce qui vous a fait choisir cette compétence avant d’autres\u00a0?",
          "Où l’avez-vous utilisée depuis\u00a0?",
        ],
        [
          "Parlez-nous d’une critique de votre travail qui a changé ce que vous vouliez apprendre. Comment y avez-vous réagi\u00a0?",
          "Qu’avez-vous fait en premier après l’avoir entendue\u00a0?",
          "Avec quelle partie n’étiez-vous pas d’accord, et pourquoi\u00a0?",
          "Comment les auteurs de la critique ont-ils jugé votre travail par la suite\u00a0?",
        ],
      ],
    },
    {
      label: "Étend l’apprentissage à toute l’organisation",
      indicators: [
        "Examine un échec avec les personnes concernées et fait mettre les leçons par écrit.",
        "Donne à chacun le temps et les moyens d’apprendre des autres.",
        "Fait entrer dans l’organisation des connaissances venues de l’extérieur.",
        "Vérifie plus tard si une leçon est appliquée.",
      ],
      anchors: [
        "Traite l’apprentissage comme l’affaire privée de chacun, ou ne montre rien.",
        "Acquiert de nouvelles connaissances et les transmet quand ses collègues le demandent.",
        "Examine ouvertement des échecs avec d’autres, transmet les leçons et vérifie qu’elles sont appliquées.",
        "Obtient du temps et de l’argent pour l’apprentissage dans plusieurs unités malgré la pression du travail quotidien.",
        "Met en place des formes d’apprentissage que d’autres organisations adoptent et qui continuent sans autre aide.",
      ],
      questions: [
        [
          "Après quel échec ou quelle surprise un groupe entier a-t-il changé sa manière de travailler grâce à vous\u00a0? Décrivez votre rôle.",
          "Comment avez-vous amené les autres à en parler ouvertement\u00a0?",
          "Quelle explication avez-vous rejetée, et pourquoi\u00a0?",
          "Lesquels de ces changements étaient encore appliqués un an plus tard\u00a0?",
        ],
        [
          "Comment avez-vous évité que des connaissances se perdent au départ de collègues ou à la fin d’un projet\u00a0? Parlez-nous d’un cas.",
          "Qu’avez-vous demandé aux personnes qui partaient\u00a0?",
          "Pourquoi avez-vous choisi cette méthode\u00a0?",
          "Qui a utilisé ces connaissances plus tard, et pour quoi faire\u00a0?",
        ],
      ],
    },
  ],
};
