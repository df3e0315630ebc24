import type { SaidCompetency } from "#core/model/framework.ts";

export const RESILIENCE: SaidCompetency = {
  id: "eu.resilience",
  name: "Résilience",
  definition:
    "Poursuit le travail sous la pression, après un revers ou dans l’incertitude, et s’adapte à ce qui ne peut être changé.",
  indicators: [
    "Nomme les premiers signes d’une charge trop lourde et y réagit.",
    "Revient à la tâche après un échec ou un refus.",
    "Continue de s’exprimer avec courtoisie quand le temps manque.",
    "Avance dans son travail tant que la décision à venir est incertaine.",
  ],
  questions: [
    [
      "Décrivez un revers au travail qui vous a été pénible. Comment avez-vous continué\u00a0?",
      "Qu’avez-vous fait les premiers jours\u00a0?",
      "Comment vous expliquiez-vous ce revers\u00a0?",
      "Qu’est-ce qui est différent depuis dans votre travail\u00a0?",
    ],
    [
      "Quand avez-vous dû travailler pendant des semaines sans savoir ce qui serait décidé\u00a0? Racontez-nous ce que vous avez fait pendant ce temps.",
      "Comment organisiez-vous vos journées\u00a0?",
      "Sur quoi pouviez-vous agir, et sur quoi ne le pouviez-vous pas\u00a0?",
      "Dans quel état était votre travail au moment de la décision\u00a0?",
    ],
  ],
  levels: [],
};
