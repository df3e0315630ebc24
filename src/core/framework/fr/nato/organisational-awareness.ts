import type { SaidCompetency } from "#core/model/framework.ts";

export const ORGANISATIONAL_AWARENESS: SaidCompetency = {
  id: "nato.organisational-awareness",
  name: "Compréhension organisationnelle",
  definition:
    "Voit comment les décisions d’une institution dépendent de ses règles, de ses habitudes, de ses intérêts et de ses membres, et agit en conséquence.",
  levels: [
    {
      label: "Comprend les problèmes sous-jacents",
      indicators: [
        "Nomme la cause d’un conflit ou d’une habitude qui dure, et pas seulement ses signes.",
        "Explique la position d’une partie par son histoire, ses intérêts ou ses obligations.",
        "Soumet son explication à des personnes qui voient l’affaire autrement.",
        "Agit sur la cause et non sur l’incident qui l’a révélée.",
      ],
      anchors: [
        "S’en tient aux structures officielles et aux raisons déclarées, ou ne montre rien.",
        "Connaît les règles non écrites et les personnes influentes\u00a0; prend le problème visible pour la cause.",
        "Nomme la cause d’un problème qui dure, explique ce qui l’entretient et agit sur cette cause.",
        "Trouve une cause répartie entre plusieurs institutions, vérifie l’explication et la fait accepter.",
        "Explique plusieurs problèmes de ce type\u00a0; des structures ou des accords sont modifiés durablement sur cette base.",
      ],
      questions: [
        [
          "Pensez à un différend entre services ou institutions qui ne prenait pas fin. Quelle cause lui avez-vous trouvée\u00a0?",
          "Qui avez-vous interrogé, et qu’avez-vous examiné\u00a0?",
          "Quelle explication les autres donnaient-ils, et qu’en pensiez-vous\u00a0?",
          "Qu’est-ce qui a changé une fois la cause connue\u00a0?",
        ],
        [
          "Quand une organisation a-t-elle gardé une habitude qui nuisait à son propre travail\u00a0? Dites-nous comment vous l’expliquiez et ce que vous avez fait.",
          "Comment avez-vous recueilli vos informations\u00a0?",
          "Pourquoi personne n’avait-il mis fin à cette habitude auparavant\u00a0?",
          "Qu’est devenue cette habitude en fin de compte\u00a0?",
        ],
        [
          "Parlez-nous d’une institution que vous avez dû comprendre de l’extérieur pour résoudre un problème avec elle. Qu’avez-vous découvert\u00a0?",
          "Qu’avez-vous fait pour aller au-delà de la description officielle\u00a0?",
          "Qu’y avait-il d’inattendu pour vous, et comment l’expliquiez-vous\u00a0?",
          "Dans quelle mesure le problème a-t-il été résolu\u00a0?",
        ],
      ],
    },
  ],
};
