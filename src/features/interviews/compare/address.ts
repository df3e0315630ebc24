/** Stands in the address where else a candidate does. Identifiers of candidates have 26 signs. */
export const COMPARE = "compare";
