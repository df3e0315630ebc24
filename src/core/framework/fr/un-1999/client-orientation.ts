import type { SaidCompetency } from "#core/model/framework.ts";

export const CLIENT_ORIENTATION: SaidCompetency = {
  id: "un-1999.client-orientation",
  name: "Souci du client",
  group: "Compétences de base",
  definition:
    "S’informe des besoins des personnes servies, y répond comme promis et demande si cela a été utile.",
  indicators: [
    "S’informe du but d’une demande avant d’y répondre.",
    "Dit ouvertement ce qui n’est pas possible et propose une autre solution.",
    "Donne des nouvelles d’une demande en cours avant que la personne ait à poser la question.",
    "Recueille les réclamations et modifie le service en conséquence.",
  ],
  questions: [
    [
      "Qui, dans un poste récent, comptait sur vos services\u00a0? Décrivez une demande difficile à satisfaire.",
      "Qu’avez-vous fait pour comprendre la demande\u00a0?",
      "Qu’est-ce que les règles ou le budget ne permettaient pas\u00a0?",
      "Comment avez-vous su si votre réponse avait été utile\u00a0?",
    ],
    [
      "Décrivez une réclamation portant sur un service que vous aviez rendu. Comment l’avez-vous traitée\u00a0?",
      "Qu’avez-vous dit à la personne qui se plaignait\u00a0?",
      "Dans quelle mesure la réclamation était-elle justifiée\u00a0?",
      "Qu’est-ce qui est différent aujourd’hui dans ce service\u00a0?",
    ],
    [
      "Quand quelqu’un vous a-t-il demandé une chose alors qu’il lui en fallait une autre\u00a0? Racontez-nous comment vous l’avez découvert.",
      "Quelles questions avez-vous posées\u00a0?",
      "Pourquoi la personne avait-elle demandé autre chose\u00a0?",
      "Qu’est-ce que la personne a finalement reçu\u00a0?",
    ],
  ],
  levels: [],
};
