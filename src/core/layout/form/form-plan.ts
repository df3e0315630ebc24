/** What of a form stands where, found before anything is drawn. */
export interface PlannedCriterion {
  /** Index in the section's criteria. */
  readonly index: number;
  readonly lines: number;
  readonly pitch: number;
  /** Height of the whole criterion, for the short form. */
  readonly height: number;
}

export interface PlannedPage {
  readonly criteria: readonly PlannedCriterion[];
  readonly last: boolean;
}

export interface FormPlan {
  readonly pages: readonly PlannedPage[];
  /** Names of criteria that not even a page of their own can hold. */
  readonly tooTall: readonly string[];
}

/** Room for criteria on a page: the first has the form's head, the last the signature. */
export type RoomOf = (first: boolean, last: boolean) => number;
