import type { SaidCompetency } from "#core/model/framework.ts";

export const INITIATIVE_TAKING: SaidCompetency = {
  id: "osce.initiative-taking",
  name: "Esprit d’initiative",
  group: "Compétences de base",
  definition: "Voit ce qu’il faut faire et le commence sans attendre qu’on le lui dise.",
  indicators: [
    "Signale un besoin ou une possibilité avant les autres.",
    "Commence par une démarche qui relève de ses pouvoirs.",
    "Obtient un accord ou une aide pour ce qui dépasse ses pouvoirs.",
    "Achève ce qui a été commencé de sa propre initiative.",
  ],
  questions: [
    [
      "Qu’avez-vous entrepris au travail que personne ne vous avait demandé\u00a0? Décrivez-le du début à la fin.",
      "Quelle a été votre première démarche\u00a0?",
      "Qu’est-ce qui vous a fait penser que c’était nécessaire\u00a0?",
      "Qu’en reste-t-il aujourd’hui\u00a0?",
    ],
    [
      "Quand avez-vous remarqué une difficulté avant les autres\u00a0? Qu’avez-vous fait de cette observation\u00a0?",
      "Qui avez-vous informé, et qu’avez-vous fait vous-même\u00a0?",
      "Qu’aurait-il pu se passer si vous aviez attendu\u00a0?",
      "Qu’est devenue cette difficulté\u00a0?",
    ],
  ],
  levels: [],
};
