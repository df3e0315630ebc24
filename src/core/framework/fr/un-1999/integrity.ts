import type { SaidCompetency } from "#core/model/framework.ts";

export const INTEGRITY: SaidCompetency = {
  id: "un-1999.integrity",
  name: "Intégrité",
  group: "Valeurs fondamentales",
  definition:
    "Décide et agit dans le seul intérêt de l’organisation, quelle que soit la personne qui demande autre chose.",
  indicators: [
    "Rapporte les faits de la même façon à tous les intéressés.",
    "Emploie l’argent public, le temps de travail et le matériel aux seules fins du service.",
    "Décline une demande qui favoriserait une partie sans motif valable.",
    "Rectifie une affirmation inexacte de sa part sans qu’on le lui demande.",
  ],
  questions: [
    [
      "Décrivez une demande, venue d’une personne influente, que vous n’avez pas satisfaite telle quelle. Quelle était la difficulté\u00a0?",
      "Comment avez-vous donné votre réponse\u00a0?",
      "Qu’auriez-vous pu accorder, et pourquoi ne l’avez-vous pas fait\u00a0?",
      "Comment la personne s’est-elle comportée envers vous par la suite\u00a0?",
    ],
    [
      "Quand vous a-t-il été difficile, au travail, de rapporter les faits tels qu’ils étaient\u00a0? Racontez-nous ce que vous avez fait.",
      "À qui en avez-vous parlé en premier\u00a0?",
      "Qu’est-ce qui rendait cela difficile\u00a0?",
      "Quelles ont été les suites de ce que vous avez rapporté\u00a0?",
    ],
    [
      "Vous apprenez qu’un collègue respecté fait payer des dépenses privées par le service. Que feriez-vous d’abord, et que feriez-vous ensuite\u00a0?",
      "Qui informeriez-vous, et qui n’informeriez-vous pas\u00a0?",
      "Qu’auriez-vous besoin de savoir avant d’agir\u00a0?",
      "Quelle issue vous paraîtrait juste\u00a0?",
    ],
  ],
  levels: [],
};
