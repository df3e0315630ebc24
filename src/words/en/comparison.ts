/** Sentences of the comparison screen. */
export const comparison = {} as const;
