/** A language our own texts are written in: what a sheet begins with, and what it can be said again in without typing. */
export type OurLanguage = "en" | "fr";
