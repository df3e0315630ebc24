import type { SaidCompetency } from "#core/model/framework.ts";

export const LEADERSHIP: SaidCompetency = {
  id: "nato.leadership",
  name: "Aptitude à diriger",
  definition: "Donne à un groupe une direction et les moyens de la suivre, et en maintient la cohésion.",
  levels: [
    {
      label: "Communique une vision mobilisatrice",
      indicators: [
        "Décrit l’avenir visé en des termes que des personnes étrangères au domaine peuvent répéter.",
        "Explique pourquoi le but importe à ceux à qui il est présenté.",
        "Relie le but au travail quotidien de chaque groupe.",
        "Se sert du but pour décider en matière de personnel, de fonds et de temps.",
        "Demande comment le but a été compris et l’explique à nouveau à ceux qui ne l’ont pas compris.",
      ],
      anchors: [
        "Donne des ordres ou des chiffres, sans but qui les dépasse, ou ne montre rien.",
        "Annonce un but en termes généraux\u00a0; n’en dit le sens pour le travail de chacun que sur demande.",
        "Décrit un but que chacun peut répéter, dit pourquoi il importe et le relie au travail de chacun.",
        "Rallie au but des sceptiques ou des opposants, et s’en sert pour décider des fonds, des postes ou du temps.",
        "Donne à plusieurs organisations un but que leur personnel poursuit pendant des années sans nouvelles instructions.",
      ],
      questions: [
        [
          "Parlez-nous d’un but à long terme que vous avez fixé aux personnes placées sous votre direction. Comment le leur avez-vous présenté\u00a0?",
          "Quels mots avez-vous employés, et avec qui\u00a0?",
          "Pourquoi ce but et pas un autre\u00a0?",
          "Comment le décrivait-on plus tard, plusieurs échelons au-dessous de vous\u00a0?",
        ],
        [
          "Décrivez une période où le personnel faisait son travail mais n’en voyait plus le sens. Quel a été votre message\u00a0?",
          "Comment, quand et où l’avez-vous transmis\u00a0?",
          "Pourquoi le sens du travail s’était-il perdu, à votre avis\u00a0?",
          "Qu’est-ce que le personnel a fait autrement par la suite\u00a0?",
        ],
        [
          "Vous prenez la tête d’un service dont les sections travaillent dans des directions différentes. Que leur diriez-vous les premiers mois\u00a0?",
          "Comment élaboreriez-vous votre message\u00a0?",
          "Que ne diriez-vous pas tout de suite, et pourquoi\u00a0?",
          "Qu’est-ce qui vous montrerait que le message a été compris\u00a0?",
        ],
      ],
    },
  ],
};
