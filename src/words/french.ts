import { fr } from "#words/fr.ts";
import { withFrenchPlurals } from "#words/french-plurals.ts";

/** The French catalogue as it is spoken, with every plural form of the language. */
export const french = withFrenchPlurals(fr);
