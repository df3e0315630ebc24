import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMITMENT: SaidCompetency = {
  id: "osce.commitment",
  name: "Engagement",
  group: "Valeurs fondamentales",
  definition:
    "Consacre ses efforts aux buts de l’organisation et s’y tient quand les conditions sont difficiles.",
  indicators: [
    "Dit à quel but de l’organisation son travail contribue.",
    "Poursuit une tâche quand l’appui ou le confort manque.",
    "Renonce à un avantage personnel au profit du but commun.",
    "Défend les buts de l’organisation devant des personnes qui en doutent.",
  ],
  questions: [
    [
      "Pour quel but d’une organisation avez-vous travaillé dans des conditions difficiles\u00a0? Décrivez ce que vous avez fait pour l’atteindre.",
      "Qu’avez-vous fait quand les conditions étaient les plus dures\u00a0?",
      "Pourquoi ce but comptait-il pour vous\u00a0?",
      "Qu’est-ce qui était acquis au moment où vous avez arrêté\u00a0?",
    ],
    [
      "Parlez-nous d’une situation où vos propres intérêts s’opposaient à ceux de votre employeur. Comment avez-vous agi\u00a0?",
      "Qu’avez-vous dit à votre employeur\u00a0?",
      "Qu’avez-vous mis en balance, et avec quoi\u00a0?",
      "Qu’est-ce que ce choix vous a coûté ou apporté\u00a0?",
    ],
  ],
  levels: [],
};
