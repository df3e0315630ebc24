import type { SaidCompetency } from "#core/model/framework.ts";

export const PLANNING: SaidCompetency = {
  id: "osce.planning",
  name: "Planification",
  group: "Compétences de base",
  definition:
    "Décide d’avance ce qui doit être fait, par qui, quand et avec quels moyens, et en assure le suivi.",
  indicators: [
    "Remonte de la date finale à la première étape.",
    "Indique ce dont une tâche dépend et l’obtient d’abord.",
    "Choisit ce qui se fera plus tard ou pas du tout quand le temps manque.",
    "Compare, à des moments fixés, l’avancement au plan et corrige les dates ou les moyens.",
  ],
  questions: [
    [
      "Quelle est la plus grande tâche que vous ayez planifiée vous-même\u00a0? Décrivez comment vous avez procédé.",
      "Quelle étape avez-vous fixée en premier\u00a0?",
      "Quelles difficultés prévoyiez-vous, et pourquoi\u00a0?",
      "Dans quelle mesure le plan correspondait-il à ce qui s’est passé\u00a0?",
    ],
    [
      "Quand plusieurs tâches urgentes vous sont-elles parvenues en même temps\u00a0? Racontez-nous comment vous les avez organisées.",
      "Qu’avez-vous fait pendant la première heure\u00a0?",
      "Qu’avez-vous reporté, et pour quelle raison\u00a0?",
      "Sur qui ce report a-t-il eu des effets, et lesquels\u00a0?",
    ],
  ],
  levels: [],
};
