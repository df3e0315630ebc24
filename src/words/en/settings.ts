/** The dialog of all keys, and what a device remembers of a person's wishes. */
export const settings = {
  allKeysTitle: "All keys, and settings",
  everywhere: "Everywhere",
  here: "On this screen",
  keyAll: "all keys",
  keyCopy: "save a backup",
  keyUndo: "undo",
  keyColumn: "next column",
  keyBlank: "blank the screen",
  digitsByPlace: "Digits go by their place on the keyboard, so French and Belgian keyboards need no Shift.",
  language: "Language",
  /** Each in its own language, whichever is in use. */
  languageName: { en: "English", fr: "Français" },
  theme: "Light or dark",
  themeLight: "Light",
  themeDark: "Dark",
  themeSystem: "As the system",
  spellcheck: "Check spelling",
  spellcheckHint:
    "Some browsers send what you type to a service to check its spelling. Off until you choose it.",
  singleKeys: "Single letters and digits are keys",
  singleKeysHint: "Switch it off where a key may be pressed unasked. Alt, Ctrl and F keys go on.",
  quiet: "Quiet scoring screen",
  quietHint: "No colour, larger type, fewer lines.",
  title: "Settings",
} as const;
