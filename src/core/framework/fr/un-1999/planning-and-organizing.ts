import type { SaidCompetency } from "#core/model/framework.ts";

export const PLANNING_AND_ORGANIZING: SaidCompetency = {
  id: "un-1999.planning-and-organizing",
  name: "Aptitude à planifier et à organiser",
  group: "Compétences de base",
  definition:
    "Met en ordre les buts, les étapes, les dates et les participants d’un travail, et tient cet ordre à jour.",
  indicators: [
    "Indique quelle tâche passe en premier et ce qui peut attendre.",
    "Réserve du temps et de l’argent pour ce qui peut mal se passer.",
    "Compare, à des moments fixés, l’avancement aux dates prévues et modifie l’ordre du travail.",
    "Informe ceux qui dépendent d’une date dès qu’elle change.",
  ],
  questions: [
    [
      "Comment avez-vous organisé un travail qui a duré plusieurs mois et fait appel à d’autres personnes\u00a0? Décrivez-le depuis le début.",
      "Comment gardiez-vous une vue d’ensemble des échéances\u00a0?",
      "Comment avez-vous décidé de ce qui passait en premier\u00a0?",
      "Quelles dates ont été respectées, et lesquelles ne l’ont pas été\u00a0?",
    ],
    [
      "Parlez-nous d’une semaine où tout était à rendre en même temps. Qu’avez-vous fait en premier, et que n’avez-vous pas fait du tout\u00a0?",
      "Qui avez-vous informé des retards\u00a0?",
      "Comment avez-vous jugé de ce qui pouvait attendre\u00a0?",
      "Qu’a coûté plus tard le travail reporté\u00a0?",
    ],
    [
      "À la suite de quel événement imprévu avez-vous dû refaire votre plan\u00a0? Décrivez ce plan avant et après l’événement.",
      "Au bout de combien de temps aviez-vous un nouveau plan, et avec l’aide de qui\u00a0?",
      "Quels signes auraient pu vous alerter\u00a0?",
      "Comment vous préparez-vous maintenant à de tels événements\u00a0?",
    ],
  ],
  levels: [],
};
