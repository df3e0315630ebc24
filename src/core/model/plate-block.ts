/**
 * A name plate to stand on the table: a page folded twice along its dotted lines, the name on both faces of the tent
 * and nothing to read on the foot but how to fold it.
 */
export interface PlateSection {
  readonly kind: "name-plate";
  /** As large as fits. */
  readonly name: string;
  /** Under the name: "Chair". */
  readonly under: string;
  /** On the foot, grey: how to fold. */
  readonly foldHint: string;
}
