import type { SaidCompetency } from "#core/model/framework.ts";

export const DIVERSITY: SaidCompetency = {
  id: "osce.diversity",
  name: "Diversité",
  group: "Valeurs fondamentales",
  definition:
    "Traite avec le même respect les personnes de toutes origines et tire parti de ce que chacune peut apporter.",
  indicators: [
    "Demande des avis qui diffèrent de ceux de la majorité.",
    "Applique à tous la même règle et peut expliquer comment.",
    "Change une pratique qui désavantage certaines personnes.",
    "Répond à une remarque irrespectueuse, quel qu’en soit l’auteur.",
  ],
  questions: [
    [
      "Quand avez-vous travaillé dans un groupe où les personnes de certaines origines étaient moins écoutées que d’autres\u00a0? Qu’avez-vous fait\u00a0?",
      "Qu’avez-vous dit, et à qui\u00a0?",
      "Comment expliquiez-vous ce déséquilibre\u00a0?",
      "Qu’est-ce que le groupe a fait autrement ensuite\u00a0?",
    ],
    [
      "Décrivez une décision ou un produit qui a pris une autre forme parce que des personnes d’une autre expérience y ont participé. Quel rôle y avez-vous joué\u00a0?",
      "Comment avez-vous fait participer ces personnes\u00a0?",
      "Lequel de leurs avis avez-vous eu le plus de mal à accepter, et pourquoi\u00a0?",
      "Qu’en ont dit les destinataires\u00a0?",
    ],
    [
      "À chaque réunion, un collègue fait des plaisanteries sur les nouveaux venus, et d’autres rient. Comment réagiriez-vous\u00a0?",
      "Quand et où parleriez-vous à ce collègue\u00a0?",
      "Pourquoi choisiriez-vous cette manière plutôt qu’une autre\u00a0?",
      "Que feriez-vous si rien ne changeait\u00a0?",
    ],
  ],
  levels: [],
};
