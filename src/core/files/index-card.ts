import type { Params } from "#core/model/finding.ts";
import type { SelectionId } from "#core/model/ids.ts";

/** One line about a selection: a code and what goes into its sentence. The sentence stands in `words`. */
export interface CardLine {
  readonly code: string;
  readonly params: Params;
}

/**
 * What the home screen knows of a selection without reading its acts. Derived from what is folded and written in
 * the same transaction as the acts it was derived from. Holds no score and nothing derived from one.
 */
export interface IndexCard {
  readonly id: SelectionId;
  readonly title: string;
  /** The vacancy's reference; empty where the notice gives none. */
  readonly reference: string;
  readonly organisation: string;
  /** Name of the step in `app/flow.ts` where the selection stands. */
  readonly step: string;
  /** What is open in that step; null where there is nothing to say. */
  readonly detail: CardLine | null;
  /** What comes next and when; null where nothing is planned. */
  readonly next: CardLine | null;
  readonly candidates: number;
  readonly members: number;
  /** ISO 8601 with offset, by this device's clock. */
  readonly changedAt: string;
  /** When a copy last left the browser; null if never. */
  readonly lastCopyAt: string | null;
  readonly closed: boolean;
  /** Bytes of all acts of the selection, roughly what a copy takes. */
  readonly bytes: number;
}
