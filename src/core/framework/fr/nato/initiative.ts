import type { SaidCompetency } from "#core/model/framework.ts";

export const INITIATIVE: SaidCompetency = {
  id: "nato.initiative",
  name: "Esprit d’initiative",
  definition: "Agit sans attendre d’instructions, face aux problèmes et aux occasions du moment ou à venir.",
  levels: [
    {
      label: "Fait preuve de décision dans les situations où il faut agir sans attendre",
      indicators: [
        "Dit ce que l’attente coûterait.",
        "Décide avec les informations disponibles.",
        "Prend aussitôt la première mesure, dans les limites de l’autorité du poste.",
        "Informe les intéressés de la décision et de ses raisons.",
      ],
      anchors: [
        "Attend des instructions ou espère que le problème passera, ou ne montre rien.",
        "Voit l’urgence\u00a0; n’agit que lorsque quelqu’un réclame une décision.",
        "Voit que le temps manque, décide d’après ce qui est connu, agit et informe les intéressés.",
        "Voit venir la situation des semaines ou des mois à l’avance et tient des mesures prêtes.",
        "Prévoit plusieurs situations de ce type et y prépare des collègues, qui décident ensuite sans aide.",
      ],
      questions: [
        [
          "Décrivez un moment où il fallait décider aussitôt et où votre hiérarchie était injoignable. Comment avez-vous décidé\u00a0?",
          "Qu’avez-vous fait dans les premières minutes\u00a0?",
          "Que se serait-il passé si vous aviez attendu\u00a0?",
          "Comment votre hiérarchie a-t-elle jugé la décision par la suite\u00a0?",
        ],
        [
          "Quand avez-vous agi avant d’avoir toutes les informations que vous souhaitiez\u00a0? Quel a été le résultat\u00a0?",
          "Qui avez-vous informé, et à quel moment\u00a0?",
          "Que ne saviez-vous pas, et pourquoi n’avez-vous pas attendu\u00a0?",
          "Qu’avez-vous dû corriger plus tard\u00a0?",
        ],
        [
          "Deux heures avant un événement important, un système essentiel tombe en panne et la personne responsable est absente. Comment agiriez-vous\u00a0?",
          "Que feriez-vous d’abord, et qui préviendriez-vous\u00a0?",
          "Que laisseriez-vous pour plus tard, et pourquoi\u00a0?",
          "Qu’est-ce qui devrait fonctionner à l’heure de l’événement\u00a0?",
        ],
      ],
    },
    {
      label: "Planifie et agit à long terme",
      indicators: [
        "Décrit un besoin ou un risque à plusieurs années et les signes qui l’annoncent.",
        "Entreprend un travail dont le bénéfice ne viendra qu’après des années.",
        "Réserve au long terme du personnel, des fonds ou du temps malgré les demandes du moment.",
        "Revoit le plan à dates fixes et le modifie selon les faits nouveaux.",
        "Organise la poursuite du travail après son départ.",
      ],
      anchors: [
        "Traite les affaires comme elles viennent et ne cite aucun but plus lointain, ou ne montre rien.",
        "Planifie et agit quelques mois à l’avance, dans le cycle annuel habituel.",
        "Répond tôt à un besoin prévu des années à l’avance, obtient les moyens et revoit le plan.",
        "Poursuit un plan à long terme malgré une perte de moyens ou un changement de priorités, et l’adapte aux faits nouveaux.",
        "Prépare plusieurs organisations ou domaines au long terme\u00a0; le travail continue sous d’autres responsables.",
      ],
      questions: [
        [
          "Qu’avez-vous entrepris sans qu’on vous le demande, tout en sachant que les résultats prendraient des années\u00a0? Expliquez comment vous avez procédé.",
          "Comment avez-vous trouvé du personnel ou des fonds\u00a0?",
          "Qu’est-ce qui vous faisait croire que ce serait nécessaire\u00a0?",
          "Qu’en est-il résulté jusqu’à présent\u00a0?",
        ],
        [
          "Décrivez un risque ou une occasion que vous avez pu prévoir des années à l’avance. Qu’avez-vous fait entre-temps\u00a0?",
          "Quelles mesures avez-vous prises la première année\u00a0?",
          "Quels signes avez-vous jugés fiables, et lesquels avez-vous écartés\u00a0?",
          "Où en était votre préparation le moment venu\u00a0?",
        ],
        [
          "Parlez-nous d’un plan de plusieurs années que des affaires urgentes ne cessaient d’interrompre. Comment y avez-vous fait face\u00a0?",
          "Qu’avez-vous remis à plus tard ou confié à d’autres pour ce plan\u00a0?",
          "Comment décidiez-vous des moments où d’autres travaux passaient d’abord\u00a0?",
          "Où en est ce plan aujourd’hui\u00a0?",
        ],
      ],
    },
  ],
};
