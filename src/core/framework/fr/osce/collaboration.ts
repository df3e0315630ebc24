import type { SaidCompetency } from "#core/model/framework.ts";

export const COLLABORATION: SaidCompetency = {
  id: "osce.collaboration",
  name: "Collaboration",
  group: "Compétences de base",
  definition:
    "Travaille à un but commun avec des personnes d’autres unités, d’autres rangs et d’autres organisations.",
  indicators: [
    "Convient avec les partenaires du but, de la part de chacun et des dates.",
    "Donne une information avant qu’on la lui demande.",
    "Cherche une solution qui serve aussi le partenaire.",
    "Parle directement au partenaire d’un désaccord.",
  ],
  questions: [
    [
      "Avec qui, en dehors de votre unité, avez-vous produit quelque chose en commun\u00a0? Décrivez comment vous avez réparti le travail.",
      "Qu’avez-vous pris à votre charge\u00a0?",
      "Comment avez-vous choisi qui ferait quelle partie\u00a0?",
      "Qu’a dit votre partenaire de ce travail avec vous\u00a0?",
    ],
    [
      "Décrivez un désaccord avec un partenaire dont l’aide vous était nécessaire. Qu’avez-vous fait à ce sujet\u00a0?",
      "Qu’avez-vous proposé\u00a0?",
      "Comment la question se présentait-elle du point de vue du partenaire\u00a0?",
      "Comment le travail commun s’est-il poursuivi\u00a0?",
    ],
  ],
  levels: [],
};
