/** Sentences of the interviews screen. */
export const interviews = {} as const;
