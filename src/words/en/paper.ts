/** Sentences of the paper screen. */
export const paper = {} as const;
