/** The steps of the way through, in order, by the names of `app/flow.ts`. */
export const STEPS = [
  "notice",
  "sheet",
  "people",
  "interviews",
  "collect",
  "consensus",
  "comparison",
  "documents",
] as const;

export type Step = (typeof STEPS)[number];
