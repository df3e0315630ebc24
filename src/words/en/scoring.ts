/** Sentences of the scoring screen. */
export const scoring = {} as const;
