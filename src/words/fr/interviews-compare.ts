import type { compare as english } from "#words/en/interviews-compare.ts";
import type { SameAs } from "#words/same-as.ts";

/** The comparison of all interviews beside the sheet. */
export const compare: SameAs<typeof english> = {
  empty: "Rien à comparer pour l’instant",
  emptyHint:
    "Les entretiens se comparent question par question dès que la grille est verrouillée et les candidats inscrits.",
  back: "Aller au procès-verbal",
  count_one: "Un écart par rapport à la grille",
  count_other: "{{count}} écarts par rapport à la grille",
  order: "Ordre des candidats",
  by: { interviews: "Ordre des entretiens", differences: "Écarts d’abord" },
  table: "Comment chaque question a été posée à chaque candidat",
  candidate: "Candidat",
  besides: "En plus",
  cell: "{{code}}, question {{number}} : {{text}}",
  besidesCell_one: "{{code}} : une question hors grille",
  besidesCell_other: "{{code}} : {{count}} questions hors grille",
  notNoted: "non consignée",
  notNotedLong: "Rien n’est consigné sur cette question.",
  byAnother: "posée par {{initials}}, en remplacement",
  probes_one: "une relance employée",
  probes_other: "{{count}} relances employées",
  followUps_one: "une question de suivi",
  followUps_other: "{{count}} questions de suivi",
  mark: { times: "×{{count}}", probes: "{{count}}r", besides: "+{{count}}" },
  legend:
    "Chiffre : minutes jusqu’à la suivante. Initiales : posée par un autre. ×2 : posée deux fois. 2r : relances employées. +1 : questions de suivi.",
  detail: "La case en toutes lettres",
  choose: "Allez sur une case pour lire comment la question a été posée.",
  of: "{{code}}, question {{number}} : {{question}}",
  besidesOf: "{{code}} : questions hors grille",
  how: "Consigné à {{time}} : {{state}}.",
  words: "« {{words}} »",
  putBy: "Posée par {{name}}.",
  byFor: "Posée par {{name}} à la place de {{asker}}.",
  untilNext_one: "Une minute jusqu’à la suivante.",
  untilNext_other: "{{count}} minutes jusqu’à la suivante.",
  probesUsed: "Relances employées : {{probes}}",
  followUp: "Suivi {{words}}",
  nothingBesides: "Aucune question hors grille.",
  keys: {
    cell: "case",
    ends: "première et dernière",
    open: "procès-verbal du candidat",
    order: "écarts d’abord",
  },
};
