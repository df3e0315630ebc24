import type { SaidCompetency } from "#core/model/framework.ts";

export const LEARNING_AND_DEVELOPMENT: SaidCompetency = {
  id: "eu.learning-and-development",
  name: "Apprentissage et développement",
  definition:
    "Transforme l’expérience, les conseils et l’étude en capacités qui se voient dans le travail ultérieur.",
  indicators: [
    "Nomme un point faible personnel et dit ce qui est fait pour y remédier.",
    "Demande conseil avant et après une tâche difficile.",
    "Applique dans le travail quotidien ce qui a été étudié.",
    "Transmet à ses collègues les connaissances nouvelles.",
  ],
  questions: [
    [
      "Quel conseil sur votre travail a changé votre façon de faire\u00a0? Décrivez ce changement.",
      "Qu’avez-vous fait autrement la fois suivante\u00a0?",
      "Que pensiez-vous d’abord de ce conseil\u00a0?",
      "À quoi remarquez-vous ce changement dans votre travail aujourd’hui\u00a0?",
    ],
    [
      "Parlez-nous d’un domaine de travail que vous connaissiez peu et que vous connaissez mieux maintenant. Comment cela s’est-il fait\u00a0?",
      "Combien de temps y avez-vous consacré, et quand\u00a0?",
      "Pourquoi avez-vous choisi ce domaine\u00a0?",
      "Que savez-vous faire maintenant que vous ne saviez pas faire avant\u00a0?",
    ],
  ],
  levels: [],
};
