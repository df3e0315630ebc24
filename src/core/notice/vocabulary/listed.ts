/** Words written one after the other with bars between, as the vocabularies are kept. */
export const listed = (words: string): string[] =>
  words.split("|").map((word) => word.trim().replace(/\s+/g, " "));
