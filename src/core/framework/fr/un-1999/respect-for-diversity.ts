import type { SaidCompetency } from "#core/model/framework.ts";

export const RESPECT_FOR_DIVERSITY: SaidCompetency = {
  id: "un-1999.respect-for-diversity",
  name: "Respect de la diversité",
  group: "Valeurs fondamentales",
  definition:
    "Travaille sur un pied d’égalité avec des personnes de culture, de langue et de rang différents, et remet en question ses propres présupposés sur autrui.",
  indicators: [
    "Cherche à savoir comment les autres ont l’habitude de travailler avant de fixer les règles du travail commun.",
    "Témoigne la même courtoisie à un visiteur, à un chauffeur et à un directeur.",
    "Cite, au sujet d’un groupe, un présupposé qui s’est révélé faux, et ce qui a changé.",
    "Évite les mots et les usages qui excluent une personne du travail commun.",
  ],
  questions: [
    [
      "Pensez à une tâche menée avec des personnes habituées à une autre manière de travailler. Comment avez-vous trouvé une manière commune\u00a0?",
      "Qu’avez-vous fait pour comprendre leur manière de travailler\u00a0?",
      "Qu’avez-vous eu le plus de mal à accepter, et pourquoi\u00a0?",
      "Qu’avez-vous gardé de leurs habitudes\u00a0?",
    ],
    [
      "De quel malentendu avec des personnes d’un autre pays ou d’une autre profession vous souvenez-vous\u00a0? Racontez-nous comment il a été dissipé.",
      "Qu’avez-vous fait vous-même pour le dissiper\u00a0?",
      "Quel présupposé de votre part en était à l’origine\u00a0?",
      "Qu’ont fait autrement les deux parties par la suite\u00a0?",
    ],
    [
      "Dans une réunion, quelques personnes rient des fautes d’un collègue dans la langue de travail. Que feriez-vous, sur le moment et ensuite\u00a0?",
      "Que diriez-vous à voix haute, et à qui\u00a0?",
      "Quelle raison pourrait-il y avoir d’attendre\u00a0?",
      "Que voudriez-vous voir changer à la réunion suivante\u00a0?",
    ],
  ],
  levels: [],
};
