/** Lines that a screen can fold, with the reason: nothing in them was read, or they were read elsewhere. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | "repeated-heading"
    | "contents"
    | "first-copy"
    | "second-copy"
    | "site-furniture"
    | "not-read";
}
