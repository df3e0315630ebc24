/** Sentences of the consensus screen. */
export const consensus = {} as const;
