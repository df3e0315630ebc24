import type { SaidCompetency } from "#core/model/framework.ts";

export const ANALYSIS_AND_PROBLEM_SOLVING: SaidCompetency = {
  id: "eu.analysis-and-problem-solving",
  name: "Analyse et résolution de problèmes",
  definition:
    "Dégage l’essentiel de faits complexes et trouve des réponses qui fonctionnent dans la pratique.",
  indicators: [
    "Distingue le point principal des détails dans une grande quantité de documents.",
    "Vérifie d’où viennent les chiffres et les affirmations.",
    "Demande quelles conditions doivent être remplies pour qu’une proposition fonctionne.",
    "Choisit entre plusieurs solutions et dit ce qui manque à chacune.",
  ],
  questions: [
    [
      "Décrivez une grande quantité d’informations dont vous avez dû tirer une conclusion. Comment les avez-vous traitées\u00a0?",
      "Dans quel ordre les avez-vous lues ou triées\u00a0?",
      "Qu’avez-vous écarté comme peu important, et pourquoi\u00a0?",
      "Qui s’est servi de votre conclusion, et pour quoi faire\u00a0?",
    ],
    [
      "Quelle question, au travail, n’avait pas de réponse connue quand vous l’avez abordée\u00a0? Racontez-nous comment vous en avez trouvé une.",
      "Quelles voies avez-vous essayées\u00a0?",
      "Qu’est-ce qui n’allait pas dans les premières idées\u00a0?",
      "Qu’est-ce que la pratique a montré au sujet de votre réponse\u00a0?",
    ],
  ],
  levels: [],
};
