/** One text of the sheet in its second language. */
export interface SecondText {
  /** Which text of the sheet it says again: "question/q1/text". Made by `core/sheet/text-places`, never taken apart. */
  readonly at: string;
  readonly text: string;
  /** The wording it was written for: once that is another, the translation may be behind. */
  readonly of: string;
}

/** A sheet's second language. A sheet without one holds nothing of this, so that its hash stays what it was. */
export interface SecondLanguage {
  /** What the sheet itself is written in; a BCP 47 tag of two letters, as the second. */
  readonly first: string;
  readonly language: string;
  /** Sorted by `at`, each place at most once. */
  readonly texts: readonly SecondText[];
}
