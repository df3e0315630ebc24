/** Identifiers of the shipped frameworks that are not said in French: those of national services that work in English. */
export const ONLY_ENGLISH: ReadonlySet<string> = new Set(["uk-success-profiles", "opm"]);
