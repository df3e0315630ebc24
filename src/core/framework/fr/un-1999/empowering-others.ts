import type { SaidCompetency } from "#core/model/framework.ts";

export const EMPOWERING_OTHERS: SaidCompetency = {
  id: "un-1999.empowering-others",
  name: "Aptitude à responsabiliser autrui",
  group: "Compétences en matière d’encadrement",
  definition: "Confie des tâches avec le pouvoir de décider, et soutient les personnes qui les exécutent.",
  indicators: [
    "Indique le résultat voulu et laisse à la personne le choix des moyens.",
    "Délègue, avec la tâche, le droit de signer, de dépenser ou de parler au nom du service.",
    "Demande aux personnes leur propre solution avant d’en donner une.",
    "Défend une décision prise par un membre de l’équipe, même quand son propre choix aurait été autre.",
  ],
  questions: [
    [
      "Laquelle de vos responsabilités avez-vous confiée à quelqu’un d’autre\u00a0? Racontez-nous comment vous avez procédé.",
      "Qu’avez-vous dit à la personne au sujet des limites\u00a0?",
      "Que craigniez-vous, et qu’avez-vous fait à ce sujet\u00a0?",
      "Qu’est-ce que la personne en a fait\u00a0?",
    ],
    [
      "Quand une personne a-t-elle décidé, autrement que vous ne l’auriez fait, d’une question que vous lui aviez confiée\u00a0? Décrivez votre réaction.",
      "Qu’avez-vous dit à la personne, et aux autres\u00a0?",
      "Pourquoi avez-vous choisi d’intervenir, ou de ne pas le faire\u00a0?",
      "Comment cette personne décide-t-elle aujourd’hui\u00a0?",
    ],
    [
      "Comment avez-vous agi avec un membre du personnel qui vous consultait sur chaque petite décision\u00a0? Décrivez une conversation.",
      "Qu’avez-vous répondu pendant cette conversation\u00a0?",
      "Pourquoi cette personne ne décidait-elle pas seule\u00a0?",
      "Que décide maintenant cette personne sans vous\u00a0?",
    ],
  ],
  levels: [],
};
