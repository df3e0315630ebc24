import type { SaidCompetency } from "#core/model/framework.ts";

export const PROFESSIONALISM: SaidCompetency = {
  id: "un-1999.professionalism",
  name: "Professionnalisme",
  group: "Valeurs fondamentales",
  definition:
    "Connaît son domaine, en applique les normes et achève le travail, même difficile ou désagréable.",
  indicators: [
    "Explique ses méthodes de façon qu’un autre spécialiste puisse les vérifier.",
    "Garde les mêmes normes de travail quand personne ne vérifie.",
    "Sépare le désaccord sur une question des sentiments envers une personne.",
    "Cherche une autre méthode quand la méthode habituelle ne mène pas à une solution.",
  ],
  questions: [
    [
      "Quel travail montre comment vous appliquez les connaissances de votre domaine\u00a0? Décrivez-le, de la tâche reçue jusqu’à la fin.",
      "Quelle étape faisait le plus appel à vos connaissances\u00a0?",
      "Quelle autre méthode auriez-vous pu employer, et pourquoi ne l’avez-vous pas fait\u00a0?",
      "Qu’en ont dit d’autres spécialistes\u00a0?",
    ],
    [
      "Parlez-nous d’un problème de votre domaine qui a résisté à plusieurs tentatives. Qu’avez-vous essayé\u00a0?",
      "Qu’avez-vous fait entre les tentatives\u00a0?",
      "Comment avez-vous décidé de continuer ou non\u00a0?",
      "Que savez-vous maintenant des problèmes de cette sorte\u00a0?",
    ],
    [
      "Malgré quelles pressions avez-vous dû vous en tenir aux normes de votre domaine\u00a0? Décrivez un cas.",
      "Sur quels points avez-vous maintenu la norme, et sur lesquels non\u00a0?",
      "Qu’aurait pu entraîner une norme moins exigeante\u00a0?",
      "Comment le travail a-t-il été jugé plus tard\u00a0?",
    ],
  ],
  levels: [],
};
