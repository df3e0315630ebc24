import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMUNICATION: SaidCompetency = {
  id: "un-1999.communication",
  name: "Aptitude à la communication",
  group: "Compétences de base",
  definition: "Fait comprendre un sujet à qui en a besoin et s’assure de ce que les autres veulent dire.",
  indicators: [
    "Commence un message par ce que le lecteur doit savoir ou faire.",
    "Redit avec ses propres mots ce qui a été entendu, pour le vérifier.",
    "Choisit la parole, l’écrit ou l’image selon les besoins du destinataire.",
    "Annonce tôt et en personne une nouvelle qui déplaît.",
  ],
  questions: [
    [
      "Parlez-nous d’un sujet compliqué que vous avez dû expliquer à des personnes étrangères à votre domaine. Comment avez-vous fait\u00a0?",
      "Quels exemples ou quelles images avez-vous utilisés\u00a0?",
      "Qu’avez-vous laissé de côté, et pourquoi\u00a0?",
      "Comment avez-vous vérifié ce qu’elles avaient compris\u00a0?",
    ],
    [
      "Quand un de vos messages a-t-il eu un autre effet que l’effet voulu\u00a0? Décrivez ce que vous avez fait.",
      "Comment avez-vous remarqué cet effet\u00a0?",
      "Qu’est-ce qui, dans le message, l’avait causé\u00a0?",
      "Comment écrivez-vous ou dites-vous de telles choses à présent\u00a0?",
    ],
    [
      "Quelle mauvaise nouvelle avez-vous dû annoncer au travail\u00a0? Décrivez comment vous avez préparé et fait cette annonce.",
      "Dans quel ordre avez-vous dit les choses\u00a0?",
      "Pourquoi avez-vous choisi cette forme\u00a0?",
      "Comment les intéressés ont-ils reçu la nouvelle\u00a0?",
    ],
  ],
  levels: [],
};
