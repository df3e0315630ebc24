import type { SaidCompetency } from "#core/model/framework.ts";

export const ANALYTICAL_THINKING: SaidCompetency = {
  id: "nato.analytical-thinking",
  name: "Réflexion analytique",
  definition:
    "Décompose une question ou un problème, établit ce qui dépend de quoi et conclut étape par étape.",
  levels: [
    {
      label: "Perçoit les relations élémentaires",
      indicators: [
        "Décompose une question en ses éléments.",
        "Relie un effet à sa cause et dit ce qui montre ce lien.",
        "Dit quels faits comptent le plus et pourquoi.",
        "Pèse le pour et le contre avant de conclure.",
      ],
      anchors: [
        "Décrit la question en bloc ou avance une cause au hasard, ou ne montre rien.",
        "Énumère des éléments ou des faits\u00a0; ne les relie entre eux que sur demande.",
        "Décompose la question, relie causes et effets et dit ce qui montre ces liens.",
        "Suit plusieurs causes ou effets à la fois et vérifie lesquels comptent.",
        "Remonte de longues chaînes de causes dans plusieurs affaires\u00a0; d’autres décident ou changent de procédure sur cette base.",
      ],
      questions: [
        [
          "Parlez-nous d’une panne, d’un retard ou d’un chiffre inattendu dont la cause était d’abord inconnue. Comment avez-vous trouvé cette cause\u00a0?",
          "Qu’avez-vous examiné en premier, et quoi ensuite\u00a0?",
          "Quelles autres causes semblaient possibles, et pourquoi\u00a0?",
          "Comment avez-vous su que c’était la bonne cause\u00a0?",
        ],
        [
          "Pensez à un dossier, à un rapport ou à un ensemble de chiffres que vous avez dû comprendre sans aide. Comment avez-vous procédé\u00a0?",
          "Par où avez-vous commencé, et comment avez-vous continué\u00a0?",
          "Qu’avez-vous laissé de côté, et pour quelle raison\u00a0?",
          "Qu’en avez-vous conclu, et qui s’en est servi\u00a0?",
        ],
        [
          "Décrivez une décision que vous avez préparée pour quelqu’un d’autre. Comment avez-vous construit votre proposition à partir des faits\u00a0?",
          "Quels faits avez-vous recueillis vous-même\u00a0?",
          "Quels arguments y avait-il contre votre proposition\u00a0?",
          "Qu’est-ce qui a été décidé, et qu’en est-il résulté\u00a0?",
        ],
      ],
    },
  ],
};
