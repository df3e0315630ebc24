import type { SaidCompetency } from "#core/model/framework.ts";

export const ANALYSE_AND_PLAN: SaidCompetency = {
  id: "un.analyse-and-plan",
  name: "Analyser et planifier",
  group: "Comportements",
  definition:
    "Rassemble et vérifie les faits avant d’agir, et en tire une suite d’étapes que d’autres peuvent suivre.",
  levels: [
    {
      label: "Ensemble du personnel",
      indicators: [
        "Tire les chiffres et les affirmations de plusieurs sources et les compare.",
        "Distingue ce qui est connu de ce qui est supposé.",
        "Divise une tâche en étapes et fixe pour chacune une date et une personne.",
        "Indique ce qui pourrait retarder le travail et ce qu’il faudrait faire alors.",
      ],
      anchors: [
        "Agit d’après une première idée ou des rumeurs, sans prévoir d’étapes, ou ne montre rien.",
        "Recueille des faits auprès d’une seule source ou énumère des tâches sans dates\u00a0; les retards surviennent à l’improviste.",
        "Compare les sources, dit ce qui est supposé et fixe des étapes datées, avec une solution pour les retards probables.",
        "Compare pour une équipe des options selon le coût et le risque, répartit le travail et corrige le plan d’après les chiffres.",
        "Met en place des données et des plans que plusieurs équipes utilisent et qui changent leurs décisions.",
      ],
      questions: [
        [
          "Décrivez un travail pour lequel vous avez d’abord dû établir les faits. Comment avez-vous déterminé les étapes à suivre\u00a0?",
          "Où avez-vous cherché, et qu’avez-vous trouvé\u00a0?",
          "Quel fait était incertain, et comment l’avez-vous traité\u00a0?",
          "En quoi les événements ont-ils différé de ce que vous attendiez\u00a0?",
        ],
        [
          "Laquelle de vos tâches comportait le plus d’étapes et de dates à ordonner\u00a0? Racontez-nous comment vous avez procédé.",
          "Comment notiez-vous les étapes et les dates\u00a0?",
          "Quelle étape avez-vous placée en premier, et pourquoi\u00a0?",
          "Qu’est-ce qui a pris du retard, et qu’est-ce que cela a changé\u00a0?",
        ],
      ],
    },
    {
      label: "Ensemble des cadres",
      indicators: [
        "Formule, avant la collecte des données, la question à laquelle l’équipe doit répondre.",
        "Compare les options selon leur coût, leur risque et leur effet sur les personnes concernées.",
        "Affecte le personnel et l’argent aux étapes selon les priorités.",
        "Corrige le plan à dates fixes d’après des indicateurs convenus.",
      ],
      anchors: [
        "Planifie par habitude ou par instinct et accuse ensuite les événements, ou ne montre rien.",
        "Vérifie les faits et date les étapes pour ses propres tâches\u00a0; donne du travail à l’équipe sans options ni priorités.",
        "Compare les options selon le coût et le risque, affecte le personnel par priorité et corrige le plan d’après des indicateurs convenus.",
        "Interprète des signes plusieurs années à l’avance et fixe des buts à plusieurs unités, avec des choix préparés pour divers avenirs.",
        "Change l’orientation d’une organisation d’après des faits établis\u00a0; des mesures ultérieures confirment ce choix.",
      ],
      questions: [
        [
          "Parlez-nous d’un plan pour votre équipe que vous avez dû modifier en cours de travail. Comment en avez-vous remarqué la nécessité\u00a0?",
          "Qu’avez-vous modifié, et qui en avez-vous informé\u00a0?",
          "Quels indicateurs suiviez-vous, et pourquoi ceux-là\u00a0?",
          "Jusqu’à quel point le but initial a-t-il été atteint\u00a0?",
        ],
        [
          "Quel choix entre plusieurs façons d’agir avez-vous préparé pour une équipe\u00a0? Décrivez comment vous les avez comparées.",
          "Comment avez-vous obtenu les chiffres\u00a0?",
          "Quelle façon d’agir avez-vous écartée en dernier, et pourquoi\u00a0?",
          "Que savez-vous maintenant que la comparaison ne montrait pas\u00a0?",
        ],
      ],
    },
    {
      label: "Hauts responsables",
      indicators: [
        "Suit les évolutions politiques, financières et techniques plusieurs années à l’avance.",
        "Prépare l’organisation à plus d’un avenir possible.",
        "Met fin aux programmes dont les faits montrent qu’ils sont sans effet.",
        "Se procure des données indépendantes quand ceux qui rendent compte ont un intérêt dans l’affaire.",
      ],
      anchors: [
        "Décide d’après des impressions ou les chiffres d’une seule partie, ou ne montre rien.",
        "Planifie l’année d’une unité sur des données vérifiées\u00a0; laisse de côté le plus long terme et les autres unités.",
        "Prépare l’organisation à plusieurs avenirs et met fin à ce qui, d’après les faits, est sans effet.",
        "Choisit dans une crise une voie praticable à partir de données contradictoires et indique ce qui est incertain.",
        "Change la façon dont plusieurs organisations recueillent et utilisent les faits\u00a0; elles décident depuis sur cette base.",
      ],
      questions: [
        [
          "Comment avez-vous préparé une organisation à une évolution qui ne devait survenir que des années plus tard\u00a0? Décrivez ce que vous avez décidé.",
          "Qu’avez-vous fait examiner, et par qui\u00a0?",
          "Quels avenirs jugiez-vous moins probables, et pourquoi\u00a0?",
          "Qu’est-ce qui s’est produit depuis, et qu’est-ce qui ne s’est pas produit\u00a0?",
        ],
        [
          "Quand avez-vous mis fin, au vu des faits, à une activité à laquelle l’organisation tenait\u00a0? Racontez-nous comment vous avez pris cette décision.",
          "Comment avez-vous vérifié ces faits\u00a0?",
          "Qui avait intérêt à ce que l’activité continue\u00a0?",
          "Qu’a-t-on fait du personnel et de l’argent ainsi libérés\u00a0?",
        ],
      ],
    },
  ],
};
