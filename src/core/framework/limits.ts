/** What a framework may hold at most: far above any known one, and small enough to be shown and kept. Lengths in code points. */
export const LIMITS = {
  name: 300,
  text: 5_000,
  competencies: 200,
  levels: 20,
  indicators: 50,
  questions: 100,
  probes: 20,
  /** So many lines of an anchor the scoring screen shows. */
  anchorLines: 3,
} as const;
