/** What changes with every key: who shows it hears of it and changes what stands on the page, without being drawn again. */
export interface Live<T> {
  readonly now: () => T;
  /** Gives how to stop listening. */
  readonly listen: (heard: () => void) => () => void;
}
