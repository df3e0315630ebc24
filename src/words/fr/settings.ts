import type { settings as english } from "#words/en/settings.ts";
import type { SameAs } from "#words/same-as.ts";

/** The dialog of all keys, and what a device remembers of a person's wishes. */
export const settings: SameAs<typeof english> = {
  allKeysTitle: "Toutes les touches, et les réglages",
  everywhere: "Partout",
  here: "Sur cet écran",
  keyAll: "toutes les touches",
  keyCopy: "enregistrer une sauvegarde",
  keyUndo: "annuler",
  keyColumn: "colonne suivante",
  keyBlank: "masquer l’écran",
  digitsByPlace:
    "Les chiffres suivent leur place sur le clavier : les claviers français et belges se passent de la touche Maj.",
  language: "Langue",
  languageName: { en: "English", fr: "Français" },
  theme: "Clair ou sombre",
  themeLight: "Clair",
  themeDark: "Sombre",
  themeSystem: "Comme le système",
  spellcheck: "Vérifier l’orthographe",
  spellcheckHint:
    "Certains navigateurs envoient à un service ce que vous tapez pour en vérifier l’orthographe. Désactivé tant que vous ne le choisissez pas.",
  singleKeys: "Les lettres et chiffres seuls servent de touches",
  singleKeysHint:
    "À désactiver là où une touche peut être pressée par mégarde. Les touches Alt, Ctrl et F restent actives.",
  quiet: "Écran de notation sobre",
  quietHint: "Sans couleur, en plus grand, avec moins de filets.",
  title: "Réglages",
};
