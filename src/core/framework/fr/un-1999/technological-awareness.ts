import type { SaidCompetency } from "#core/model/framework.ts";

export const TECHNOLOGICAL_AWARENESS: SaidCompetency = {
  id: "un-1999.technological-awareness",
  name: "Ouverture à la technologie",
  group: "Compétences de base",
  definition:
    "Se tient au courant des outils numériques qui existent pour son travail, met en balance leur utilité, leur coût et leurs risques, et apprend à s’en servir.",
  indicators: [
    "Apprend à utiliser un nouvel outil en l’essayant sur une tâche réelle.",
    "Dit ce qu’un outil fait mal ou ne fait pas du tout.",
    "Vérifie les résultats d’une machine à l’aide de ses propres connaissances.",
    "Examine la sécurité et la protection des données avant d’utiliser un outil.",
  ],
  questions: [
    [
      "Quel outil numérique avez-vous introduit dans votre travail ou dans votre service\u00a0? Décrivez comment vous l’avez choisi.",
      "Comment avez-vous appris à vous en servir\u00a0?",
      "Quels risques avez-vous vus, et comment les avez-vous traités\u00a0?",
      "Qu’est-ce qui prend maintenant moins de temps, et qu’est-ce qui en prend plus\u00a0?",
    ],
    [
      "Quand une machine ou un logiciel vous a-t-il donné un résultat auquel vous ne faisiez pas confiance\u00a0? Racontez-nous comment vous avez agi.",
      "Comment avez-vous vérifié le résultat\u00a0?",
      "Qu’est-ce qui vous en a fait douter\u00a0?",
      "Comment utilisez-vous cette machine ou ce logiciel depuis\u00a0?",
    ],
    [
      "Votre service veut acheter un système dont un service voisin fait l’éloge. Comment chercheriez-vous à savoir s’il convient à votre travail\u00a0?",
      "Qu’essaieriez-vous, et avec qui\u00a0?",
      "Quelles raisons pourrait-il y avoir de ne pas l’acheter\u00a0?",
      "Au bout de combien de temps le jugeriez-vous, et d’après quoi\u00a0?",
    ],
  ],
  levels: [],
};
