import type { SaidCompetency } from "#core/model/framework.ts";

export const DEVELOPING_OTHERS: SaidCompetency = {
  id: "nato.developing-others",
  name: "Développement des compétences d’autrui",
  definition:
    "Aide les autres à acquérir des compétences et un jugement dont ils peuvent ensuite se servir seuls.",
  levels: [
    {
      label: "Assure un mentorat, un accompagnement et une formation approfondis",
      indicators: [
        "Convient avec une personne de ce qu’elle doit apprendre et des raisons de l’apprendre.",
        "Confie à une personne une tâche nouvelle pour elle et reste disponible pendant ce temps.",
        "Dit en termes concrets ce qui allait, ce qui n’allait pas et ce qu’il faut essayer ensuite.",
        "Poursuit avec une personne le même but pendant des mois.",
        "Vérifie ce que la personne sait ensuite faire seule.",
      ],
      anchors: [
        "Laisse les autres apprendre seuls ou se borne à juger leur travail, ou ne montre rien.",
        "Donne des consignes, des conseils ou un cours, sans but fixé avec la personne ni suivi.",
        "Fixe des buts avec une personne, l’accompagne ou la forme pendant des mois et vérifie ce qu’elle a appris.",
        "Accompagne dans la durée des personnes aux besoins différents et change de méthode quand l’une d’elles ne progresse pas.",
        "Fait de l’accompagnement une pratique de toute une organisation\u00a0; les personnes formées en forment d’autres.",
      ],
      questions: [
        [
          "Pensez à une personne dont les compétences ont progressé pendant un an ou plus de travail avec vous. Quelle a été votre contribution\u00a0?",
          "Qu’avez-vous fait quand les progrès se sont arrêtés\u00a0?",
          "Pourquoi avez-vous choisi cette méthode avec cette personne\u00a0?",
          "Que savait faire cette personne à la fin\u00a0?",
        ],
        [
          "Décrivez comment vous avez préparé une personne à des fonctions pour lesquelles elle n’était pas encore prête. Qu’avez-vous fait pendant cette période\u00a0?",
          "Quelle tâche lui avez-vous confiée d’abord, et comment l’avez-vous suivie\u00a0?",
          "Pour quelles tâches avez-vous décidé de ne pas l’aider, et pourquoi\u00a0?",
          "Comment s’est-elle acquittée de ces fonctions une fois en poste\u00a0?",
        ],
        [
          "Dans quel cas une personne que vous formiez ou accompagniez n’a-t-elle pas progressé\u00a0? Comment avez-vous réagi\u00a0?",
          "Qu’avez-vous changé dans votre manière de faire\u00a0?",
          "Qu’aviez-vous supposé au sujet de cette personne, et pourquoi\u00a0?",
          "Comment cela s’est-il terminé pour cette personne, et pour vous\u00a0?",
        ],
      ],
    },
  ],
};
