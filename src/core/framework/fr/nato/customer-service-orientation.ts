import type { SaidCompetency } from "#core/model/framework.ts";

export const CUSTOMER_SERVICE_ORIENTATION: SaidCompetency = {
  id: "nato.customer-service-orientation",
  name: "Souci du service au client",
  definition:
    "Cherche à savoir de quoi ont besoin les personnes qui dépendent du travail fourni et agit pour y répondre.",
  levels: [
    {
      label: "Assume personnellement la responsabilité de corriger les problèmes",
      indicators: [
        "Prend en charge une réclamation, quel que soit l’auteur de l’erreur.",
        "Corrige le problème avant de chercher à qui est la faute.",
        "Dit à la personne ce qui sera fait et pour quand.",
        "Suit l’affaire jusqu’à ce que la personne confirme que le problème est résolu.",
      ],
      anchors: [
        "Défend ce qui a été fait ou renvoie le problème à d’autres, ou ne montre rien.",
        "Répond poliment et fait ce qui est demandé\u00a0; d’autres doivent suivre l’affaire jusqu’au bout.",
        "Prend le problème en charge, le corrige et le suit jusqu’à ce que la personne confirme le résultat.",
        "Résout le problème, puis demande quel besoin en est à l’origine et y répond aussi.",
        "Supprime la cause de plusieurs problèmes pour tous les usagers\u00a0; les réclamations ne reviennent pas.",
      ],
      questions: [
        [
          "Parlez-nous d’une personne qui n’était pas satisfaite de ce que vous, ou votre service, aviez fourni. Qu’avez-vous fait\u00a0?",
          "Quelles mesures avez-vous prises vous-même, et lesquelles ont été prises par d’autres\u00a0?",
          "Comment avez-vous décidé de ce qu’il fallait proposer à cette personne\u00a0?",
          "Comment cette personne a-t-elle jugé le résultat\u00a0?",
        ],
        [
          "Quand quelqu’un s’est-il adressé à vous pour un problème causé par un autre service\u00a0? Comment avez-vous traité ce problème\u00a0?",
          "Qu’avez-vous dit en premier, et à qui\u00a0?",
          "Pourquoi l’avez-vous traité vous-même, ou transmis à d’autres\u00a0?",
          "Qu’a finalement obtenu cette personne\u00a0?",
        ],
        [
          "Un usager écrit pour la troisième fois au sujet d’une demande que personne n’a traitée, et le message vous parvient. Que feriez-vous\u00a0?",
          "Par quoi commenceriez-vous dans la première heure\u00a0?",
          "Que voudriez-vous savoir avant de répondre, et pourquoi\u00a0?",
          "À quel moment considéreriez-vous l’affaire comme close\u00a0?",
        ],
      ],
    },
  ],
};
