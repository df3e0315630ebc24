import type { SaidCompetency } from "#core/model/framework.ts";

export const ANALYSIS_AND_DECISION_MAKING: SaidCompetency = {
  id: "osce.analysis-and-decision-making",
  name: "Analyse et prise de décision",
  group: "Compétences de base",
  definition: "Réunit et vérifie les faits, compare ce qui pourrait être fait et choisit à temps.",
  indicators: [
    "Vérifie un chiffre ou une affirmation à la source.",
    "Trouve comment plusieurs causes sont liées entre elles.",
    "Compare au moins deux manières d’agir selon les mêmes critères.",
    "Choisit à la date voulue et dit ce qui est encore inconnu.",
  ],
  questions: [
    [
      "Laquelle de vos décisions reposait sur une analyse que vous aviez faite vous-même\u00a0? Expliquez comment vous l’avez prise.",
      "D’où teniez-vous les faits\u00a0?",
      "Quelle autre conclusion était possible, et pourquoi l’avez-vous rejetée\u00a0?",
      "Quelles ont été les suites de la décision\u00a0?",
    ],
    [
      "Parlez-nous d’un cas où des rapports sur le même sujet se contredisaient. Comment avez-vous procédé\u00a0?",
      "Comment avez-vous vérifié ces rapports\u00a0?",
      "Quel rapport vous semblait le plus digne de foi, et pour quels motifs\u00a0?",
      "Qu’est-ce qui s’est révélé vrai, et qu’aviez-vous décidé\u00a0?",
    ],
    [
      "Vous devez donner d’ici à ce soir un avis sur une région d’où arrivent des nouvelles rares et douteuses. Comment élaboreriez-vous cet avis\u00a0?",
      "Que feriez-vous dans les deux premières heures\u00a0?",
      "Comment distingueriez-vous les nouvelles vraisemblables des autres\u00a0?",
      "Que dirait votre avis au sujet de ce que l’on ignore\u00a0?",
    ],
  ],
  levels: [],
};
