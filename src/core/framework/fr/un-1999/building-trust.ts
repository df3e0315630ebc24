import type { SaidCompetency } from "#core/model/framework.ts";

export const BUILDING_TRUST: SaidCompetency = {
  id: "un-1999.building-trust",
  name: "Instauration d’un climat de confiance",
  group: "Compétences en matière d’encadrement",
  definition:
    "Fait ce qui a été annoncé, garde pour soi ce qui a été confié en privé et ne donne à personne de raison d’avoir peur de parler franchement.",
  indicators: [
    "Explique les raisons d’une décision, y compris celles qui déplaisent.",
    "Dit à temps qu’une annonce ne se réalisera pas, et pourquoi.",
    "Tait les noms et les détails confiés en privé.",
    "Répond à une mauvaise nouvelle par des questions, et non par des reproches.",
  ],
  questions: [
    [
      "Comment avez-vous agi avec des personnes qui avaient des raisons de se méfier de vous ou de votre service\u00a0? Parlez-nous d’un cas.",
      "Qu’avez-vous fait de visible pour elles\u00a0?",
      "Quelle était la cause de leur méfiance\u00a0?",
      "À quoi avez-vous remarqué un changement\u00a0?",
    ],
    [
      "Quand avez-vous détenu une information que vous n’aviez pas le droit de communiquer\u00a0? Décrivez votre conduite envers les personnes qui vous interrogeaient.",
      "Qu’avez-vous répondu à leurs questions\u00a0?",
      "Comment avez-vous décidé de ce qui pouvait être dit\u00a0?",
      "Comment ont-elles réagi quand tout a été connu\u00a0?",
    ],
    [
      "Décrivez une occasion où quelqu’un vous a dit une vérité désagréable sur votre service ou sur vous-même. Comment avez-vous réagi\u00a0?",
      "Qu’avez-vous fait de ce que vous aviez entendu\u00a0?",
      "Pourquoi, selon vous, cette personne s’est-elle adressée à vous\u00a0?",
      "Qui vous a dit de telles choses depuis\u00a0?",
    ],
  ],
  levels: [],
};
