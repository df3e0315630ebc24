import type { SaidCompetency } from "#core/model/framework.ts";

export const CLARITY_AND_ACCURACY: SaidCompetency = {
  id: "nato.clarity-and-accuracy",
  name: "Clarté et précision",
  definition:
    "Veille à ce que les informations, les dossiers et le travail fini soient sans erreur et faciles à suivre pour les autres.",
  levels: [
    {
      label: "Vérifie son travail",
      indicators: [
        "Revoit son travail avant de le remettre.",
        "Compare les chiffres, les noms et les dates avec leur source.",
        "Utilise une liste de contrôle ou une seconde méthode pour vérifier.",
        "Signale ses erreurs dès leur découverte.",
        "Laisse le travail sous une forme que la personne suivante peut utiliser sans rien demander.",
      ],
      anchors: [
        "Remet son travail sans contrôle ou laisse d’autres trouver ses erreurs, ou ne montre rien.",
        "Parcourt l’ensemble\u00a0; ne vérifie les détails que si le temps le permet ou sur demande.",
        "Vérifie son travail d’après les sources, le corrige et signale les erreurs déjà transmises.",
        "Vérifie aussi les contributions de collègues ou les données reçues et règle les erreurs avec leurs auteurs.",
        "Introduit des contrôles dans le travail de toute une unité\u00a0; les collègues les gardent et les erreurs diminuent.",
      ],
      questions: [
        [
          "Décrivez le dernier rapport, calcul ou travail d’installation que vous avez achevé sans aide. Qu’avez-vous fait avant de le remettre\u00a0?",
          "Combien de temps cela a-t-il pris, et qu’avez-vous utilisé\u00a0?",
          "Pourquoi avez-vous examiné ces points et pas d’autres\u00a0?",
          "Qu’est-ce que d’autres y ont trouvé par la suite\u00a0?",
        ],
        [
          "Quand avez-vous découvert une erreur de votre part alors que le travail était déjà transmis\u00a0? Racontez-nous la suite.",
          "À qui l’avez-vous dit, et quand\u00a0?",
          "Comment cette erreur s’était-elle produite\u00a0?",
          "Qu’avez-vous fait autrement la fois suivante\u00a0?",
        ],
        [
          "Parlez-nous d’un travail où une seule erreur de chiffre, de nom ou de date aurait eu des conséquences. Comment en avez-vous assuré l’exactitude\u00a0?",
          "Quelles étapes avez-vous répétées, et lesquelles non\u00a0?",
          "Pourquoi faisiez-vous confiance aux sources utilisées\u00a0?",
          "Qu’a-t-il fallu corriger plus tard, le cas échéant\u00a0?",
        ],
      ],
    },
  ],
};
