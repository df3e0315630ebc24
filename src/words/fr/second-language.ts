import type { secondLanguage as english } from "#words/en/second-language.ts";
import type { SameAs } from "#words/same-as.ts";

/** Sentences of sheets in two languages, in French. */
export const secondLanguage: SameAs<typeof english> = {
  title: "Deuxième langue",
  hint: "Un second champ se trouve alors sous chaque texte. Les deux sont imprimés, affichés et lus ensemble.",
  first: "Première langue",
  none: "Aucune",
  of: "{{what}}, en {{language}}",
  placeholder: "En {{language}}",
  missing_one: "{{count}} texte n’est pas encore écrit en {{language}}",
  missing_other: "{{count}} textes ne sont pas encore écrits en {{language}}",
  earlier_one: "{{count}} texte en {{language}} suit une formulation antérieure",
  earlier_other: "{{count}} textes en {{language}} suivent une formulation antérieure",
  writtenEarlier: "Écrit pour une formulation antérieure.",
  stillRight: "Toujours juste",
  stillRightOf: "Toujours juste : {{what}}",
  takenAway: "Les textes en {{language}} sont retirés de la grille.",
  level: "Niveau requis",
  show: "Afficher aussi en {{language}}",
  hide: "Masquer le texte en {{language}}",
  putFirst: "Mettre le texte en {{language}} en premier",
};
