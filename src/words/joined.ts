import { language } from "#words/t.ts";

/** "Question 2: in other words". French sets the colon off, with a space that does not break. */
export const labelled = (label: string, text: string): string =>
  `${label}${language() === "en" ? ":" : "\u00a0:"} ${text}`;

/** Reasons in one line: "a; b". */
export const clauses = (items: readonly string[]): string =>
  items.join(language() === "en" ? "; " : "\u00a0; ");
