import type { SaidCompetency } from "#core/model/framework.ts";

export const COMMITMENT_TO_CONTINUOUS_LEARNING: SaidCompetency = {
  id: "un-1999.commitment-to-continuous-learning",
  name: "Volonté de perfectionnement",
  group: "Compétences de base",
  definition:
    "Recherche le savoir et la critique tout au long de sa vie professionnelle, et partage ses acquis.",
  indicators: [
    "Se fixe des objectifs d’apprentissage et leur échéance.",
    "Cherche des connaissances au-delà des besoins de la tâche en cours.",
    "Demande des observations sur des points précis de son travail.",
    "Explique de nouvelles connaissances à des collègues sous une forme qu’ils peuvent utiliser.",
  ],
  questions: [
    [
      "Que savez-vous aujourd’hui dans votre domaine que vous ignoriez il y a cinq ans\u00a0? Décrivez comment vous l’avez appris.",
      "À quelles sources ou à quelles personnes avez-vous eu recours\u00a0?",
      "Pourquoi ce sujet et non un autre\u00a0?",
      "Sur quels points cela a-t-il changé votre travail\u00a0?",
    ],
    [
      "Parlez-nous d’observations inattendues sur votre travail. Qu’en avez-vous fait\u00a0?",
      "Comment aviez-vous obtenu ces observations\u00a0?",
      "Lesquelles avez-vous écartées, et pourquoi\u00a0?",
      "Qu’est-ce que les autres ont remarqué depuis\u00a0?",
    ],
    [
      "De qui, en dehors de votre profession, avez-vous appris quelque chose pour votre travail\u00a0? Expliquez de quoi il s’agissait.",
      "Qu’avez-vous demandé ou observé\u00a0?",
      "Pourquoi cela vous a-t-il semblé utile\u00a0?",
      "À qui l’avez-vous transmis\u00a0?",
    ],
  ],
  levels: [],
};
