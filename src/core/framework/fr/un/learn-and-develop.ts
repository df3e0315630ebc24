import type { SaidCompetency } from "#core/model/framework.ts";

export const LEARN_AND_DEVELOP: SaidCompetency = {
  id: "un.learn-and-develop",
  name: "Apprendre et se perfectionner",
  group: "Comportements",
  definition: "Élargit son savoir et son savoir-faire, et aide d’autres personnes à élargir les leurs.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Nomme une lacune dans son savoir et dit comment elle a été comblée.",
        "Revient sur un travail achevé pour voir ce qu’il faudra faire autrement la fois suivante.",
        "Applique une connaissance nouvelle dans les semaines qui suivent.",
        "Montre à ses collègues ce qui a été appris.",
      ],
      anchors: [
        "Ne voit pas le besoin d’apprendre, ou attend qu’on l’envoie en formation, ou ne montre rien.",
        "Suit les formations proposées\u00a0; ne peut pas dire ce qu’elles ont changé dans son travail.",
        "Repère une lacune dans son savoir, la comble de sa propre initiative, applique l’acquis au travail et le transmet.",
        "Aide des collègues à combler une lacune\u00a0: établit leurs besoins, donne du temps ou des tâches et suit ce qui en résulte.",
        "Fait de l’apprentissage une partie du travail d’un groupe\u00a0; ses membres assument davantage et forment à leur tour des collègues.",
      ],
      questions: [
        [
          "Qu’avez-vous appris par vous-même pour votre travail ces dernières années\u00a0? Décrivez comment vous avez procédé.",
          "Comment avez-vous trouvé le temps et les moyens\u00a0?",
          "Comment avez-vous remarqué que vous en aviez besoin\u00a0?",
          "Que savez-vous faire maintenant que vous ne saviez pas faire avant\u00a0?",
        ],
        [
          "Parlez-nous d’une tâche qui ne s’est pas déroulée comme vous le vouliez et dont vous avez tiré une leçon. Que faites-vous autrement maintenant\u00a0?",
          "Comment avez-vous examiné ce qui s’était passé\u00a0?",
          "Qu’est-ce qui tenait à vous, et qu’est-ce qui tenait aux circonstances\u00a0?",
          "Quand avez-vous appliqué cette leçon depuis\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Convient avec chacun d’une prochaine étape d’apprentissage et de la date du bilan.",
        "Donne des tâches qui dépassent un peu ce que la personne a déjà fait.",
        "Dit à chacun en termes précis ce qu’il faut changer, peu après les faits.",
        "Fait avec l’équipe le bilan du travail achevé et consigne les leçons.",
      ],
      anchors: [
        "Tient l’apprentissage pour l’affaire privée de chacun, ou freine les personnes capables, ou ne montre rien.",
        "Apprend pour son propre travail et conseille sur demande\u00a0; ne peut pas dire ce dont chaque membre a besoin.",
        "Sait ce dont chaque membre a besoin, donne des tâches exigeantes et des remarques précises, et suit les progrès.",
        "Met en place échanges, rotations ou formations entre unités, pour que le savoir reste quand les personnes partent.",
        "Prépare des personnes de plusieurs services à des fonctions supérieures, par un dispositif qui continue sans son concours.",
      ],
      questions: [
        [
          "Qui a le plus progressé au travail sous votre conduite\u00a0? Racontez-nous ce que vous avez fait pour cette personne.",
          "Quelles tâches lui avez-vous données, et dans quel ordre\u00a0?",
          "Comment avez-vous déterminé ce dont cette personne avait besoin\u00a0?",
          "Que fait cette personne aujourd’hui\u00a0?",
        ],
        [
          "Décrivez comment vous avez dit à quelqu’un que son travail n’était pas conforme à ce qui était convenu. Quelle a été la suite de cet entretien\u00a0?",
          "Quels mots avez-vous employés\u00a0?",
          "Quelle en était la cause, selon vous\u00a0?",
          "Dans quelle mesure le travail s’est-il amélioré, et comment l’avez-vous su\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Détermine le savoir dont l’organisation aura besoin et y investit des années à l’avance.",
        "Prépare à temps des successeurs pour les postes clés.",
        "Préserve le temps et l’argent consacrés à l’apprentissage quand les budgets baissent.",
        "Examine les échecs de l’organisation pour en tirer des leçons, non pour trouver des coupables.",
      ],
      anchors: [
        "Supprime d’abord la formation quand l’argent manque, ou se fie à sa seule expérience, ou ne montre rien.",
        "Forme le personnel de son unité\u00a0; laisse au hasard le savoir futur et la relève dans l’organisation.",
        "Investit dans le savoir nécessaire plus tard, prépare la relève et fait examiner les échecs pour en tirer des leçons.",
        "Préserve et renouvelle le savoir lors d’une fusion ou d’une crise, et change sa façon de diriger d’après les leçons tirées.",
        "Laisse une organisation qui renouvelle son savoir sans aide\u00a0; des personnes qu’elle a préparées dirigent ailleurs.",
      ],
      questions: [
        [
          "Décrivez comment vous avez préparé une organisation à une activité qu’elle ne savait pas encore exercer. Par quoi avez-vous commencé\u00a0?",
          "Qu’avez-vous changé dans les postes, la formation ou le recrutement\u00a0?",
          "Comment avez-vous déterminé quel savoir serait nécessaire\u00a0?",
          "Que savait faire l’organisation quelques années plus tard\u00a0?",
        ],
        [
          "Quel échec important votre organisation a-t-elle examiné sous votre direction\u00a0? Racontez-nous comment vous avez utilisé les constats.",
          "Comment avez-vous amené les gens à parler ouvertement\u00a0?",
          "Quel constat vous concernait personnellement\u00a0?",
          "Qu’est-ce qui se fait autrement depuis\u00a0?",
        ],
      ],
    },
  ],
};
